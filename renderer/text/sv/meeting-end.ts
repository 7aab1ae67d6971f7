import { privacyText } from './privacy'

/** After the meeting: what was typed is looked through, and the papers are printed. */
export const meetingEndText = {
  heading: (group: string) => `Efter mötet med ${group}`,
  held: (day: string, from: string, to: string) => `Mötet hölls ${day} klockan ${from}–${to}.`,
  reviewHeading: 'Granska det som skrevs under mötet',
  reviewClosed:
    'Det som skrevs under mötet är inte granskat mot personuppgifterna, eftersom de var stängda. Tills det är gjort står det ”Utkast – ej granskad” på utskrifterna.',
  reviewOpenButton: 'Öppna personuppgifter och granska',
  reviewOpenHint: 'Samrum låses och frågar efter din lösenfras. Sedan kommer du tillbaka hit.',
  reviewOpenHintPractice:
    'Övningen låses och öppnas igen av sig själv. I ett riktigt möte skriver du din lösenfras. Sedan kommer du tillbaka hit.',
  reviewRun: 'Granska nu',
  reviewAgain: 'Granska igen',
  reviewByOther: 'Granskningen görs av någon som får öppna personuppgifter.',
  notEnded: 'Mötet är inte avslutat än.',
  noPaperRight: 'Anteckningarna skrivs ut av ordföranden eller samordnaren.',
  reviewRunHint: 'Allt som skrevs under mötet jämförs med personuppgifterna.',
  reviewed: (n: number) => (n === 1 ? '1 text är granskad.' : `${n} texter är granskade.`),
  clean: 'Programmet hittade inga personuppgifter. Granskningen är klar.',
  found: (n: number) => (n === 1 ? '1 ställe behöver ändras eller besvaras.' : `${n} ställen behöver ändras eller besvaras.`),
  foundHint:
    'Skriv om stället så att ingen kan kännas igen, eller svara att det inte är en personuppgift. Ett svar gäller orden överallt i mötets texter.',
  /** To whoever may sweep and not answer. */
  foundByReader:
    'Skriv om stället så att ingen kan kännas igen. Är det inte en personuppgift svarar ordföranden eller samordnaren.',
  times: (n: number) => `${n} ställen`,
  answer: 'Inte personuppgift',
  answerLabel: (words: string) => `Inte personuppgift: ${words}`,
  /** What is certain takes a reason. */
  keepAnyway: 'Får stå kvar …',
  keepAnywayLabel: (words: string) => `Får stå kvar: ${words}`,
  keepReason: 'Varför det får stå kvar',
  keepReasonHint: 'Skälet sparas hos personuppgifterna. Det bästa är ofta att skriva om.',
  keepYes: 'Spara svaret',
  keepNo: 'Avbryt',
  answeredHeading: (n: number) => (n === 1 ? '1 svar är givet' : `${n} svar är givna`),
  answeredBy: (who: string, when: string) => `${who}, ${when}`,
  takeBack: 'Ångra svaret',
  takeBackLabel: (words: string) => `Ångra svaret: ${words}`,
  kind: privacyText.kind,
  certainty: { certain: 'säkert', asked: 'kan vara' },
  where: {
    note: 'anteckningen',
    title: 'frågans rubrik',
    adjourned: 'skälet till att punkten sköts upp',
    outcome: 'utfallet',
    recommendation: 'rekommendationen',
    decision: 'beslutet',
    other: 'texten',
  },
  /** What was found in a form that nobody had sent. */
  draftGone: (title: string) =>
    `Någon hade börjat skriva om ${title} utan att spara. Där stod en personuppgift, så det påbörjade är borttaget. Skriv det på nytt utan den.`,
  reword: { title: 'Ny rubrik på frågan', adjourned: 'Nytt skäl' },
  rewordSave: { title: 'Spara rubriken', adjourned: 'Spara skälet' },
  rewordMissing: 'Skriv något i stället.',
  reworded: 'Den nya texten är sparad. Granska igen när allt är ändrat.',
  toDecision: 'Ändra beslutet',
  toNotes: 'Ändra i anteckningarna',
  papers: 'Skriv ut',
  notesPaperButton: 'Förhandsgranska minnesanteckningarna',
  recommendationButton: (code: string) => `Förhandsgranska rekommendationen för ${code}`,
  outcomeButton: (code: string) => `Förhandsgranska utfallet för ${code}`,
  made: 'Papperet visas i ett eget fönster.',
  noPaper: 'Ärendet är uppskjutet. Det finns inget att skriva ut.',
  notHeld: 'Ärendet togs inte upp.',
  mattersHeading: 'Ärenden',
  notesHeading: 'Anteckningar',
} as const
