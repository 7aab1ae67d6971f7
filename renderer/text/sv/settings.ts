/** Words of settings. Owner: the room of the same name. */
export const settingsText = {} as const
