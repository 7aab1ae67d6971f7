/** Acts of the check and its words, as the log says them. */
export const privacyActs: Readonly<Record<string, string>> = {}
