/** Words of lock. Owner: the room of the same name. */
export const lockText = {} as const
