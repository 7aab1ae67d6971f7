import * as danish from './da/masking'
import * as swedish from './sv/masking'

/** What a paper says instead of a value, in the language its collaboration writes. */
export const maskingIn = {
  sv: { ...swedish.maskingText, withheld: swedish.withheldText },
  da: { ...danish.maskingText, withheld: danish.withheldText },
} as const
