/** Words of desk. Owner: the room of the same name. */
export const deskText = {} as const
