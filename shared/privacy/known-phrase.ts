import type { FindingRule } from './finding'
import type { Hit } from './hit'

/** Words in a row that give the person away. */
export interface KnownPhrase {
  readonly words: readonly string[]
  readonly kind: Hit['kind']
  readonly certainty: Hit['certainty']
  readonly rule: FindingRule
  /** Is an ordinary word, or hardly anything, in small letters. */
  readonly onlyCapital?: boolean
  /** Put together by a rule, so that it may be any word. */
  readonly made?: boolean
}

/** Digits in a row that give the person away, whatever stands between them. */
export interface KnownDigits {
  readonly digits: string
  readonly kind: Hit['kind']
  readonly rule: FindingRule
}
