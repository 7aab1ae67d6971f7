import type { Finding } from './finding'

/** A finding whose offsets still are those of the plain text. */
export type Hit = Finding

export const hit = (start: number, end: number, kind: Hit['kind'], certainty: Hit['certainty'], rule: Hit['rule']): Hit => ({
  start,
  end,
  kind,
  certainty,
  rule,
})
