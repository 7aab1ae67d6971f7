/** Words of the papers that a meeting leaves behind. */
export const afterwardsPapers = {
  /** On "Utfall av samråd", beside who meets the individual. */
  outcome: {
    furtherPlanning: 'Fortsatt gemensam planering',
    yes: 'Ja',
    no: 'Nej',
    domains: 'Ska leda till',
    sustainable: 'Hållbar väg',
    sustainableWays: { yes: 'Ja', partly: 'Delvis', no: 'Nej', later: 'Det visar sig senare' },
  },
  commitments: {
    title: 'Era åtaganden',
    meeting: 'Möte',
    organisation: 'Till',
    fromMeeting: 'Det här tog ni på er vid mötet',
    earlier: 'Kvar sedan tidigare möten',
    broughtBack: 'Det här för ni vidare i er organisation',
    columns: { what: 'Vad', responsible: 'Ansvarig hos er', byDate: 'Senast' },
    meets: (codeName: string, reference: string) =>
      reference === '' ? `Möter individen: ${codeName}` : `Möter individen: ${codeName} (handläggarens beteckning ${reference})`,
    inUnit: (unit: string, what: string) => `${unit}: ${what}`,
    document: 'Efter mötet',
    documentWords:
      'Dokumentera i ert eget system det som ni behöver där. Vid nästa möte frågar vi vad som är klart, vad som inte är möjligt längre och om det är dokumenterat.',
    none: 'Ni tog inte på er något vid mötet.',
  },
  lexHeller: {
    title: 'Underlag för avvikelse',
    found: 'Upptäckt',
    atMeeting: 'Vid möte',
    route: 'Anmäls på',
    state: 'Läge',
    organisations: 'Berörda organisationer',
    what: 'Vad som är fel i samverkan',
    consequence: 'Vad det leder till',
    proposal: 'Förslag',
    reported: 'Anmäld',
    reference: 'Beteckning',
    feedback: 'Återkoppling',
    byHand: 'Fylls i när anmälan är gjord',
    noPerson: 'Underlaget handlar om hur organisationerna samverkar, inte om en person. Skriv inte in några personuppgifter.',
    states: { found: 'Upptäckt', reported: 'Anmäld', feedback: 'Återkoppling har kommit', closed: 'Stängd' },
  },
} as const
