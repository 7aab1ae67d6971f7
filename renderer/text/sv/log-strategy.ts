/** Acts of what the strategic group keeps, as the log says them. */
export const strategyActs: Readonly<Record<string, string>> = {}
