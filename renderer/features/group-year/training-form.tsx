import { useState } from 'react'
import type { GroupDetail, RepresentativeId } from '../../../shared/domain/group/group'
import type { Training } from '../../../shared/domain/training/training'
import { readDate } from '../../../shared/lib/dates'
import { useAct, useDraftOf } from '../../client'
import { text } from '../../text/sv'
import { choicesOf, DateField, type FieldProblem, Form, ManyField, messageAt, say, TextField, useInPlace } from '../../ui'

const words = text.groupYear.training

type TrainingDraft = { topic: string; organiser: string; heldOn: string; participantIds: string[] }

function readDraft(stored: unknown): TrainingDraft | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined
  const { topic, organiser, heldOn, participantIds } = stored as Record<string, unknown>
  if (typeof topic !== 'string' || typeof organiser !== 'string' || typeof heldOn !== 'string') return undefined
  if (!Array.isArray(participantIds)) return undefined
  return { topic, organiser, heldOn, participantIds: participantIds.filter((id) => typeof id === 'string') }
}

/** A training that is held or to come: what about, by whom, when, and who of the list takes part (G43). */
export function TrainingForm(props: { group: GroupDetail; training: Training | null; today: string; onDone(): void }) {
  const { group, training, today, onDone } = props
  const box = useInPlace<HTMLFormElement>(training ? `training-${training.id}` : 'training')
  const draft = useDraftOf<TrainingDraft>({
    field: `training:${training?.id ?? group.id}`,
    compartment: 'cases',
    initial: {
      topic: training?.topic ?? '',
      organiser: training?.organiser ?? '',
      heldOn: training?.heldOn ?? '',
      participantIds: training?.participantIds ?? [],
    },
    read: readDraft,
  })
  const form = draft.value
  const set = (part: Partial<TrainingDraft>) => draft.set({ ...form, ...part })
  const [problems, setProblems] = useState<FieldProblem[]>([])
  const add = useAct('training/add')
  const change = useAct('training/change')
  // Whoever has ended is still shown where they took part.
  const choices = group.representatives.filter(
    ({ id, validTo }) => validTo === null || validTo >= today || form.participantIds.includes(id),
  )
  const send = async () => {
    const heldOn = readDate(form.heldOn)
    setProblems([
      ...(form.topic.trim() === '' ? [{ field: 'training-topic', message: words.topicMissing }] : []),
      ...(heldOn ? [] : [{ field: 'training-day', message: text.groupYear.dayMissing }]),
    ])
    if (form.topic.trim() === '' || !heldOn) return
    const said = { ...form, heldOn, participantIds: form.participantIds as RepresentativeId[] }
    const reply = training
      ? await change.act({ trainingId: training.id, training: said })
      : await add.act({ groupId: group.id, training: said })
    if (!reply.ok) return
    await draft.clear()
    say(words.saved)
    onDone()
  }
  return (
    <Form
      box={box}
      label={training ? words.changeTitle : words.addTitle}
      problems={problems}
      refusal={add.refusal ?? change.refusal}
      save={words.save}
      busy={add.busy || change.busy}
      onSend={send}
      cancel={text.groupYear.cancel}
      draft={draft}
      onCancel={onDone}
    >
      <TextField
        field="training-topic"
        label={words.topic}
        value={form.topic}
        onChange={(topic) => set({ topic })}
        error={messageAt(problems, 'training-topic')}
        maxLength={200}
        spell
      />
      <TextField
        field="training-organiser"
        label={words.organiser}
        optional
        value={form.organiser}
        onChange={(organiser) => set({ organiser })}
        maxLength={200}
      />
      <DateField
        field="training-day"
        label={words.heldOn}
        value={form.heldOn}
        onChange={(heldOn) => set({ heldOn })}
        error={messageAt(problems, 'training-day')}
      />
      {choices.length > 0 ? (
        <ManyField
          field="training-participants"
          label={words.participants}
          optional
          values={form.participantIds}
          onChange={(participantIds) => set({ participantIds })}
          choices={choicesOf(choices)}
          inline
        />
      ) : null}
    </Form>
  )
}
