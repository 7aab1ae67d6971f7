/** As `sv/masking.ts`, on papers of a collaboration that writes Danish. */
export const maskingText = {
  hidden: 'Skjult',
  notGiven: 'Ikke angivet',
  unknown: 'Ukendt',
} as const

export const withheldText = (who: string, kinds: string) => `${maskingText.hidden} for ${who} efter samtykket: ${kinds}`
