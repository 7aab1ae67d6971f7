import type { ErrorTexts } from './error-text'

const again = { doThis: 'Välj filen en gång till.' } as const

/** Refusals about files from outside and about enclosures. */
export const enclosureErrors: ErrorTexts = {
  'file/empty': { what: 'Filen är tom.', doThis: 'Kontrollera att du har valt rätt fil.' },
  'file/too-large': {
    what: 'Filen är större än 40 MB.',
    doThis: 'Skanna med lägre upplösning eller dela upp filen. Du kan också skriva i vilken pärm papperet finns.',
  },
  'file/can-run': {
    what: 'Filen kan köra ett program eller ett makro. Sådana filer tas inte in.',
    doThis: 'Spara om innehållet som PDF eller som Word-dokument utan makron (.docx).',
  },
  'file/unknown-kind': {
    what: 'Filen är av ett slag som Samrum inte tar in.',
    doThis: 'Spara om den som PDF, Word (.docx), text eller bild (JPEG, PNG). Det gäller också äldre Word-dokument (.doc).',
  },
  'file/damaged': {
    what: 'Filen är skadad och går inte att läsa.',
    doThis: 'Prova att öppna den i det program den kommer ifrån och spara om den, eller be om en ny.',
  },
  'file/password': {
    what: 'Filen är låst med ett lösenord.',
    doThis: 'Öppna den, spara en kopia utan lösenord och välj den.',
  },
  'file/too-much-inside': {
    what: 'Filen är liten men har mer i sig än något dokument har.',
    doThis: 'Kontrollera varifrån den kommer. Är den riktig, spara om den som PDF.',
  },
  'file/no-words': {
    what: 'En bild och ett kalkylblad har ingen löpande text att hämta.',
    doThis: 'Välj en Word-, PDF- eller textfil.',
  },
  'file/took-too-long': {
    what: 'Det tog för lång tid att läsa texten i filen.',
    doThis: 'Lägg in filen som bilaga i stället, eller spara om den och försök igen.',
  },
  'file/not-read': {
    what: 'Texten i filen kunde inte läsas.',
    doThis: 'Försök igen. Händer det en gång till, spara om filen som PDF.',
  },
  'file/too-many': { what: 'Flera filer läses redan in.', doThis: 'Vänta tills de är klara och försök igen.' },
  'upload/unknown': { what: 'Filen är inte kvar.', ...again },
  'upload/unfinished': { what: 'Filen har inte lästs in helt.', ...again },
  'upload/out-of-order': { what: 'Filen ändrades medan den lästes in.', ...again },
  'enclosure/unknown': { what: 'Bilagan finns inte längre.', doThis: 'Öppna ärendet igen.' },
  'enclosure/too-many': {
    what: 'Ärendet har redan 200 bilagor.',
    doThis: 'Ta bort någon som inte behövs, eller lägg ihop flera papper till en fil.',
  },
  'enclosure/workbook': {
    what: 'Ett kalkylblad kan inte visas i Samrum.',
    doThis: 'Spara det som PDF och lägg in den filen.',
  },
  'enclosure/no-file': {
    what: 'Bilagan är ett papper och har ingen fil.',
    doThis: 'På raden står i vilken pärm papperet finns.',
  },
  'enclosure/damaged': {
    what: 'Bilagans fil är skadad och visas inte.',
    doThis: 'Återställ en säkerhetskopia, eller ta bort bilagan och lägg in filen på nytt. Resten av ärendet är oskadat.',
  },
  'blob/damaged': { what: 'En fil i Samrum är skadad.', doThis: 'Återställ en säkerhetskopia.' },
  'enclosure/not-of-this-window': { what: 'Fönstret hör inte till någon bilaga.', doThis: 'Stäng det och öppna bilagan igen.' },
}
