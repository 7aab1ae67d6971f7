/** Every word that is printed on a paper; the rest of a paper is what people wrote. */
export const papersText = {
  practice: 'ÖVNING',
  practiceMeans: 'Påhittade uppgifter',
  unreviewed: 'Utkast – ej granskad',
  unreviewedMeans: 'Skrivet under mötet och ännu inte kontrollerat mot personuppgifterna',
  stamp: (version: number) =>
    version > 0
      ? `Aidentifierad, version ${version}. Innehåller känsliga uppgifter. Skickas inte med e-post.`
      : 'Aidentifierad. Innehåller känsliga uppgifter. Skickas inte med e-post.',
  noIndividuals: 'Inga uppgifter om enskilda',
  page: (page: number, pages: number) => `Sida ${page} av ${pages}`,
  printedOn: (day: string) => `Utskrivet ${day}`,
  group: 'Grupp',
  matter: 'Ärende',
  reference: 'Handläggarens beteckning',
  yourReference: 'Er beteckning',
  meeting: 'Möte',
  place: 'Plats',
  decided: 'Beslutat',
  chair: 'Ordförande',
  noteTaker: 'Mötesantecknare',
  dateAndPlace: 'Ort och datum',
  signature: 'Underskrift',
  nothingWritten: 'Inget antecknat.',
  nobodyRecorded: 'Ingen närvaro antecknad.',
  kinds: {
    recommendation: 'Beredningsgruppens rekommendation till ALC',
    alternativesLetter: 'Beslut om antagning och alternativa insatser',
    consultationOutcome: 'Utfall av samråd',
    meetingNotes: 'Minnesanteckningar',
    recoverySheet: 'Återställningsblad för Samrum',
  },
  recommendation: {
    recommendation: 'Rekommendation',
    reason: 'Skäl',
    alternatives: 'Alternativa insatser',
    present: 'Med vid mötet',
    mandateHeading: 'Vem beslutar',
  },
  letter: {
    sender: 'ALC',
    preparedBy: 'Beredd av',
    decisionHeading: 'Beslut',
    responsibilityHeading: 'Vem ansvarar',
    decision: (codeName: string, day: string) =>
      `ALC beslutade den ${day} att den person som ärendet ${codeName} gäller inte antas till Arbetslivscenter.`,
    reason: 'Skäl',
    alternatives: 'Alternativa insatser vi rekommenderar',
    responsibility:
      'Ansvaret för individen ligger kvar hos er som har aktualiserat ärendet. Det är också ni som har kontakten med den enskilde och berättar om beslutet.',
    decider: 'För ALC',
  },
  outcome: {
    outcome: 'Utfall',
    meets: 'Vem möter individen',
    who: 'Organisation',
    responsible: 'Ansvarig',
    byDate: 'Senast',
    nobodyMeets: 'Ingen ny kontakt är bestämd.',
    sip: (who: string) => `Sammankallande till SIP: ${who}`,
    reason: 'Skäl och underlag',
    mandateHeading: 'Vad pappret är',
    mandate:
      'Ett samråd är inget beslut. Planeringen görs av dem som möter individen, och var och en dokumenterar i sin egen organisations system.',
  },
  notes: {
    attendees: 'Närvaro',
    item: (number: number, title: string) => `${number}. ${title}`,
    outcome: (words: string) => `Utfall: ${words}`,
  },
  recovery: {
    vault: 'Gäller',
    made: 'Gjort',
    key: 'Återställningsnyckel',
    use: 'Så använder du bladet',
    steps: [
      'Välj ”Glömt lösenfrasen” när Samrum är låst.',
      'Skriv grupperna i ordning. Stora och små bokstäver spelar ingen roll.',
      'Välj en ny lösenfras. Bladet gäller tills en ny återställningsnyckel görs.',
    ],
    keep: 'Vem förvarar bladet',
    keeper:
      'En chef eller annan som inte själv arbetar i Samrum förvarar bladet i låst skåp, aldrig tillsammans med datorn. Den som har både bladet och datorn kan öppna allt. Bladet får inte fotograferas, skannas eller sparas i en dator.',
    keptBy: 'Förvaras av',
    keptAt: 'Plats',
    keptSince: 'Mottaget, datum och underskrift',
  },
} as const
