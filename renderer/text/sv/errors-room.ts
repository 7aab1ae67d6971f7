import type { ErrorTexts } from './error-text'

/** Refusals of who is in the room and what is treated there. */
export const roomErrors: ErrorTexts = {
  'attendee/not-a-guest': {
    what: 'Det gäller bara den som är särskilt inbjuden.',
    doThis: 'Kontrollera hur personen deltar.',
  },
}
