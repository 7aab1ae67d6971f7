/** Minnesanteckningar of one point: they save themselves. */
export const notesText = {
  label: (title: string) => `Minnesanteckningar: ${title}`,
  hint: 'Skriv inga namn och inget annat som gör att någon kan kännas igen.',
  saving: 'Sparar …',
  saved: (time: string) => `Sparat ${time}`,
  failed: 'Det gick inte att spara. Texten finns kvar här.',
  retry: 'Försök igen',
  unsaved: 'Inte sparat än',
} as const

/** "Lås anteckningarna", on the page after the meeting. */
export const notesLockText = {
  heading: 'Lås anteckningarna',
  lacking: 'Innan anteckningarna kan låsas återstår:',
  notEnded: 'Mötet är inte avslutat.',
  withoutOutcome: (codeName: string) => `${codeName} togs upp men har inget utfall.`,
  unreviewed: (count: number) =>
    count === 1 ? 'En text är inte granskad mot personuppgifterna.' : `${count} texter är inte granskade mot personuppgifterna.`,
  byChair: 'Allt är klart. Ordföranden låser anteckningarna.',
  ready: 'Allt är granskat och alla ärenden som togs upp har ett utfall.',
  lock: 'Lås anteckningarna',
  keep: 'Vänta',
  means: 'Efter det kan inget från mötet ändras: anteckningar, utfall, rubriker och närvaro står fast.',
  privateGo: 'Allas egna anteckningar från mötet tas bort för gott.',
  done: 'Anteckningarna är låsta',
  locked: 'Anteckningarna är låsta. Inget från mötet kan ändras.',
  version: 'Version',
  lockedBy: 'Låst av',
  byAt: (who: string, when: string) => `${who}, ${when}`,
  hash: 'Kontrollsumma',
  hashHint: 'Samma kontrollsumma står på papperet. Den visar att papperet och det som är låst är samma text.',
  hashInGroups: (sha256: string) => (sha256.match(/.{1,8}/g) ?? []).join(' '),
  reopen: 'Öppna anteckningarna igen',
  keepLocked: 'Låt dem vara låsta',
  laterLocked: 'Ett senare möte i gruppen är låst, så de här anteckningarna öppnas inte igen.',
  reason: 'Varför öppnas de igen?',
  reasonHint: 'Skälet sparas tillsammans med anteckningarna. Skriv inga namn.',
  reasonMissing: 'Skriv varför anteckningarna öppnas igen.',
  reopened: 'Anteckningarna är öppna igen',
  earlier: 'Tidigare låsningar',
  reopenedRow: (version: number, when: string, who: string) => `Version ${version} öppnades igen ${when} av ${who}.`,
  because: (reason: string) => (reason === '' ? '' : `Skäl: ${reason}`),
} as const
