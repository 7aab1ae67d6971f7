/** Words of the cross-table under the plain counts. */
export const crossTableText = {
  title: 'Vad ärendena kom fram till',
  lead: 'Varje ärende räknas en gång, den dag gruppen senast sa vad det kom fram till.',
  by: 'Dela upp efter',
  cameTo: 'Kom fram till',
  caption: (by: string, from: string, to: string) => `Vad ärendena kom fram till, efter ${by.toLowerCase()}, ${from} till ${to}`,
  total: 'Summa',
  hiddenWhy:
    'En dold ruta gäller färre än fem ärenden, eller är dold för att en sådan inte ska gå att räkna ut. Samma rutor är dolda för terminen, halvåret och året.',
  none: 'Inget ärende har kommit fram till något under året.',
  ownDates: 'Korstabellen visas för terminen, halvåret eller året, inte för egna datum.',
  notShown: 'Korstabellen visas inte för det här året: summorna skulle avslöja vad enskilda ärenden kom fram till.',
  notThisPeriod: (others: string) =>
    `Korstabellen visas inte för den här perioden: summorna skulle avslöja vad enskilda ärenden kom fram till. Välj ${others}.`,
  others: { term: 'terminen', halfYear: 'halvåret', year: 'året' },
  or: ' eller ',
  answers: { yes: 'Ja', no: 'Nej' } as Readonly<Record<string, string>>,
  /** A band of ages: "30-44", "-29" or "45-". */
  ages: (from: string, to: string) =>
    from === '' ? `${to} år eller yngre` : to === '' ? `${from} år eller äldre` : `${from}–${to} år`,
} as const
