/** As `sv/masking.ts`, on papers of a collaboration that writes Danish. */
export const maskingText = {
  hidden: 'Skjult',
  notGiven: 'Ikke angivet',
  unknown: 'Ukendt',
} as const
