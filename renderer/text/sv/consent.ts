/** Words of consent. Owner: the room of the same name. */
export const consentText = {} as const
