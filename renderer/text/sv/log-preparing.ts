/** Acts of what is done before a meeting, as the log says them. */
export const preparingActs: Readonly<Record<string, string>> = {}
