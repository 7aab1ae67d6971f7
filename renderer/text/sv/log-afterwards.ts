/** Acts of outcomes, commitments and deviations, as the log says them. */
export const afterwardsActs: Readonly<Record<string, string>> = {}
