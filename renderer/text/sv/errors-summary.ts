import type { ErrorTexts } from './error-text'

/** Refusals about who somebody is, and about the text that must not say it. */
export const summaryErrors: ErrorTexts = {
  'paper/took-too-long': { what: 'Papperet blev inte klart i tid.', doThis: 'Försök igen.' },
  'individual/protected-address': {
    what: 'Personen har skyddade personuppgifter. Då sparas ingen adress.',
    doThis: 'Ta bort adressen och spara igen.',
  },
  'individual/protected-name': {
    what: 'Personen har skyddade personuppgifter. Då sparas inget namn.',
    doThis: 'Ta bort namnet och spara igen.',
  },
  'personal-number/no-such-date': { what: 'Personnumret börjar med ett datum som inte finns.', doThis: 'Kontrollera siffrorna.' },
  'personal-number/not-a-number': {
    what: 'Det är inget personnummer.',
    doThis: 'Skriv tio eller tolv siffror, eller lämna fältet tomt.',
  },
  'personal-number/wrong-check-digit': {
    what: 'Personnumrets sista siffra stämmer inte.',
    doThis: 'Kontrollera siffrorna, eller lämna fältet tomt.',
  },
  'summary/no-draft': { what: 'Det finns ingen text att släppa.', doThis: 'Skriv sammanfattningen först.' },
  'summary/question-missing': { what: 'Frågan till gruppen saknas.', doThis: 'Skriv frågan och släpp sedan texten.' },
  'summary/too-long': { what: 'Sammanfattningen är för lång.', doThis: 'Korta den till högst 20 000 tecken.' },
  'summary/heading-missing': { what: 'En rubrik som måste fyllas i är tom.', doThis: 'Fyll i rubriken och släpp sedan texten.' },
  'text/control-character': { what: 'Texten innehåller ett tecken som inte går att spara.', doThis: 'Skriv om raden för hand.' },
  'summary/must-be-rewritten': ({ count }) => ({
    what:
      count === 1 ? 'Ett ställe i texten säger vem personen är.' : `${count ?? 'Flera'} ställen i texten säger vem personen är.`,
    doThis: 'Skriv om det och släpp sedan texten. Ett svar räcker inte här.',
  }),
  'summary/open-findings': ({ count }) => ({
    what: count === 1 ? 'Ett ställe i texten kan röja personen.' : `${count ?? 'Flera'} ställen i texten kan röja personen.`,
    doThis: 'Ändra orden, eller svara att det inte är en personuppgift.',
  }),
}
