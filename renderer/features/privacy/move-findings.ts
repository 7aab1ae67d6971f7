import type { Finding } from '../../../shared/privacy/finding'

/** One change of a text: `from` to `oldEnd` became `from` to `newEnd`. */
export interface Edit {
  readonly from: number
  readonly oldEnd: number
  readonly newEnd: number
}

/** The smallest change that makes one text of the other. */
export function editBetween(before: string, after: string): Edit {
  const most = Math.min(before.length, after.length)
  let from = 0
  while (from < most && before.charCodeAt(from) === after.charCodeAt(from)) from += 1
  let same = 0
  while (same < most - from && before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same))
    same += 1
  return { from, oldEnd: before.length - same, newEnd: after.length - same }
}

/**
 * Findings where they stand after a change, until the next check says more: those beside it move with their words, a word that is
 * being written on keeps its mark, and what was written over loses it.
 */
export function moveFindings(findings: readonly Finding[], { from, oldEnd, newEnd }: Edit): readonly Finding[] {
  if (findings.length === 0) return findings
  const by = newEnd - oldEnd
  return findings.flatMap((found) => {
    if (found.end <= from) return [found]
    if (found.start >= oldEnd) return [{ ...found, start: found.start + by, end: found.end + by }]
    const isWithin = found.start <= from && oldEnd <= found.end
    return isWithin && found.end + by > found.start ? [{ ...found, end: found.end + by }] : []
  })
}
