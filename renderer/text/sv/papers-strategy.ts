/** Words of the papers about the work of the groups: lessons, and the basis for a new agreement. */
export const strategyPapers = {
  leftOut: (count: number) =>
    count === 1
      ? 'En text är utelämnad, eftersom den ser ut att innehålla en personuppgift.'
      : `${count} texter är utelämnade, eftersom de ser ut att innehålla personuppgifter.`,
  period: 'Period',
  periodOf: (from: string, to: string) => `${from} till ${to}`,
  none: 'Inget antecknat under perioden.',
  lessons: {
    title: 'Lärdomar att sprida',
    heading: 'Lärdomar',
    none: 'Det finns ingen lärdom att sprida än.',
    columns: { lesson: 'Lärdom', purpose: 'Vad den är bra för', from: 'Från', noted: 'Antecknad' },
  },
  basis: {
    title: 'Underlag för ändring av överenskommelsen',
    about:
      'Underlaget samlar det som grupperna har mött under perioden: avvikelser, dilemman, erfarenheter och lärdomar. Det säger ingenting om någon enskild.',
    agreement: 'Överenskommelsen gäller',
    openEnded: (from: string) => `från ${from} tills vidare`,
    noAgreement: 'Ingen överenskommelse är införd.',
    parties: 'Parter',
    deviations: 'Avvikelser',
    dilemmas: 'Dilemman',
    experiences: 'Erfarenheter av målgrupper',
    lessons: 'Lärdomar',
    columns: {
      found: 'Upptäckt',
      group: 'Grupp',
      what: 'Vad',
      consequence: 'Vad det leder till',
      proposal: 'Förslag',
      raised: 'Lyft',
      support: 'Stöd som behövs',
      answer: 'Svar eller lösning',
      target: 'Målgrupp',
      experience: 'Erfarenhet',
      need: 'Behov av utveckling',
      noted: 'Antecknad',
      lesson: 'Lärdom',
      purpose: 'Vad den är bra för',
    },
    dilemmaStates: { open: 'Obesvarat', answered: 'Besvarat', solvedLocally: 'Löst lokalt' },
  },
} as const
