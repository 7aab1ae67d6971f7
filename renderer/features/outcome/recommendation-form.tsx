import { Button } from '@mantine/core'
import { useState } from 'react'
import { z } from 'zod'
import type { AgendaItem } from '../../../shared/domain/meeting/meeting'
import type { GroupKind } from '../../../shared/domain/profile/profile'
import type { RecordedRecommendation } from '../../../shared/domain/recommendation/recommendation'
import { useAct, useDraftOf } from '../../client'
import { outcomeText } from '../../text/sv/outcome'
import { ChoiceField, type FieldProblem, FormError, ManyField, ProseField, Refused, say } from '../../ui'

const text = outcomeText.recommendation

type MatterItem = Extract<AgendaItem, { kind: 'matter' }>
const recommendationDraft = z.object({ recommendation: z.string(), reason: z.string(), alternatives: z.array(z.string()) })
type RecommendationDraft = z.infer<typeof recommendationDraft>
const empty: RecommendationDraft = { recommendation: '', reason: '', alternatives: [] }

/** The preparation group's recommendation with its reason; a decision is somebody else's (X7). Give it `key={item.id}`. */
export function RecommendationForm(props: {
  item: MatterItem
  groupKind: GroupKind
  recorded: RecordedRecommendation | null
  onSaved(): void
}) {
  const { item, groupKind, recorded } = props
  const draft = useDraftOf<RecommendationDraft>({
    field: `recommendation:${item.id}`,
    compartment: 'cases',
    initial: recorded
      ? { recommendation: recorded.recommendation, reason: recorded.reason, alternatives: recorded.alternatives }
      : empty,
    read: (stored) => recommendationDraft.safeParse(stored).data,
  })
  const { act, refusal, busy } = useAct('recommendation/record')
  const [problems, setProblems] = useState<readonly FieldProblem[]>([])
  const { value } = draft
  const name = (part: string) => `recommendation:${item.id}:${part}`
  const problemAt = (part: string) => problems.find(({ field }) => field === name(part))?.message

  const save = async () => {
    if (busy) return
    const found = [
      ...(groupKind.recommendations.some(({ key }) => key === value.recommendation)
        ? []
        : [{ field: name('choice'), message: text.missing }]),
      ...(value.reason.trim() === '' ? [{ field: name('reason'), message: text.reasonMissing }] : []),
    ]
    setProblems(found)
    if (found.length > 0) return
    const reply = await act({ matterId: item.matterId, itemId: item.id, ...value, reason: value.reason.trim() })
    if (!reply.ok) return
    await draft.clear()
    say(text.saved)
    props.onSaved()
  }

  return (
    <form
      className="s-form"
      aria-label={text.heading}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <FormError problems={problems} />
      <ChoiceField
        field={name('choice')}
        label={text.question}
        value={value.recommendation}
        onChange={(recommendation) => draft.set({ ...value, recommendation })}
        choices={groupKind.recommendations.map(({ key, label }) => ({ value: key, label }))}
        error={problemAt('choice')}
      />
      <ProseField
        field={name('reason')}
        label={text.reason}
        hint={text.reasonHint}
        value={value.reason}
        onChange={(reason) => draft.set({ ...value, reason })}
        error={problemAt('reason')}
        maxLength={4_000}
        rows={3}
      />
      {groupKind.alternatives.length > 0 && (
        <ManyField
          field={name('alternatives')}
          label={text.alternatives}
          values={value.alternatives}
          onChange={(alternatives) => draft.set({ ...value, alternatives })}
          choices={groupKind.alternatives.map(({ key, label }) => ({ value: key, label }))}
        />
      )}
      <Refused refusal={refusal} />
      <div>
        <Button type="submit">{text.save}</Button>
      </div>
    </form>
  )
}
