import { maskingText as danish } from './da/masking'
import { maskingText as swedish } from './sv/masking'

/** What a paper says instead of a value, in the language its collaboration writes. */
export const maskingIn = { sv: swedish, da: danish } as const
