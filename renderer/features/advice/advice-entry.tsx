import { useState } from 'react'
import type { GroupId } from '../../../shared/domain/group/group'
import type { IsoDate } from '../../../shared/lib/dates'
import { profileOf } from '../../../shared/profiles'
import { useAct, useDraftOf, useQueryOf } from '../../client'
import { text } from '../../text/sv'
import { CHOOSE, choicesOf, DateField, type FieldProblem, Form, ProseField, SelectField, say, useInPlace } from '../../ui'
import {
  type AdviceForm,
  type AdviceProblems,
  adviceOfForm,
  emptyAdviceForm,
  problemsOfAdvice,
  readAdviceForm,
} from './advice-form'

const words = text.advice

/** What an organisation was advised, without a field for whom it was about (A01). */
export function AdviceEntry(props: { groups: readonly { id: GroupId; name: string }[]; today: IsoDate; onDone(): void }) {
  const { groups, today, onDone } = props
  const draft = useDraftOf<AdviceForm>({
    field: 'advice-new',
    compartment: 'cases',
    initial: emptyAdviceForm(today, groups[0]?.id ?? ''),
    read: readAdviceForm,
  })
  const form = draft.value
  const set = (part: Partial<AdviceForm>) => draft.set({ ...form, ...part })
  const group = useQueryOf('group/open', { groupId: form.groupId as GroupId }, { enabled: form.groupId !== '' }).value
  const profile = group && profileOf(group.profileId)
  const [problems, setProblems] = useState<AdviceProblems>({})
  const [summary, setSummary] = useState<FieldProblem[]>([])
  const { act, busy, refusal } = useAct('advice/record')
  const parties = group?.parties ?? []
  const units = parties.find(({ id }) => id === form.organisationId)?.units ?? []

  const send = async () => {
    const found = problemsOfAdvice(form, today)
    setProblems(found)
    setSummary(Object.entries(found).map(([field, message]) => ({ field: `advice-${field}`, message })))
    if (Object.keys(found).length > 0) return
    const reply = await act(adviceOfForm(form))
    if (!reply.ok) return
    await draft.clear()
    say(words.saved)
    onDone()
  }
  const choose = (choices: readonly { id?: string; key?: string; name?: string; label?: string }[]) => [
    CHOOSE,
    ...choices.map(({ id, key, name, label }) => ({ value: id ?? key ?? '', label: name ?? label ?? '' })),
  ]
  return (
    <Form
      box={useInPlace<HTMLFormElement>('advice-new')}
      label={words.addTitle}
      problems={summary}
      refusal={refusal}
      save={words.save}
      busy={busy}
      onSend={send}
      cancel={words.cancel}
      draft={draft}
      onCancel={onDone}
    >
      {groups.length > 1 ? (
        <SelectField
          field="advice-groupId"
          label={words.group}
          value={form.groupId}
          onChange={(groupId) => set({ groupId, organisationId: '', unitId: '', topic: '', answer: '' })}
          choices={choicesOf(groups)}
        />
      ) : null}
      <DateField
        field="advice-givenOn"
        label={words.givenOn}
        value={form.givenOn}
        onChange={(givenOn) => set({ givenOn })}
        error={problems.givenOn}
      />
      <div className="s-actions s-beside">
        <SelectField
          field="advice-organisationId"
          label={words.organisation}
          value={form.organisationId}
          onChange={(organisationId) => {
            const only = parties.find(({ id }) => id === organisationId)?.units
            set({ organisationId, unitId: only?.length === 1 ? (only[0]?.id ?? '') : '' })
          }}
          error={problems.organisationId}
          choices={choose(parties)}
        />
        {units.length > 1 ? (
          <SelectField
            field="advice-unitId"
            label={words.unit}
            value={form.unitId}
            onChange={(unitId) => set({ unitId })}
            error={problems.unitId}
            choices={choose(units)}
          />
        ) : null}
      </div>
      <SelectField
        field="advice-topic"
        label={words.topic}
        value={form.topic}
        onChange={(topic) => set({ topic })}
        error={problems.topic}
        choices={choose(profile?.adviceTopics ?? [])}
      />
      <SelectField
        field="advice-answer"
        label={words.answer}
        value={form.answer}
        onChange={(answer) => set({ answer })}
        error={problems.answer}
        choices={choose(profile?.adviceAnswers ?? [])}
      />
      <ProseField
        field="advice-note"
        label={words.note}
        hint={words.noteHint}
        optional
        rows={2}
        value={form.note}
        onChange={(note) => set({ note })}
        maxLength={1_000}
      />
    </Form>
  )
}
