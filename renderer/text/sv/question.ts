/** Words of questions to and from the officer. */
export const questionText = {
  tab: 'Frågor',
  title: 'Frågor och svar',
  intro:
    'Det som frågas och svaras hör till personuppgifterna tills det är granskat. Svaret kommer på papper eller per telefon, aldrig med e‑post.',
  completions: (count: number) =>
    count === 0
      ? 'Inga kompletteringar hittills.'
      : count === 1
        ? '1 komplettering hittills. Varje fråga till handläggaren räknas.'
        : `${count} kompletteringar hittills. Varje fråga till handläggaren räknas.`,
  empty: 'Ingen fråga är ställd.',
  directions: { toOfficer: 'Fråga till handläggaren', fromOfficer: 'Fråga från handläggaren' },
  asked: (day: string, by: string) => (by ? `Ställd ${day}, införd av ${by}` : `Ställd ${day}`),
  standing: { open: 'Öppen', late: 'Sen', answered: 'Besvarad', withdrawn: 'Tillbakatagen' },
  answerBy: (day: string, due: string) => `Svar senast ${day} (${due})`,
  noDay: 'Ingen dag satt för svaret.',
  answeredOn: (day: string) => `Besvarad ${day}`,
  withdrawnOn: (day: string) => `Tillbakatagen ${day}. Räknas inte som komplettering.`,
  question: 'Frågan',
  answer: 'Svaret',
  ask: 'Ställ en fråga',
  askTitle: 'Ny fråga',
  who: 'Vem frågar?',
  whoChoices: {
    toOfficer: { label: 'Vi frågar handläggaren', hint: 'En komplettering: ärendet väntar tills svaret har kommit.' },
    fromOfficer: { label: 'Handläggaren frågar oss', hint: 'Vi ska svara. Det läggs som en uppgift på den dag du skriver.' },
  },
  words: 'Frågan',
  wordsHint: 'Skriv som det är. Orden stannar hos personuppgifterna.',
  wordsMissing: 'Skriv frågan.',
  askedOn: 'Ställd den',
  askedOnMissing: 'Skriv dagen då frågan ställdes.',
  dueOn: 'Svar senast',
  dueOnMissing: 'Skriv dagen då handläggaren ska ha fått svar.',
  askSave: 'Spara frågan',
  askDone: 'Frågan är sparad.',
  askDoneWaiting: 'Frågan är sparad. Ärendet väntar på komplettering.',
  cancel: 'Stäng utan att spara',
  answerDo: 'Skriv in svaret',
  answerTitle: 'Svar',
  answerWords: 'Svaret',
  answerMissing: 'Skriv svaret.',
  answerOn: 'Besvarad den',
  answerOnMissing: 'Skriv dagen då svaret kom.',
  answerSave: 'Spara svaret',
  answerDone: 'Svaret är sparat.',
  withdraw: 'Ta tillbaka frågan',
  withdrawTitle: 'Ta tillbaka frågan?',
  withdrawBody: 'Den räknas då inte som komplettering, och ingen väntar längre på svaret. Orden finns kvar.',
  withdrawYes: 'Ta tillbaka frågan',
  withdrawNo: 'Behåll frågan',
  withdrawDone: 'Frågan är tillbakatagen.',
  correct: 'Rätta orden',
  correctDone: 'Sluta rätta',
  closed: 'Personuppgifterna är stängda. Öppna dem för att ställa eller besvara en fråga.',
  /** On the page of a meeting, before it prepares. */
  before: {
    title: 'Frågor som väntar på svar',
    none: 'Inget ärende på dagordningen väntar på svar från handläggaren.',
    row: (codeName: string, count: number) =>
      count === 1
        ? `${codeName}: en fråga till handläggaren är obesvarad.`
        : `${codeName}: ${count} frågor till handläggaren är obesvarade.`,
    due: (day: string, due: string) => `Svar senast ${day} (${due}).`,
    open: (codeName: string) => `Frågorna i ${codeName}`,
  },
} as const
