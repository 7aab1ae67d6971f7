/** Words of papers. Owner: the room of the same name. */
export const papersText = {} as const
