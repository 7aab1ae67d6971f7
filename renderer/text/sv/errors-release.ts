import type { ErrorTexts } from './error-text'

/** Refusals of releasing a text. */
export const releaseErrors: ErrorTexts = {}
