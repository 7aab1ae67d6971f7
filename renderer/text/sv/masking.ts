/** The three words for a value that is not shown, and what each of them means to somebody who only hears it. */
export const maskingText = {
  hidden: 'Dold',
  notGiven: 'Ej angivet',
  unknown: 'Okänt',
} as const

export const maskingMeans = {
  hidden: 'uppgiften visas inte här',
  notGiven: 'ingen har fyllt i det',
  unknown: 'det är frågat, och ingen vet',
} as const

/** Why something is hidden, where that is known. */
export const maskingWhy = {
  closed: 'Visas när personuppgifterna är öppna.',
  mayNot: 'Din behörighet omfattar det inte.',
  onRequest: 'Visas när du väljer det.',
  protected: 'Skyddade personuppgifter.',
  withheld: (kinds: string) => `Dold för mottagaren enligt samtycket: ${kinds}`,
} as const
