import { useEffect, useState } from 'react'
import { z } from 'zod'
import type { GroupId } from '../../../shared/domain/group/group'
import type { AgendaItem } from '../../../shared/domain/meeting/meeting'
import type { GroupKind } from '../../../shared/domain/profile/profile'
import type { RecordedRecommendation } from '../../../shared/domain/recommendation/recommendation'
import { asksForStopReason } from '../../../shared/domain/recommendation/rules'
import { useAct, useDraftOf } from '../../client'
import { outcomeText } from '../../text/sv/outcome'
import { ChoiceField, type FieldProblem, Form, ManyField, messageAt, say } from '../../ui'
import { TextMarks, TypedField } from '../privacy'

const text = outcomeText.recommendation

type MatterItem = Extract<AgendaItem, { kind: 'matter' }>
const recommendationDraft = z.object({
  recommendation: z.string(),
  reason: z.string(),
  alternatives: z.array(z.string()),
  stopReason: z.string().default(''),
})
type RecommendationDraft = z.infer<typeof recommendationDraft>
const empty: RecommendationDraft = { recommendation: '', reason: '', alternatives: [], stopReason: '' }

/** The preparation group's recommendation with its reason; a decision is somebody else's (X7). Give it `key={item.id}`. */
export function RecommendationForm(props: {
  item: MatterItem
  groupId: GroupId
  groupKind: GroupKind
  recorded: RecordedRecommendation | null
  /** Criteria that hold back advice to admit until it has a reason of its own (A27). */
  stopCriteria: readonly string[]
  onSaved(): void
  onReady?: ((ready: boolean) => void) | undefined
}) {
  const { item, groupKind, recorded, stopCriteria } = props
  const draft = useDraftOf<RecommendationDraft>({
    field: `recommendation:${item.id}`,
    compartment: 'cases',
    initial: recorded
      ? {
          recommendation: recorded.recommendation,
          reason: recorded.reason,
          alternatives: recorded.alternatives,
          stopReason: recorded.stopReason,
        }
      : empty,
    read: (stored) => recommendationDraft.safeParse(stored).data,
  })
  const { act, refusal, busy } = useAct('recommendation/record')
  const [problems, setProblems] = useState<readonly FieldProblem[]>([])
  const { value } = draft
  const name = (part: string) => `recommendation:${item.id}:${part}`
  const stopped = asksForStopReason(value.recommendation, { groupKind, stopped: stopCriteria.length > 0 })
  const problemAt = (part: string) => messageAt(problems, name(part))

  const found = [
    ...(groupKind.recommendations.some(({ key }) => key === value.recommendation)
      ? []
      : [{ field: name('choice'), message: text.missing }]),
    ...(value.reason.trim() === '' ? [{ field: name('reason'), message: text.reasonMissing }] : []),
    ...(stopped && value.stopReason.trim() === '' ? [{ field: name('stopReason'), message: text.stopReasonMissing }] : []),
  ]
  const { onReady } = props
  const ready = found.length === 0
  useEffect(() => {
    onReady?.(ready)
    return () => onReady?.(false)
  }, [ready, onReady])

  const save = async () => {
    if (busy) return
    setProblems(found)
    if (found.length > 0) return
    const reply = await act({
      matterId: item.matterId,
      itemId: item.id,
      ...value,
      reason: value.reason.trim(),
      stopReason: stopped ? value.stopReason.trim() : (recorded?.stopReason ?? ''),
    })
    if (!reply.ok) return
    await draft.clear()
    say(text.saved)
    props.onSaved()
  }

  return (
    <Form label={text.heading} problems={problems} refusal={refusal} save={text.save} busy={busy} onSend={save}>
      <ChoiceField
        field={name('choice')}
        label={text.question}
        value={value.recommendation}
        onChange={(recommendation) => draft.set({ ...value, recommendation })}
        choices={groupKind.recommendations.map(({ key, label }) => ({ value: key, label }))}
        error={problemAt('choice')}
      />
      <TextMarks groupId={props.groupId}>
        <TypedField
          field={name('reason')}
          label={text.reason}
          hint={text.reasonHint}
          value={value.reason}
          onChange={(reason) => draft.set({ ...value, reason })}
          error={problemAt('reason')}
          maxLength={4_000}
          rows={3}
        />
        {stopped && (
          <TypedField
            field={name('stopReason')}
            label={text.stopReason}
            hint={text.stopReasonHint(stopCriteria)}
            value={value.stopReason}
            onChange={(stopReason) => draft.set({ ...value, stopReason })}
            error={problemAt('stopReason')}
            maxLength={2_000}
            rows={2}
          />
        )}
      </TextMarks>
      {groupKind.alternatives.length > 0 && (
        <ManyField
          field={name('alternatives')}
          label={text.alternatives}
          values={value.alternatives}
          onChange={(alternatives) => draft.set({ ...value, alternatives })}
          choices={groupKind.alternatives.map(({ key, label }) => ({ value: key, label }))}
        />
      )}
    </Form>
  )
}
