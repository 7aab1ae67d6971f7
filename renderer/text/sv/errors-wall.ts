import type { ErrorTexts } from './error-text'

/** Refusals of what stands on the wall. */
export const wallErrors: ErrorTexts = {}
