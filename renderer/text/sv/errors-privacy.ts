import type { ErrorTexts } from './error-text'

/** Refusals of the check and its words. */
export const privacyErrors: ErrorTexts = {}
