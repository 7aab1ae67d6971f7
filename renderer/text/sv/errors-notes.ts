import type { ErrorTexts } from './error-text'

/** Refusals of notes and texts that were typed. */
export const notesErrors: ErrorTexts = {
  'typed-text/unknown': {
    what: 'Texten finns inte längre.',
    doThis: 'Gå tillbaka och granska igen.',
  },
}
