import type { ErrorTexts } from './error-text'

/** Refusals of displays, locks and the opening for a meeting. */
export const displayErrors: ErrorTexts = {}
