/** Acts of releasing a text, as the log says them. */
export const releaseActs: Readonly<Record<string, string>> = {}
