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
