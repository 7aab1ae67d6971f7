/** Words of the criteria a referral is held against. */
export const criteriaText = {
  tab: 'Kriterier',
  intro: 'Välj det som stämmer. Svaren sparas när du väljer dem, och motiveringarna medan du skriver.',
  readOnly: 'Du kan läsa kriterierna. Den som samordnar svarar på dem.',
  version: (label: string, version: number) => `Prövas mot ${label}, version ${version}`,
  newer: (version: number) => `Det finns nyare kriterier, version ${version}. Det här ärendet prövas mot dem det började med.`,
  takeNewest: 'Pröva mot nya kriterier',
  takeTitle: 'Pröva ärendet mot de nya kriterierna?',
  takeBody:
    'Svar som de nya kriterierna har frågor för följer med. Det andra behöver du svara på igen. Det som stod tidigare finns kvar i historiken.',
  takeKeep: 'Behåll de gamla',
  taken: (left: number) =>
    left === 0
      ? 'Ärendet prövas nu mot de nya kriterierna.'
      : `Ärendet prövas nu mot de nya kriterierna. ${left} svar följde inte med.`,
  summary: 'Kriterier',
  counts: (count: { met: number; unclear: number; notMet: number; unanswered: number }) =>
    [
      count.met === 1 ? '1 uppfyllt' : `${count.met} uppfyllda`,
      count.unclear === 1 ? '1 oklart' : `${count.unclear} oklara`,
      count.notMet === 1 ? '1 inte uppfyllt' : `${count.notMet} inte uppfyllda`,
      ...(count.unanswered > 0 ? [count.unanswered === 1 ? '1 obesvarat' : `${count.unanswered} obesvarade`] : []),
    ].join(' · '),
  standings: {
    met: 'Uppfyllt',
    notMet: 'Inte uppfyllt',
    unclear: 'Oklart',
    unanswered: 'Inte besvarat',
    informative: 'Upplysning',
    metByOther: 'Uppfyllt genom det andra',
  },
  stops: 'Antagning kan bara rekommenderas med en särskild motivering, för det här är inte uppfyllt:',
  tells: (label: string) =>
    `Ska stå i den aidentifierade sammanfattningen, under rubriken ”${label}”. Ordföranden får veta det innan ärendet visas.`,
  toSummary: 'Gå till sammanfattningen',
  question: 'Stämmer det?',
  reason: 'Motivering',
  reasonAsked: 'Svaret behöver en motivering.',
  reasonMissing: 'Motivering saknas',
  addReason: 'Skriv motivering',
  addReasonOf: (label: string) => `Skriv motivering: ${label}`,
  age: (birthYear: number, receivedOn: string) => `Född ${birthYear}, aktualiserad ${receivedOn}.`,
  ageLimits: (from: number, to: number) => `${from}–${to} år vid aktualiseringen.`,
  ageUnclear: 'Födelseåret räcker inte för att avgöra: personen fyller år under året.',
  ageMissing: 'Födelseåret saknas.',
  toReferral: 'Fyll i det under Aktualisering',
  notChosen: 'Inget valt',
} as const
