import type { ErrorTexts } from './error-text'

/** Refusals of what is done before a meeting. */
export const preparingErrors: ErrorTexts = {}
