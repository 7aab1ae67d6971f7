import type { ErrorTexts } from './error-text'

/** Refusals of the year of a group: who answers, who is invited, what is reported. */
export const groupsErrors: ErrorTexts = {}
