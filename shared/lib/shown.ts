/**
 * Why there is no value to look at. Three words that must not be taken for one another (X14):
 * `hidden` ("Dold") there is one, or nobody here may know whether there is · `notGiven` ("Ej angivet") nobody has filled it in ·
 * `unknown` ("Okänt") it was asked and nobody knows.
 */
export type Masking = 'hidden' | 'notGiven' | 'unknown'

/** A value as it may be shown here, or why it is not. */
export type Shown<T> = { readonly kind: 'shown'; readonly value: T } | { readonly kind: Masking }

export const HIDDEN: Shown<never> = { kind: 'hidden' }
export const NOT_GIVEN: Shown<never> = { kind: 'notGiven' }
export const UNKNOWN: Shown<never> = { kind: 'unknown' }

/** The key of the answer "nobody knows" in every list of choices of a profile. */
export const UNKNOWN_KEY = 'unknown'

/** What somebody may have filled in: empty and blank text, null and an empty list are nobody's words. */
export function given<T>(value: T | null | undefined): Shown<T> {
  if (value === null || value === undefined) return NOT_GIVEN
  if (typeof value === 'string' && value.trim() === '') return NOT_GIVEN
  if (Array.isArray(value) && value.length === 0) return NOT_GIVEN
  return { kind: 'shown', value }
}

/**
 * What stands in a place that is closed here: whether there is something may be known, what it is may not.
 * @param isThere undefined where that may not be known either: then it is hidden, for "nobody has filled it in" would be a guess
 */
export const closed = (isThere: boolean | undefined): Shown<never> => (isThere === false ? NOT_GIVEN : HIDDEN)

/** The words of one language for what is not shown. */
export type MaskingWords = Readonly<Record<Masking, string>>

/** For a paper, a label and every other place that takes plain words. */
export const inWords = <T extends string | number>(shown: Shown<T>, words: MaskingWords): string =>
  shown.kind === 'shown' ? String(shown.value) : words[shown.kind]
