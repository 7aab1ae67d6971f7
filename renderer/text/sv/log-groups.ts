/** Acts of the year of a group: who answers, who is invited, what is reported, as the log says them. */
export const groupsActs: Readonly<Record<string, string>> = {}
