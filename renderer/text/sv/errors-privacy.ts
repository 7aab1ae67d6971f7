import type { ErrorTexts } from './error-text'

/** Refusals of the check and its words. */
export const privacyErrors: ErrorTexts = {
  'own-word/no-word': {
    what: 'Det är inget ord som kan sparas för gruppen.',
    doThis: 'Siffror och tecken besvaras i varje text för sig.',
  },
  'own-word/number': {
    what: 'Ett nummer kan inte sparas för gruppen.',
    doThis: 'Ditt svar gäller i den här texten.',
  },
  'own-word/of-somebody': {
    what: 'Ordet hör till någon som gruppen känner, så det sparas inte för gruppen.',
    doThis: 'Ditt svar gäller i den här texten. Läs den en gång till, eller skriv något mer allmänt.',
  },
  'own-word/too-many': {
    what: 'Gruppens lista över ord är full.',
    doThis: 'Ta bort ord som inte behövs, på gruppens sida under Ord. Ditt svar gäller i den här texten.',
  },
  'own-word/unknown': {
    what: 'Ordet finns inte kvar i gruppens lista.',
    doThis: 'Läs listan en gång till.',
  },
}
