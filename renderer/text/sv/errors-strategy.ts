import type { ErrorTexts } from './error-text'

/** Refusals of what the strategic group keeps. */
export const strategyErrors: ErrorTexts = {}
