/** Words a group has answered "inte personuppgift" about, and the check while somebody types. */
export const ownWords = {} as const
