/** The check of any text, which keeps nothing. */
export const scans = {} as const
