import type { Finding, FindingKind } from '../../../shared/privacy/finding'

/** A stretch of a text, by its offsets. */
export interface Part {
  readonly start: number
  readonly end: number
}

/** A part of the text as it is shown; `at` is the finding's place among all, null between them. */
export interface Piece {
  readonly at: number | null
  readonly start: number
  readonly text: string
}

/** Cuts a text into parts of at most so many letters, where a paragraph ends if there is such a place, else a line or a word. */
export function partsOf(text: string, most: number): Part[] {
  const parts: Part[] = []
  let start = 0
  while (text.length - start > most) {
    const end = placeToCut(text, start, most)
    parts.push({ start, end })
    start = end
  }
  return [...parts, { start, end: text.length }]
}

function placeToCut(text: string, start: number, most: number): number {
  const last = start + most
  for (const [sign, share] of [
    ['\n\n', 0.5],
    ['\n', 0.5],
    [' ', 0.9],
  ] as const) {
    const found = text.lastIndexOf(sign, last - sign.length)
    if (found > start + most * share) return found + sign.length
  }
  // One letter may be two units.
  return /[\udc00-\udfff]/.test(text.charAt(last)) ? last - 1 : last
}

/** The same for showing: a cut never goes through a finding. @param findings in order */
export function partsToShow(text: string, findings: readonly Finding[], most: number): Part[] {
  const parts: Part[] = []
  let start = 0
  let next = 0
  for (const { end } of partsOf(text, most)) {
    while ((findings[next]?.end ?? Number.POSITIVE_INFINITY) <= end) next += 1
    const across = findings[next]
    const cut = across && across.start < end ? across.end : end
    if (cut <= start) continue
    parts.push({ start, end: cut })
    start = cut
  }
  return parts.length > 0 ? parts : [{ start: 0, end: text.length }]
}

/** The part that holds this finding. */
export const partWith = (parts: readonly Part[], finding: Finding | undefined): number =>
  finding
    ? Math.max(
        0,
        parts.findIndex(({ end }) => finding.start < end),
      )
    : 0

/** What a part is made of: text and findings by turns. @param findings all of the text, in order, never overlapping */
export function piecesOf(text: string, part: Part, findings: readonly Finding[]): Piece[] {
  const pieces: Piece[] = []
  let done = part.start
  const until = (end: number, at: number | null) => {
    if (end > done) pieces.push({ at, start: done, text: text.slice(done, end) })
    done = Math.max(done, end)
  }
  findings.forEach(({ start, end }, at) => {
    if (start < part.start || end > part.end) return
    until(start, null)
    until(end, at)
  })
  until(part.end, null)
  return pieces
}

/** How many there are of each kind, the most first. */
export function countKinds(findings: readonly Finding[]): [FindingKind, number][] {
  const counts = new Map<FindingKind, number>()
  for (const { kind } of findings) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a)
}
