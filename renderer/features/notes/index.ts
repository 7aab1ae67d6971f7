export { NoteField, noteField } from './note-field'
export { PrivateNoteField } from './private-note-field'
export { useNotes } from './use-notes'
