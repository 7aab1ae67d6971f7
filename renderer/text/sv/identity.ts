/** Words of identity. Owner: the room of the same name. */
export const identityText = {} as const
