import { useEffect, useState } from 'react'
import type { GroupDetail } from '../../../shared/domain/group/group'
import type { AgendaItem } from '../../../shared/domain/meeting/meeting'
import type { RecordedOutcome } from '../../../shared/domain/outcome/outcome'
import type { GroupKind } from '../../../shared/domain/profile/profile'
import { useAct, useDraftOf, useQueryOf } from '../../client'
import { outcomeText as text } from '../../text/sv/outcome'
import { ChoiceField, type FieldProblem, Form, ManyField, messageAt, say, TextField } from '../../ui'
import { TextMarks, TypedField } from '../privacy'
import { MeetsRows } from './meets-rows'
import {
  asksForSipCaller,
  choose,
  draftOf,
  emptyOutcome,
  leastRows,
  outcomeFrom,
  problemsOf,
  readOutcomeDraft,
} from './outcome-draft'

type MatterItem = Extract<AgendaItem, { kind: 'matter' }>

const YES_NO = [
  { value: 'yes', label: text.yes },
  { value: 'no', label: text.no },
] as const
const SUSTAINABLE = (['yes', 'partly', 'no', 'later'] as const).map((value) => ({ value, label: text.sustainableChoices[value] }))

/** "Utfall av samråd": who meets the individual, by when; no plan is made here (G26). Give it `key={item.id}`. */
export function OutcomeForm(props: {
  item: MatterItem
  group: GroupDetail
  groupKind: GroupKind
  recorded: RecordedOutcome | null
  onSaved(): void
  onReady?: ((ready: boolean) => void) | undefined
}) {
  const { item, groupKind } = props
  const draft = useDraftOf({
    field: `outcome:${item.id}`,
    compartment: 'cases',
    initial: props.recorded ? draftOf(props.recorded) : emptyOutcome,
    read: readOutcomeDraft,
  })
  const { act, refusal, busy } = useAct('outcome/record')
  const [problems, setProblems] = useState<readonly FieldProblem[]>([])
  const { value } = draft
  const option = groupKind.outcomes.find(({ key }) => key === value.outcome)

  const present = useQueryOf('outcome/present', { itemId: item.id }).value?.present ?? []
  const found = problemsOf(value, item.id, option)
  const { onReady } = props
  const ready = found.length === 0
  useEffect(() => {
    onReady?.(ready)
    return () => onReady?.(false)
  }, [ready, onReady])

  const save = async () => {
    if (busy) return
    setProblems(found)
    if (found.length > 0 || !option) return
    const reply = await act(outcomeFrom(value, { matterId: item.matterId, itemId: item.id, option }))
    if (!reply.ok) return
    await draft.clear()
    say(text.saved)
    props.onSaved()
  }

  return (
    <Form label={text.heading} problems={problems} refusal={refusal} save={text.save} busy={busy} onSend={save}>
      <ChoiceField
        field={`outcome:${item.id}:outcome`}
        label={text.question}
        value={value.outcome}
        onChange={(key) => {
          const chosen = groupKind.outcomes.find((each) => each.key === key)
          if (chosen) draft.set(choose(value, chosen))
        }}
        choices={groupKind.outcomes.map(({ key, label }) => ({ value: key, label }))}
        error={messageAt(problems, `outcome:${item.id}:outcome`)}
      />
      {option && option.meets !== 'none' && (
        <MeetsRows
          itemId={item.id}
          rows={value.meets}
          several={option.meets === 'several'}
          least={leastRows(option)}
          parties={props.group.parties}
          present={present}
          problemAt={(field) => messageAt(problems, field)}
          onRows={(meets) => draft.set({ ...value, meets })}
        />
      )}
      {asksForSipCaller(option) && (
        <TextField
          field={`outcome:${item.id}:sipCaller`}
          label={text.sipCaller}
          value={value.sipCaller}
          onChange={(sipCaller) => draft.set({ ...value, sipCaller })}
          error={messageAt(problems, `outcome:${item.id}:sipCaller`)}
          maxLength={120}
        />
      )}
      {option && groupKind.coordination && (
        <>
          {option.furtherPlanning === undefined && (
            <ChoiceField
              field={`outcome:${item.id}:furtherPlanning`}
              label={text.furtherPlanning}
              hint={text.furtherPlanningHint}
              value={value.furtherPlanning === null ? '' : value.furtherPlanning ? 'yes' : 'no'}
              onChange={(answer) => draft.set({ ...value, furtherPlanning: answer === 'yes' })}
              choices={YES_NO}
              optional
              inline
            />
          )}
          <ManyField
            field={`outcome:${item.id}:domains`}
            label={text.domains}
            values={value.domains}
            onChange={(domains) => draft.set({ ...value, domains })}
            choices={groupKind.coordination.domains.map(({ key, label }) => ({ value: key, label }))}
            optional
          />
          <ChoiceField
            field={`outcome:${item.id}:sustainable`}
            label={text.sustainable}
            hint={text.sustainableHint}
            value={value.sustainable ?? ''}
            onChange={(answer) => draft.set({ ...value, sustainable: answer })}
            choices={SUSTAINABLE}
            optional
            inline
          />
        </>
      )}
      <TextMarks groupId={props.group.id}>
        <TypedField
          field={`outcome:${item.id}:reason`}
          label={text.reason}
          optional
          hint={text.reasonHint}
          value={value.reason}
          onChange={(reason) => draft.set({ ...value, reason })}
          maxLength={2_000}
          rows={2}
        />
      </TextMarks>
    </Form>
  )
}
