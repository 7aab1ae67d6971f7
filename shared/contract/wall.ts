/** What the chair puts on the wall beside a matter: grid, timer, message, view. */
export const walls = {} as const
