import { ownWordText } from '../domain/own-word/own-word'
import type { FindingKind } from './finding'

const REMEMBERED: ReadonlySet<FindingKind> = new Set<FindingKind>(['name', 'place', 'workplace', 'address'])

/**
 * Whether the answer "inte personuppgift" about such a finding can hold for every text of the group. What is somebody's own, a number,
 * a relative and a rare fact are answered about text by text: the next one may be about another.
 */
export const canBeRemembered = (kind: FindingKind, quote: string): boolean =>
  REMEMBERED.has(kind) && ownWordText.safeParse(quote).success
