import type { ErrorTexts } from './error-text'

/** Refusals of the case list and of searching. */
export const findingErrors: ErrorTexts = {
  'matter/unknown-caretaker': {
    what: 'Personen finns inte bland Samrums användare.',
    doThis: 'Välj någon i listan. Har någon tagits bort, läggs ärendet hos en annan.',
  },
}
