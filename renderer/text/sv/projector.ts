/** Words on the wall. The wall's own content comes finished in the slide; these are what stands around it. */
export const projectorText = {
  windowTitle: 'Samrum – duk',
  practice: 'ÖVNING',
  /** A point whose title is kept off the wall. */
  untitled: 'Allmän fråga',
  timeLeft: 'Tid kvar',
  timeIsUp: 'Tiden är ute',
  more: 'Mer längre ned',
  pause: 'Paus',
  pauseUntil: (time: string) => `Vi fortsätter klockan ${time}`,
  pageOf: (page: number, pages: number) => `${page} av ${pages}`,
  before: (n: number) => (n === 1 ? '1 punkt före' : `${n} punkter före`),
  after: (n: number) => (n === 1 ? '1 punkt till' : `${n} punkter till`),
  itemState: { waiting: '', open: 'Nu', done: 'Klar', adjourned: 'Uppskjuten' },
  by: (day: string) => `senast ${day}`,
  agendaSeparator: ' · ',
} as const
