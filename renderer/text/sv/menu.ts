/** Words of menu. Owner: the room of the same name. */
export const menuText = {} as const
