/** Acts of what stands on the wall, as the log says them. */
export const wallActs: Readonly<Record<string, string>> = {}
