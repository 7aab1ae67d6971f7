import type { ErrorTexts } from './error-text'

/** Refusals of outcomes, commitments and deviations. */
export const afterwardsErrors: ErrorTexts = {}
