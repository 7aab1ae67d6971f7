import { useState } from 'react'
import { MOST_SCANNED } from '../../../shared/domain/enclosure/reading'
import type { Refusal } from '../../../shared/lib/reply'
import { ask } from '../../client'
import { text } from '../../text/sv'
import { Note, Refused } from '../../ui'
import { ACCEPTED_WORDS, FilePicker } from '../enclosure/file-picker'
import { TO_CHECK } from '../enclosure/send-file'
import { useSending } from '../enclosure/use-sending'

const words = text.scan.open

/** Opens a Word, PDF or text file: its words come here, and nothing is kept of it. */
export function OpenFile(props: {
  /** There is a text already. */
  again: boolean
  /** Takes the text, and sentences about what of the file nobody has read. */
  onText(text: string, unread: readonly string[]): void
}) {
  const sending = useSending(TO_CHECK)
  const [reading, setReading] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [empty, setEmpty] = useState(false)

  const take = async (file: File) => {
    setRefusal(null)
    setEmpty(false)
    const sent = await sending.send(file)
    if (sent.ok === 'stopped') return
    if (!sent.ok) return setRefusal(sent)
    setReading(true)
    const read = await ask('scan/open-file', { uploadId: sent.uploadId })
    setReading(false)
    if (!read.ok) return setRefusal(read)
    const { text: found, cut, wordless } = read.value
    if (found.trim() === '') return setEmpty(true)
    props.onText(found, [...(cut ? [words.cut(MOST_SCANNED)] : []), ...(wordless > 0 ? [words.wordless(wordless)] : [])])
  }

  return (
    <>
      <div className="s-actions">
        <FilePicker
          field="scan-file"
          label={props.again ? words.another : words.file}
          accept={ACCEPTED_WORDS}
          busy={sending.share !== null || reading}
          onChosen={(file) => void take(file)}
        />
        <span className="s-quiet">{words.hint}</span>
      </div>
      <Refused refusal={refusal} />
      {empty ? (
        <Note tone="notice" live>
          {words.empty}
        </Note>
      ) : null}
    </>
  )
}
