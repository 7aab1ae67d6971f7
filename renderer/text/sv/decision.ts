/** Words of decision. Owner: the room of the same name. */
export const decisionText = {} as const
