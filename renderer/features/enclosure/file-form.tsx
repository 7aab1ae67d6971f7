import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import { MOST_FILE_BYTES } from '../../../shared/domain/enclosure/enclosure'
import type { MatterId } from '../../../shared/domain/matter/matter'
import type { Refusal } from '../../../shared/lib/reply'
import { ask, useDraftOf } from '../../client'
import { text } from '../../text/sv'
import { type FieldProblem, Form, messageAt, say, useInPlace } from '../../ui'
import { AboutFields, type AboutForm, emptyAbout, measureOf, readAbout } from './about-fields'
import style from './enclosure.module.css'
import { ACCEPTED, FilePicker } from './file-picker'
import type { MeasureChoice } from './measure-labels'
import { refusalOfFile } from './send-file'
import { useSending } from './use-sending'

const words = text.enclosure

interface Props {
  matterId: MatterId
  measures: readonly MeasureChoice[]
  /** Dropped on the list before this form was there. */
  dropped: File | null
  onDone(): void
}

/** A file: chosen or dropped, what it is, and then read in with a bar that can be stopped. */
export function FileForm({ matterId, measures, dropped, onDone }: Props) {
  const box = useInPlace<HTMLFormElement>('enclosure-file')
  const draft = useDraftOf<AboutForm>({
    field: `enclosure-file:${matterId}`,
    compartment: 'identity',
    initial: emptyAbout,
    read: readAbout,
  })
  const form = draft.value
  const sending = useSending()
  const [file, setFile] = useState<File | null>(null)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [problems, setProblems] = useState<readonly FieldProblem[]>([])
  const [keeping, setKeeping] = useState(false)

  const choose = (chosen: File) => {
    const refused = refusalOfFile(chosen)
    setRefusal(refused)
    setProblems([])
    setFile(refused ? null : chosen)
    if (!refused && form.title.trim() === '') draft.set({ ...form, title: titleOf(chosen.name) })
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: a drop is one event; the form that it fills is read as it stands then
  useEffect(() => {
    if (dropped) choose(dropped)
  }, [dropped])

  const submit = async () => {
    const found = [
      ...(file ? [] : [{ field: 'enclosure-pick', message: words.fileMissing }]),
      ...(form.title.trim() ? [] : [{ field: 'enclosure-title', message: words.titleMissing }]),
    ]
    setProblems(found)
    setRefusal(null)
    if (!file || found.length > 0) return
    const refused = await keep(file)
    if (refused) return setRefusal(refused)
  }

  /** Null when it is kept, or stopped. */
  const keep = async (chosen: File): Promise<Refusal | null> => {
    const sent = await sending.send(chosen)
    if (sent.ok === 'stopped') return null
    if (!sent.ok) return sent
    setKeeping(true)
    const { uploadId } = sent
    const kept = await ask('enclosure/keep-file', { matterId, title: form.title, earlierMeasureId: measureOf(form), uploadId })
    setKeeping(false)
    if (!kept.ok) {
      void ask('upload/drop', { uploadId })
      return kept
    }
    await draft.clear()
    say(words.saved)
    onDone()
    return null
  }

  return (
    <Form
      box={box}
      label={words.addingFile}
      problems={problems}
      refusal={refusal}
      save={words.save}
      busy={sending.share !== null || keeping}
      onSend={submit}
      cancel={words.cancel}
      onCancel={() => {
        sending.stop()
        void draft.clear()
        onDone()
      }}
    >
      <div>
        <div className="s-actions">
          <FilePicker
            field="enclosure-pick"
            label={file ? words.chooseOther : words.choose}
            accept={ACCEPTED}
            onChosen={choose}
          />
          <span className={style.chosen}>{file ? words.chosen(file.name, file.size) : words.drop}</span>
        </div>
        <p className="s-quiet">{words.kinds(MOST_FILE_BYTES / 1_000_000)}</p>
        {messageAt(problems, 'enclosure-pick') ? <p className="s-field-error">{messageAt(problems, 'enclosure-pick')}</p> : null}
      </div>
      <AboutFields
        form={form}
        measures={measures}
        titleError={messageAt(problems, 'enclosure-title')}
        onChange={(part) => draft.set({ ...form, ...part })}
      />
      {sending.share !== null || keeping ? (
        <Progress share={keeping ? null : (sending.share ?? 0)} onStop={keeping ? null : sending.stop} />
      ) : null}
    </Form>
  )
}

/** @param props.share null while the words in it are being read, which nobody can tell the length of */
function Progress({ share, onStop }: { share: number | null; onStop: (() => void) | null }) {
  const percent = share === null ? null : Math.round(share * 100)
  return (
    <div className="s-actions">
      <progress className={style.bar} aria-label={words.progress} max={100} {...(percent === null ? {} : { value: percent })} />
      <span>{percent === null ? words.looking : words.progressOf(percent)}</span>
      {onStop ? (
        <Button variant="default" onClick={onStop}>
          {words.stop}
        </Button>
      ) : null}
    </div>
  )
}

/** A first proposal: its name without what only a system reads. */
const titleOf = (fileName: string): string =>
  fileName
    .replace(/\.[A-Za-z0-9]{1,5}$/, '')
    .replace(/[_\s]+/g, ' ')
    .replace(/\p{Cc}/gu, '')
    .trim()
    .slice(0, 200)
