/** Words of matter. Owner: the room of the same name. */
export const matterText = {} as const
