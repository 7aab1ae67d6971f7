/** Acts of displays, locks and the opening for a meeting, as the log says them. */
export const displayActs: Readonly<Record<string, string>> = {}
