/** What the notes say of themselves: who wrote them, and what holds them fast. */
export const papersNotesText = {
  notedBy: 'Antecknat av',
  version: 'Version',
  locked: (version: number, when: string, who: string) => `${version}, låst ${when} av ${who}`,
  notLocked: 'Anteckningarna är inte låsta.',
  hash: 'Kontrollsumma (SHA-256)',
  hashInGroups: (sha256: string) => (sha256.match(/.{1,8}/g) ?? []).join(' '),
  minutes: (count: number) => (count === 1 ? '1 minut' : `${count} minuter`),
} as const
