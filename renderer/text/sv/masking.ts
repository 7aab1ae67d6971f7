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
  withheld: 'Dold för mottagaren enligt samtycket.',
} as const

/** What a consent keeps from somebody, on a paper. */
export const withheldText = (who: string, kinds: string) => `${maskingText.hidden} för ${who} enligt samtycket: ${kinds}`
