const people = (n: number) => (n === 1 ? '1 person' : `${n} personer`)

/** The room while a meeting runs: its panels, its keys, who is here. Words that planning shares stand in `meeting.ts`. */
export const roomText = {
  meetingTime: (spent: string, planned: number) => `Mötet ${spent} av ${planned} min`,
  meetingEnds: (time: string) => `slutar ${time}`,
  itemTime: 'Punkten',

  panels: {
    label: 'Det du arbetar med',
    part: {
      round: 'Laget runt',
      rollCall: 'Åtaganden',
      list: 'Gruppens lista',
    },
    notes: 'Anteckningar',
    grid: 'Kartläggning',
    outcome: 'Utfall',
    recommendation: 'Rekommendation',
    followUp: 'Uppföljning',
    presence: 'Närvaro',
    wall: 'Duken',
  },

  ways: {
    label: 'Fler sätt att gå vidare',
    previousPage: 'Föregående sida',
    showAgenda: 'Visa dagordningen',
    adjourn: 'Skjut upp punkten',
    outcomeLater: 'Skriv utfallet efteråt',
  },

  step: {
    saveOutcome: 'Spara utfallet',
    saveRecommendation: 'Spara rekommendationen',
    relight: (title: string) => `Visa ${title} igen`,
  },

  commands: {
    back: 'Föregående sida på duken (också Page Up)',
    agenda: 'Visa dagordningen på duken',
    part: 'Gå till det som hör till punkten',
    grid: 'Gå till kartläggningen',
    outcome: 'Gå till utfallet',
    followUp: 'Gå till uppföljningen',
    presence: 'Gå till närvaron',
    wall: 'Gå till det som rör duken',
    message: 'Skriv ett meddelande till duken',
    timer: 'Visa nedräkning på duken',
    pause: 'Visa paus på duken',
    privateNotes: 'Gå till egna anteckningar',
    pick: 'Välj en annan punkt som nästa',
    adjourn: 'Skjut upp punkten',
    outcomeLater: 'Skriv utfallet efteråt',
    endEarly: 'Avsluta mötet i förtid',
  },

  done: {
    later: 'Punkten är avslutad. Anteckningarna kan låsas när utfallet är skrivet.',
    openFirst: 'En punkt är öppen. Avsluta eller skjut upp den innan mötet avslutas.',
    dimmed: 'Duken släcktes, för något ändrades i rummet eller vid projektorn. Samma bild visas igen med den stora knappen.',
  },

  presence: {
    allHere: 'Alla ordinarie är här',
    allHereDone: (n: number) => (n === 0 ? 'Alla ordinarie var redan avprickade.' : `${people(n)} är avprickade.`),
    keys: 'Enter prickar av och går till nästa. Pil upp och pil ner flyttar utan att pricka av.',
    nobodyFrom: (names: readonly string[]) => `Ingen är här från ${names.join(', ')}.`,
    standsInFor: (name: string) => `ersätter ${name}`,
    standsInField: 'Ersätter',
    nobodyInParticular: 'Ingen särskild',
    came: (time: string) => `kom ${time}`,
    left: (time: string) => `gick ${time}`,
    otherParty: 'Annan organisation …',
    otherPartyName: 'Organisationens namn',
    otherPartyHint: 'Läggs till bland gruppens organisationer, så att samtycken kan omfatta den.',
    otherPartyMissing: 'Skriv vilken organisation gästen kommer från.',
  },

  guests: {
    heading: 'Särskilt inbjudna',
    lead: 'De kommer in när deras punkt är näst på tur och går när den är klar.',
    askedIn: (titles: readonly string[]) => `Inbjuden till ${titles.join(', ')}.`,
    askedInNothing: 'Inte inbjuden till någon punkt än.',
    wholeMeeting: 'Deltar i hela mötet.',
    items: 'Inbjuden till',
    itemsMissing: 'Välj minst en punkt.',
    change: (name: string) => `Ändra vad ${name} är inbjuden till`,
    changeShort: 'Ändra punkter',
    save: 'Spara punkterna',
    saved: (name: string) => `${name} är inbjuden till de valda punkterna.`,
    reminded: 'Påmind om tystnadsplikt',
    remindedFor: (name: string) => `${name} är påmind om tystnadsplikt`,
    comesIn: 'Kommer in',
    comesInFor: (name: string) => `${name} kommer in`,
    leaves: 'Lämnar rummet',
    leavesFor: (name: string) => `${name} lämnar rummet`,
    toNext: 'Kallas in nu',
    stillHere: 'Kvar i rummet',
  },

  door: {
    notAskedIn: (title: string) => `är inte inbjuden till ${title}`,
    question: 'Den som är särskilt inbjuden till en annan punkt är kvar i rummet:',
  },

  round: {
    heading: 'Laget runt',
    lead: 'Pricka av när någon från organisationen har berättat.',
    spoken: (name: string) => `${name} har berättat`,
    now: 'Nu',
    time: (spent: string, share: string) => `${spent} av ${share}`,
    all: 'Alla organisationer i rummet har berättat.',
    nobody: 'Ingen är antecknad som närvarande än.',
  },
} as const
