import type { ErrorTexts } from './error-text'

/** Refusals of notes and texts that were typed. */
export const notesErrors: ErrorTexts = {
  'notes/locked': {
    what: 'Anteckningarna är låsta, och då går inget från mötet att ändra.',
    doThis: 'Öppna dem igen på sidan efter mötet, om det är gruppens senast låsta möte. Skriv annars på nästa möte.',
  },
  'notes/not-ended': { what: 'Mötet är inte avslutat.', doThis: 'Avsluta mötet först.' },
  'notes/not-reviewed': {
    what: 'Det som skrevs under mötet är inte granskat.',
    doThis: 'Granska texterna med personuppgifterna öppna, och lås sedan.',
  },
  'notes/outcome-missing': {
    what: 'Ett ärende som togs upp har inget utfall.',
    doThis: 'Skriv utfallet på sidan efter mötet, och lås sedan.',
  },
  'notes/not-locked': { what: 'Anteckningarna är inte låsta.', doThis: 'Det går bra att skriva i dem.' },
  'notes/later-locked': {
    what: 'Ett senare möte i gruppen är låst.',
    doThis: 'Skriv det som ska ändras i anteckningarna från nästa möte.',
  },
  'notes/version-unknown': {
    what: 'Den lydelsen finns inte längre.',
    doThis: 'Öppna tidigare lydelser på nytt och välj en annan.',
  },
  'notes/taker-not-present': {
    what: 'Den personen är inte på mötet.',
    doThis: 'Markera först att personen är på plats, och välj sedan.',
  },
  'typed-text/unknown': {
    what: 'Texten finns inte längre.',
    doThis: 'Gå tillbaka och granska igen.',
  },
}
