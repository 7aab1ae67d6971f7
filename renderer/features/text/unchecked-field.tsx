import { type ClipboardEvent, type ReactNode, useState } from 'react'
import type { MatterId } from '../../../shared/domain/matter/matter'
import { closed, NOT_GIVEN } from '../../../shared/lib/shown'
import { useMay, useQueryOf } from '../../client'
import { text } from '../../text/sv'
import { maskingWhy } from '../../text/sv/masking'
import { Note, ProseField, Refused, ShownValue } from '../../ui'
import { WordsFromFile } from '../enclosure/words-from-file'
import { SavingLine } from '../notes/saving-line'
import { useAutosave } from '../notes/use-autosave'
import style from './text.module.css'
import { TextHistory } from './text-history'
import { useReadText } from './unchecked-texts'
import { saveText } from './use-unchecked-texts'

const words = text.texts
/** As `prose()` of shared/lib/text: what an endpoint takes. */
const MOST_CHARACTERS = 20_000

export interface UncheckedFieldProps {
  matterId: MatterId
  /** Which text it is, as `textField` of shared/domain/text says, e.g. `question:<id>`. */
  field: string
  label: string
  hint?: string | undefined
  rows?: number
  optional?: boolean
  /** Whether this matter's own right is there; the right to write identity is asked for here. */
  mayWrite: boolean
  /** Long texts that are often written elsewhere first: a button fetches them from a Word, PDF or text file. */
  fromFile?: boolean
  /** Whether cases knows of a text, so that it can be said while the words are closed; asked for where it is not given. */
  isKnown?: boolean | undefined
}

/**
 * A text that nobody has checked and released: it saves itself to the identity compartment, keeps its earlier wordings, and says
 * calmly when it cannot be shown. Read by an `UncheckedTexts` around it, or by itself.
 */
export function UncheckedField(props: UncheckedFieldProps) {
  const { matterId, field, label } = props
  const may = useMay()
  const { state, alone } = useReadText(matterId, field)

  if (state.kind === 'read') {
    const stored = state.texts.get(field)
    const writes = props.mayWrite && may('identity:write')
    const versions = stored?.versions ?? 0
    if (writes) return <Writing key={`${matterId} ${field}`} {...props} stored={stored?.text ?? ''} versions={versions} />
    return (
      <Shown field={field} label={label}>
        {stored?.text.trim() ? <p className={style.read}>{stored.text}</p> : <p>{notGiven}</p>}
        {versions > 1 ? <TextHistory matterId={matterId} field={field} label={label} /> : null}
      </Shown>
    )
  }
  return (
    <Shown field={field} label={label}>
      <NotShown {...props} kind={state.kind} alone={alone} />
      {alone && state.kind === 'closed' ? <Note>{words.closed}</Note> : null}
      {alone && state.kind === 'mayNot' ? <Note>{words.mayNot}</Note> : null}
      {alone && state.kind === 'refused' ? <Refused refusal={state.refusal} /> : null}
    </Shown>
  )
}

const notGiven = <ShownValue of={NOT_GIVEN} />

/** "Dold" where there is a text, or where cases does not know whether there is one; why stands beside it, or once below. */
function NotShown(props: UncheckedFieldProps & { kind: 'reading' | 'closed' | 'mayNot' | 'refused'; alone: boolean }) {
  const { kind, matterId, field, alone } = props
  const enabled = props.isKnown === undefined && kind !== 'reading'
  const read = useQueryOf('answers/read', { matterId, of: 'form' }, { enabled }).value
  const isKnown = props.isKnown ?? read?.knownTexts.includes(field)
  if (kind === 'reading') return <p className="s-quiet">{words.reading}</p>
  const why = kind === 'closed' ? maskingWhy.closed : kind === 'mayNot' ? maskingWhy.mayNot : undefined
  const said = alone || isKnown === false || why === undefined
  return (
    <p>
      <ShownValue of={closed(isKnown)} {...(said ? {} : { why })} />
    </p>
  )
}

function Shown({ field, label, children }: { field: string; label: string; children: ReactNode }) {
  return (
    <div className={style.shown} data-field={field} tabIndex={-1}>
      <p className={style.label}>{label}</p>
      {children}
    </div>
  )
}

function Writing(props: UncheckedFieldProps & { stored: string; versions: number }) {
  const { matterId, field, label } = props
  const autosave = useAutosave({ stored: props.stored, save: (typed) => saveText(matterId, field, typed) })
  const [over, setOver] = useState(0)
  const [saves, setSaves] = useState(false)

  // The text area itself would cut off what does not fit and say nothing of it.
  const onPaste = (event: ClipboardEvent<HTMLDivElement>) => {
    const area = event.target
    if (!(area instanceof HTMLTextAreaElement)) return
    const pasted = event.clipboardData.getData('text/plain')
    const chosen = area.selectionEnd - area.selectionStart
    const length = area.value.length - chosen + pasted.replaceAll('\r\n', '\n').length
    setOver(Math.max(0, length - MOST_CHARACTERS))
    if (length > MOST_CHARACTERS) event.preventDefault()
  }
  /** Below what stands there; nothing when it does not fit. */
  const addWords = (found: string): number => {
    const joined = autosave.text.trim() === '' ? found : `${autosave.text.trimEnd()}\n\n${found}`
    if (joined.length > MOST_CHARACTERS) return joined.length - MOST_CHARACTERS
    setOver(0)
    setSaves(true)
    autosave.set(joined)
    return 0
  }
  return (
    <div className={style.field} onPasteCapture={onPaste}>
      <ProseField
        field={field}
        label={label}
        hint={props.hint || undefined}
        optional={props.optional ?? false}
        rows={props.rows ?? 3}
        value={autosave.text}
        onChange={(typed) => {
          setOver(0)
          setSaves(true)
          autosave.set(typed)
        }}
        onBlur={() => void autosave.flush()}
        maxLength={MOST_CHARACTERS}
        error={over > 0 ? words.tooLong(MOST_CHARACTERS, over) : undefined}
      />
      <div className={style.under}>
        <SavingLine autosave={autosave} />
        {props.versions > 1 || (props.versions > 0 && saves) ? (
          <TextHistory matterId={matterId} field={field} label={label} />
        ) : null}
      </div>
      {props.fromFile ? <WordsFromFile label={label} field={field} most={MOST_CHARACTERS} onWords={addWords} /> : null}
    </div>
  )
}
