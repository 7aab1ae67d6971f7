import type { ErrorTexts } from './error-text'

/** Refusals of releasing a text, and of answering what the sweep asks. */
export const releaseErrors: ErrorTexts = {
  'release/not-yours': {
    what: 'Du kan inte släppa texter i den här gruppen.',
    doThis: 'I en beredningsgrupp släpper samordnaren, i en Arena ordföranden eller samordnaren.',
  },
  'release/takes-two': {
    what: 'Gruppen har bestämt att två släpper en text tillsammans.',
    doThis: 'Begär släpp, så kan någon annan läsa och släppa den.',
  },
  'release/takes-one': {
    what: 'I den här gruppen räcker det att en person släpper texten.',
    doThis: 'Släpp den direkt.',
  },
  'release/nobody-else': {
    what: 'Det finns ingen annan som kan släppa texten.',
    doThis: 'Släpp den själv, med ett skäl.',
  },
  'release/reason-missing': { what: 'Skälet saknas.', doThis: 'Skriv skälet med några ord.' },
  'release/waits-already': {
    what: 'Texten väntar redan på att någon släpper den.',
    doThis: 'Vänta på svar, eller ta tillbaka begäran.',
  },
  'release/no-request': {
    what: 'Det finns ingen begäran längre.',
    doThis: 'Läs sidan en gång till: den kan ha tagits tillbaka, eller så har texten ändrats.',
  },
  'release/own-request': {
    what: 'Du har själv begärt att texten släpps.',
    doThis: 'Låt någon annan läsa den och släppa den.',
  },
  'release/other-words': {
    what: 'Texten är inte längre den du läste.',
    doThis: 'Läs den en gång till och släpp den sedan.',
  },
  'release/setting-not-yours': {
    what: 'Ordföranden eller en administratör bestämmer hur många som släpper en text.',
    doThis: 'Be någon av dem att ändra det.',
  },
  'privacy/nothing-open': {
    what: 'De orden väntar inte på något svar.',
    doThis: 'Kör granskningen igen och se vad som är kvar.',
  },
  'privacy/reason-missing': {
    what: 'Det här är säkert en uppgift om någon, så svaret behöver ett skäl.',
    doThis: 'Skriv om texten, eller skriv varför det ändå får stå kvar.',
  },
  'privacy/not-answered': { what: 'Det finns inget sådant svar längre.', doThis: 'Kör granskningen igen.' },
}
