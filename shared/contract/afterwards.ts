/** Commitments, deviations and follow-up. */
export const afterwards = {} as const
