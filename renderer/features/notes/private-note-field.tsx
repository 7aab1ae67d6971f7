import type { AgendaItemId } from '../../../shared/domain/meeting/meeting'
import { useAct, useQueryOf } from '../../client'
import { meetingText } from '../../text/sv/meeting'
import { ProseField } from '../../ui'
import { SavingLine } from './saving-line'
import { useAutosave } from './use-autosave'

/** The chair's own notes of a point: seen by nobody else, never printed. Give it `key={itemId}`. */
export function PrivateNoteField({ itemId }: { itemId: AgendaItemId }) {
  const { value } = useQueryOf('private-note/read', { itemId })
  const { act } = useAct('private-note/save')
  const autosave = useAutosave({ stored: value?.text ?? '', save: (text) => act({ itemId, text }) })
  return (
    <div>
      <ProseField
        field={`private-note:${itemId}`}
        label={meetingText.room.privateNotes}
        hint={meetingText.room.privateNotesHint}
        value={autosave.text}
        onChange={autosave.set}
        onBlur={() => void autosave.flush()}
        maxLength={4_000}
        rows={3}
        maxRows={10}
        disabled={value === undefined}
      />
      <SavingLine autosave={autosave} />
    </div>
  )
}
