/** Notes that are locked, their versions, spelling and marks. */
export const notesAfter = {} as const
