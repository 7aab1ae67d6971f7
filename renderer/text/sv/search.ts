const hits = (n: number) => (n === 1 ? '1 träff' : `${n.toLocaleString('sv-SE')} träffar`)

/** Words of the search page. */
export const searchText = {
  title: 'Sök',
  lead: 'Söker i kodnamn, beteckningar, släppta sammanfattningar, minnesanteckningar, utfall, beslut, uppgifter och biblioteket.',
  command: 'Sök i ärendena',
  field: 'Sök efter',
  hint: 'Alla ord måste finnas. Det sista ordet räcker att börja på. Sätt "citattecken" om ord som ska stå intill varandra.',
  search: 'Sök',
  tooShort: 'Skriv minst två tecken.',
  found: (total: number) => hits(total),
  newestFirst: 'Det är många träffar, så de senast skrivna visas först. Skriv ett ord till för att se de bästa.',
  nothing: 'Inget hittades. Pröva färre ord, eller början av ett ord.',
  where: {
    codeName: 'Kodnamn',
    reference: 'Beteckning',
    officer: 'Handläggare',
    summary: 'Sammanfattning',
    notes: 'Minnesanteckning',
    outcome: 'Utfall av samråd',
    recommendation: 'Rekommendation',
    decision: 'Beslut',
    task: 'Uppgift',
    library: 'Bibliotek',
    identity: 'Personuppgifter',
    text: 'Ogranskad text',
    enclosure: 'Bilaga',
  },
  noMatter: 'Utan ärende',
  identity: {
    title: 'Personuppgifter och ogranskade texter',
    ask: 'Sök också bland personuppgifter',
    why: 'Sökningen antecknas i händelseloggen, utan orden.',
    closed: 'Personuppgifterna är stängda. Öppna dem för att söka bland dem.',
    done: (total: number) => `${hits(total)} bland personuppgifterna. Sökningen är antecknad i händelseloggen.`,
  },
} as const

/** Words of a matter's history. */
export const historyText = {
  title: 'Historik',
  intro: 'Vem som har gjort vad i ärendet, nyast först. Tidigare ordalydelser av en text finns vid textens eget fält.',
  caption: 'Händelser i ärendet',
  inIdentity: 'personuppgifterna',
  versions: 'Släppta sammanfattningar',
  version: (version: number) => `Version ${version}`,
  released: (day: string, name: string) => `Släppt ${day} av ${name}`,
  withdrawn: (day: string) => `Tillbakatagen ${day}`,
  holds: 'Gäller nu',
  replaced: 'Ersatt',
  noVersions: 'Ingen sammanfattning har släppts ännu.',
  identityClosed: 'Personuppgifterna är stängda. Händelser som rör dem visas när de är öppna.',
  more: 'Visa äldre',
  none: 'Inga händelser än.',
} as const
