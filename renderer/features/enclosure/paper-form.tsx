import { useState } from 'react'
import type { MatterId } from '../../../shared/domain/matter/matter'
import { useAct, useDraftOf } from '../../client'
import { text } from '../../text/sv'
import { type FieldProblem, Form, messageAt, say, TextField, useInPlace } from '../../ui'
import { AboutFields, type AboutForm, emptyAbout, measureOf, readAbout } from './about-fields'
import type { MeasureChoice } from './measure-labels'

const words = text.enclosure

/** "Papper i pärm …": what it is and where it is kept. */
export function PaperForm(props: { matterId: MatterId; measures: readonly MeasureChoice[]; onDone(): void }) {
  const { matterId, onDone } = props
  const box = useInPlace<HTMLFormElement>('enclosure-paper')
  const draft = useDraftOf<AboutForm>({
    field: `enclosure-paper:${matterId}`,
    compartment: 'identity',
    initial: emptyAbout,
    read: readAbout,
  })
  const { act, busy, refusal } = useAct('enclosure/note-paper')
  const [problems, setProblems] = useState<readonly FieldProblem[]>([])
  const form = draft.value

  const submit = async () => {
    const found = [
      ...(form.title.trim() ? [] : [{ field: 'enclosure-title', message: words.titleMissing }]),
      ...(form.binder.trim() ? [] : [{ field: 'enclosure-binder', message: words.binderMissing }]),
    ]
    setProblems(found)
    if (found.length > 0) return
    const reply = await act({ matterId, title: form.title, binder: form.binder, earlierMeasureId: measureOf(form) })
    if (!reply.ok) return
    await draft.clear()
    say(words.saved)
    onDone()
  }
  return (
    <Form
      box={box}
      label={words.addingPaper}
      problems={problems}
      refusal={refusal}
      save={words.save}
      busy={busy}
      onSend={submit}
      cancel={words.cancel}
      draft={draft}
      onCancel={onDone}
    >
      <AboutFields
        form={form}
        measures={props.measures}
        titleError={messageAt(problems, 'enclosure-title')}
        onChange={(part) => draft.set({ ...form, ...part })}
      />
      <TextField
        field="enclosure-binder"
        label={words.binder}
        hint={words.binderHint}
        value={form.binder}
        onChange={(binder) => draft.set({ ...form, binder })}
        error={messageAt(problems, 'enclosure-binder')}
        maxLength={200}
      />
    </Form>
  )
}
