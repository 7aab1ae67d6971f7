/** Words of summary. Owner: the room of the same name. */
export const summaryText = {} as const
