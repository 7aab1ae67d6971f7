/** Words of help. Owner: the room of the same name. */
export const helpText = {} as const
