import type { ErrorTexts } from './error-text'

/** Refusals of who is in the room and what is treated there. */
export const roomErrors: ErrorTexts = {}
