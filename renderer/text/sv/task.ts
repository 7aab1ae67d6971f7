const two = (count: number, one: string, many: string) => (count === 1 ? `1 ${one}` : `${count} ${many}`)

/** Words of what is to be done: kinds, owners, and a clock in words. */
export const taskText = {
  tab: 'Att göra',
  title: 'Att göra',
  intro: 'Varje uppgift har en ansvarig och en dag. Programmet lägger till det som följer av ärendets steg.',
  kinds: {
    confirm: 'Bekräfta aktualiseringen',
    summon: 'Kalla till aktualiseringsmöte',
    answer: 'Svara på handläggarens fråga',
    obtainConsent: 'Inhämta samtycke',
    renewConsent: 'Fråga om samtycket fortfarande gäller',
    withdrawalAftermath: 'Följ upp det tillbakatagna samtycket',
    decide: 'Fatta beslut',
    bookVisit: 'Boka första besöket',
    sendAlternatives: 'Skicka brevet med alternativ',
    resume: 'Ta upp det bordlagda ärendet igen',
    own: 'Uppgift',
  },
  /** How far a day is from today, in whole days; negative has passed. */
  due: (days: number) => {
    if (days < 0) return `${two(-days, 'dag', 'dagar')} sent`
    if (days === 0) return 'i dag'
    if (days === 1) return 'i morgon'
    return `om ${days} dagar`
  },
  dueOn: (due: string, day: string) => `${due}, ${day}`,
  owner: (name: string) => `Ansvarig: ${name}`,
  ownerGone: 'Ansvarig finns inte längre i Samrum',
  finish: 'Klart',
  finishWhat: (what: string) => `Klart: ${what}`,
  finished: (what: string) => `Klart: ${what}`,
  reopen: 'Inte klart',
  reopenWhat: (what: string) => `Inte klart: ${what}`,
  reopened: (what: string) => `${what} är åter att göra.`,
  change: 'Ändra',
  changeWhat: (what: string) => `Ändra ansvarig eller dag: ${what}`,
  changed: 'Uppgiften är ändrad.',
  save: 'Spara ändringen',
  cancel: 'Stäng utan att spara',
  add: 'Lägg till en uppgift',
  addTitle: 'Ny uppgift',
  addSave: 'Lägg till uppgiften',
  added: 'Uppgiften är tillagd.',
  what: 'Vad ska göras?',
  whatHint: 'Skriv utan namn, nummer och adresser: uppgiften kan läsas av alla som får läsa ärenden.',
  whatMissing: 'Skriv vad som ska göras.',
  who: 'Ansvarig',
  whoMissing: 'Välj vem som är ansvarig.',
  when: 'Klart senast',
  whenMissing: 'Skriv en dag.',
  empty: 'Inget är att göra i ärendet just nu.',
  done: (count: number) => `Klart (${count})`,
  doneOn: (day: string) => `Klart ${day}`,
} as const
