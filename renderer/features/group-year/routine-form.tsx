import { useState } from 'react'
import type { GroupDetail } from '../../../shared/domain/group/group'
import type { GroupSettings, WordBy } from '../../../shared/domain/group/group-settings'
import { groupKindOf } from '../../../shared/profiles'
import { useAct, useDraftOf } from '../../client'
import { text } from '../../text/sv'
import { type FieldProblem, Form, messageAt, NumberField, ProseField, SelectField, say, useInPlace } from '../../ui'
import { BY_CHOICES } from './by-choices'
import { type RoutineDraft, readRoutineDraft, routineOfDraft } from './routine-draft'

const words = text.groupYear.routine

/** The group's own routine for its meetings (G28), and the ages it asks about where its kind asks for any (G06). */
export function RoutineForm(props: { group: GroupDetail; settings: GroupSettings; onDone(): void }) {
  const { group, settings, onDone } = props
  const box = useInPlace<HTMLFormElement>('routine')
  const draft = useDraftOf<RoutineDraft>({
    field: `routine:${group.id}`,
    compartment: 'cases',
    initial: {
      convening: settings.convening,
      noticeDays: settings.noticeDays,
      conveneBy: settings.conveneBy,
      ageFrom: settings.ageFrom ?? '',
      ageTo: settings.ageTo ?? '',
    },
    read: readRoutineDraft,
  })
  const form = draft.value
  const set = (part: Partial<RoutineDraft>) => draft.set({ ...form, ...part })
  const asksAges = groupKindOf(group.profileId, group.kind).coordination !== null
  const [problems, setProblems] = useState<FieldProblem[]>([])
  const { act, busy, refusal } = useAct('group-year/set-routine')
  const send = async () => {
    const read = routineOfDraft(form)
    setProblems('problems' in read ? read.problems : [])
    if ('problems' in read) return
    const reply = await act({ groupId: group.id, routine: read.routine })
    if (!reply.ok) return
    await draft.clear()
    say(words.saved)
    onDone()
  }
  return (
    <Form
      box={box}
      label={words.change}
      problems={problems}
      refusal={refusal}
      save={words.save}
      busy={busy}
      onSend={send}
      cancel={text.groupYear.cancel}
      draft={draft}
      onCancel={onDone}
    >
      <ProseField
        field="routine-words"
        label={words.words}
        hint={words.wordsHint}
        optional
        rows={4}
        value={form.convening}
        onChange={(convening) => set({ convening })}
        maxLength={2_000}
      />
      <div className="s-actions s-beside">
        <NumberField
          field="routine-days"
          label={words.days}
          value={form.noticeDays}
          onChange={(noticeDays) => set({ noticeDays })}
          error={messageAt(problems, 'routine-days')}
          min={0}
          max={120}
        />
        <SelectField<WordBy>
          field="routine-by"
          label={words.by}
          value={form.conveneBy}
          onChange={(conveneBy) => set({ conveneBy })}
          choices={BY_CHOICES}
        />
      </div>
      {asksAges ? <p className="s-quiet">{words.agesHint}</p> : null}
      {asksAges ? (
        <div className="s-actions s-beside">
          <NumberField
            field="routine-age-from"
            label={words.ageFrom}
            value={form.ageFrom}
            onChange={(ageFrom) => set({ ageFrom })}
            error={messageAt(problems, 'routine-age-from')}
            min={0}
            max={120}
          />
          <NumberField
            field="routine-age-to"
            label={words.ageTo}
            value={form.ageTo}
            onChange={(ageTo) => set({ ageTo })}
            error={messageAt(problems, 'routine-age-to')}
            min={0}
            max={120}
          />
        </div>
      ) : null}
    </Form>
  )
}
