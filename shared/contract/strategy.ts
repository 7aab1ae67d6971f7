/** Goals, routine decisions, dilemmas, competence needs, the agreement, lessons. */
export const strategies = {} as const
