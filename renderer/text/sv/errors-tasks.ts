import type { ErrorTexts } from './error-text'

const LEAVE_OUT = {
  personalNumber: 'ett personnummer',
  cpr: 'ett danskt personnummer',
  phone: 'ett telefonnummer',
  email: 'en e-postadress',
} as Readonly<Record<string, string>>
const found = (kind: string | number | boolean | undefined) => LEAVE_OUT[String(kind ?? '')] ?? 'en personuppgift'

/** Refusals about things to do, questions, advice and counts. */
export const taskErrors: ErrorTexts = {
  'advice/given-in-future': { what: 'Dagen för rådgivningen har inte kommit än.', doThis: 'Skriv dagen då ni talades vid.' },
  'advice/not-of-this-group': { what: 'Gruppen har ingen rådgivning.', doThis: 'Välj en annan grupp.' },
  'advice/personal-data': ({ kind }) => ({
    what: `Anteckningen innehåller ${found(kind)}.`,
    doThis: 'Ta bort det. Rådgivningen är anonym: här får inget stå om vem det gäller.',
  }),
  'advice/unknown': { what: 'Rådgivningen hör inte till den gruppen.', doThis: 'Välj samma grupp som rådgivningen gällde.' },
  'advice/unknown-choice': { what: 'Ämnet eller rådet finns inte i listan.', doThis: 'Välj i listan igen.' },
  'advice/unknown-party': {
    what: 'Organisationen eller verksamheten är inte med i gruppen.',
    doThis: 'Lägg till den under Grupper först, eller välj en annan.',
  },
  'question/already-answered': { what: 'Frågan är redan besvarad.', doThis: 'Behöver svaret ändras, rätta orden i det.' },
  'question/already-withdrawn': { what: 'Frågan är återtagen.', doThis: 'Ställ en ny om den behövs ändå.' },
  'question/answer-empty': { what: 'Svaret är tomt.', doThis: 'Skriv vad handläggaren svarade.' },
  'question/answered-before-asked': { what: 'Svaret är daterat före frågan.', doThis: 'Kontrollera dagen då svaret kom.' },
  'question/answered-in-future': { what: 'Dagen för svaret har inte kommit än.', doThis: 'Skriv dagen då svaret kom.' },
  'question/asked-in-future': { what: 'Dagen för frågan har inte kommit än.', doThis: 'Skriv dagen då frågan ställdes.' },
  'question/due-before-asked': { what: 'Svaret ska komma före frågan.', doThis: 'Kontrollera dagen då svaret ska ha kommit.' },
  'question/due-missing': { what: 'Dagen för vårt svar saknas.', doThis: 'Skriv dagen då handläggaren ska ha fått svar.' },
  'question/empty': { what: 'Frågan är tom.', doThis: 'Skriv vad som frågas.' },
  'question/matter-ended': { what: 'Ärendet är avslutat.', doThis: 'Öppna det igen om något mer ska frågas.' },
  'question/not-taken': {
    what: 'Ärendet ändrades just nu, och frågan eller svaret kom inte med.',
    doThis: 'Det du skrev finns kvar. Se över ärendet och spara igen.',
  },
  'question/too-many': { what: 'Ärendet har för många frågor.', doThis: 'Ta tillbaka dem som inte längre behövs.' },
  'question/unknown': { what: 'Frågan finns inte i ärendet.', doThis: 'Öppna ärendet igen.' },
  'statistics/not-crossed': {
    what: 'Gruppen har ingen sådan korstabell.',
    doThis: 'Välj en av dem som står i listan.',
  },
  'statistics/ends-before-it-begins': { what: 'Perioden slutar innan den börjar.', doThis: 'Kontrollera datumen från och till.' },
  'task/already-done': { what: 'Uppgiften är redan klar.', doThis: 'Inget mer behöver göras.' },
  'task/due-in-past': { what: 'Dagen har redan varit.', doThis: 'Skriv i dag eller en dag som kommer.' },
  'task/not-done': { what: 'Uppgiften är inte klar än.', doThis: 'Den står kvar på listan.' },
  'task/personal-data': ({ kind }) => ({
    what: `Uppgiften innehåller ${found(kind)}.`,
    doThis: 'Ta bort det och spara igen. Kodnamnet räcker.',
  }),
  'task/unknown': { what: 'Uppgiften finns inte längre.', doThis: 'Öppna sidan igen.' },
  'task/unknown-owner': { what: 'Den ansvariga kan inte få uppgifter i Samrum.', doThis: 'Välj en annan ansvarig.' },
}
