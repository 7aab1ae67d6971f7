export { NoteField, noteField } from './note-field'
export { NotesLockCard } from './notes-lock-card'
export { PrivateNoteField } from './private-note-field'
export { useNotes } from './use-notes'
