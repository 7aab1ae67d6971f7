/** Words of group. Owner: the room of the same name. */
export const groupText = {} as const
