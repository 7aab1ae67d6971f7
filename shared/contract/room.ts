/** Presence, guests and what a point leaves off. */
export const rooms = {} as const
