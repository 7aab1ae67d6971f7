import { useState } from 'react'
import type { Refusal } from '../../../shared/lib/reply'
import { ask } from '../../client'
import { text } from '../../text/sv'
import { Note, Refused } from '../../ui'
import { ACCEPTED_WORDS, FilePicker } from './file-picker'
import { useSending } from './use-sending'

const words = text.enclosure.words

/** Puts the words of a Word, PDF or text file in a field; nothing is kept of the file. */
export function WordsFromFile(props: {
  /** Of the field, for who hears the button alone. */
  label: string
  /** What the field's own name is, so that focus finds the button. */
  field: string
  /** Takes the words, and answers by how many letters they were too many: then none was taken. */
  onWords(text: string): number
  most: number
}) {
  const { label, field, most } = props
  const sending = useSending()
  const [reading, setReading] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [said, setSaid] = useState<{ sentence: string; bad: boolean } | null>(null)

  const take = async (file: File) => {
    setRefusal(null)
    setSaid(null)
    const sent = await sending.send(file)
    if (sent.ok === 'stopped') return
    if (!sent.ok) return setRefusal(sent)
    setReading(true)
    const read = await ask('upload/read-words', { uploadId: sent.uploadId })
    setReading(false)
    if (!read.ok) {
      void ask('upload/drop', { uploadId: sent.uploadId })
      return setRefusal(read)
    }
    setSaid(putIn(read.value))
  }

  const putIn = ({ text: found, cut }: { text: string; cut: boolean }) => {
    if (found.trim() === '') return { sentence: words.none, bad: true }
    const over = props.onWords(found)
    if (over > 0) return { sentence: words.tooLong(most, over), bad: true }
    return { sentence: cut ? words.cut : words.put, bad: false }
  }

  return (
    <div className="s-form">
      <div className="s-actions">
        <FilePicker
          field={`${field}-from-file`}
          label={words.fetch}
          spoken={words.fetchOf(label)}
          accept={ACCEPTED_WORDS}
          subtle
          busy={sending.share !== null || reading}
          onChosen={(file) => void take(file)}
        />
        <span className="s-quiet">{words.hint}</span>
      </div>
      <Refused refusal={refusal} />
      {said ? (
        <Note tone={said.bad ? 'notice' : 'good'} live>
          {said.sentence}
        </Note>
      ) : null}
    </div>
  )
}
