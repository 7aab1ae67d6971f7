/** Words of log. Owner: the room of the same name. */
export const logText = {} as const
