/** Words of setup. Owner: the room of the same name. */
export const setupText = {} as const
