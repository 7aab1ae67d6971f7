/** Words of deviations: what in the cooperation keeps people from the right support. */
export const deviationText = {
  nav: 'Avvikelser',
  command: 'Gå till avvikelser',
  title: 'Avvikelser',
  lead: 'Fel i samverkan som gör att individer inte får rätt stöd. De anmäls i Lex Heller, för hand och utan personuppgifter.',
  empty: 'Ingen avvikelse är antecknad.',
  emptyFilter: 'Ingen avvikelse står på det läget.',
  noteIt: 'Anteckna en avvikelse',
  noteCommand: 'Anteckna en avvikelse',
  filter: 'Visa',
  filters: { open: 'Öppna', all: 'Alla' },
  counts: (found: number, reported: number, feedback: number) =>
    `${found} upptäckta, ${reported} anmälda, ${feedback} med återkoppling`,

  quick: {
    heading: 'Ny avvikelse',
    hint: 'Beskriv felet i hur ni samverkar, inte personen. Du kan fylla på senare. Esc stänger, och det du har skrivit finns kvar.',
    at: (title: string) => `Antecknas vid: ${title}`,
    kept: 'Det du skrev finns kvar till nästa gång du öppnar rutan.',
    save: 'Spara avvikelsen',
    close: 'Stäng',
    saved: 'Avvikelsen är antecknad.',
    savedMarked: 'Avvikelsen är antecknad, men är inte klar att lämna: något ser ut som en personuppgift.',
  },

  group: 'Grupp',
  groupMissing: 'Välj vilken grupp som har upptäckt felet.',
  what: 'Vad är fel i samverkan?',
  whatMissing: 'Skriv vad som är fel.',
  consequence: 'Vad leder det till?',
  proposal: 'Vad skulle hjälpa?',
  organisations: 'Vilka organisationer berörs?',
  route: 'Vart anmäls den?',
  noRoute: 'Inte bestämt än',

  foundAt: (day: string) => `Upptäckt ${day}`,
  foundAtMeeting: (day: string, meetingOn: string) =>
    day === meetingOn ? `Upptäckt vid mötet ${day}` : `Upptäckt ${day}, vid mötet ${meetingOn}`,
  states: { found: 'Upptäckt', reported: 'Anmäld i Lex Heller', feedback: 'Återkoppling har kommit', closed: 'Stängd' },
  reportedOn: (day: string, reference: string) => (reference === '' ? `Anmäld ${day}` : `Anmäld ${day}, beteckning ${reference}`),
  feedbackOn: (day: string) => `Återkoppling ${day}`,
  closedOn: (day: string) => `Stängd ${day}`,
  notReady: 'Inte klar att lämna',
  notReadyWhy:
    'Något i texten ser ut som ett nummer eller en adress som är någons. Skriv om det, så kan avvikelsen anmälas och skrivas ut.',

  change: 'Ändra',
  changeWhat: (what: string) => `Ändra avvikelsen: ${what}`,
  changeHeading: 'Ändra avvikelsen',
  saveChange: 'Spara ändringen',
  changed: 'Avvikelsen är ändrad.',
  cancel: 'Stäng utan att spara',
  paper: 'Förhandsgranska underlaget',
  takeBack: 'Ta tillbaka det senaste steget',
  takenBack: 'Steget är taget tillbaka.',

  step: {
    reported: {
      button: 'Anteckna att den är anmäld',
      heading: 'Anmäld i Lex Heller',
      day: 'Anmäld den',
      words: 'Beteckning i Lex Heller',
      save: 'Spara anmälan',
      done: 'Avvikelsen står som anmäld.',
    },
    feedback: {
      button: 'Anteckna återkoppling',
      heading: 'Återkoppling',
      day: 'Återkopplingen kom den',
      words: 'Vad svarade de?',
      save: 'Spara återkopplingen',
      done: 'Återkopplingen är sparad.',
    },
    closed: {
      button: 'Stäng avvikelsen',
      heading: 'Stäng avvikelsen',
      day: 'Stängd den',
      save: 'Stäng avvikelsen',
      done: 'Avvikelsen är stängd.',
    },
  },
  dayMissing: 'Skriv vilken dag, till exempel 2026-03-12.',
} as const
