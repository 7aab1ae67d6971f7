import type { AgendaItemId } from '../../../shared/domain/meeting/meeting'
import { useAct } from '../../client'
import { notesText as text } from '../../text/sv/notes'
import { ProseField } from '../../ui'
import { SavingLine } from './saving-line'
import { useAutosave } from './use-autosave'

/** The note's place in the page, so that a key, a finding and an unlock can lead back to it. */
export const noteField = (itemId: AgendaItemId) => `note:${itemId}`

/**
 * Minnesanteckningar of one point. Give it `key={itemId}`: a text belongs to its point.
 * @param stored null while it is not read yet; nothing can be typed before that, so that nothing is written over
 */
export function NoteField(props: { itemId: AgendaItemId; title: string; stored: string | null; rows?: number; brief?: boolean }) {
  const { act } = useAct('notes/save')
  const { itemId } = props
  const autosave = useAutosave({ stored: props.stored ?? '', save: (typed) => act({ itemId, text: typed }) })
  return (
    <div>
      <ProseField
        field={noteField(itemId)}
        label={text.label(props.title)}
        hint={props.brief ? undefined : text.hint}
        value={autosave.text}
        onChange={autosave.set}
        onBlur={() => void autosave.flush()}
        rows={props.rows ?? 4}
        disabled={props.stored === null}
      />
      <SavingLine autosave={autosave} />
    </div>
  )
}
