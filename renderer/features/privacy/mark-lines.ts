import type { Finding } from '../../../shared/privacy/finding'

/** How a place is drawn: what can be nothing else, what is asked about, and what is answered. */
export type Tone = 'certain' | 'asked'

export interface Mark {
  readonly start: number
  readonly end: number
  readonly tone: Tone
  /** Where the caret stands. */
  readonly isHere: boolean
}

export interface MarkedLine {
  readonly text: string
  /** Offsets within the line. */
  readonly marks: readonly Mark[]
}

const NONE: readonly Mark[] = []

export const markOf = ({ start, end, certainty }: Finding, here: Finding | undefined): Mark => ({
  start,
  end,
  tone: certainty,
  isHere: here?.start === start && here.end === end,
})

/** A text cut at its line breaks, each line with what is marked in it: a key changes one line, and only that is drawn again. */
export function linesOf(text: string, marks: readonly Mark[]): readonly MarkedLine[] {
  let at = 0
  let next = 0
  return text.split('\n').map((line) => {
    const [start, end] = [at, at + line.length]
    at = end + 1
    while (next < marks.length && (marks[next]?.end ?? 0) <= start) next += 1
    let inLine: Mark[] | undefined
    for (let of = next; of < marks.length; of += 1) {
      const mark = marks[of]
      if (!mark || mark.start >= end) break
      inLine ??= []
      inLine.push({ ...mark, start: Math.max(mark.start, start) - start, end: Math.min(mark.end, end) - start })
    }
    return { text: line, marks: inLine ?? NONE }
  })
}

export type Segment = { readonly text: string; readonly mark: Mark | null }

/** The pieces of a line, in its order. */
export function segmentsOf({ text, marks }: MarkedLine): readonly Segment[] {
  const segments: Segment[] = []
  let at = 0
  for (const mark of marks) {
    if (mark.start < at) continue
    if (mark.start > at) segments.push({ text: text.slice(at, mark.start), mark: null })
    segments.push({ text: text.slice(mark.start, mark.end), mark })
    at = mark.end
  }
  if (at < text.length) segments.push({ text: text.slice(at), mark: null })
  return segments
}

/** Whether two lines are drawn alike. */
export const isSameLine = (a: MarkedLine, b: MarkedLine): boolean =>
  a.text === b.text &&
  a.marks.length === b.marks.length &&
  a.marks.every((mark, of) => {
    const other = b.marks[of]
    return (
      other !== undefined &&
      mark.start === other.start &&
      mark.end === other.end &&
      mark.tone === other.tone &&
      mark.isHere === other.isHere
    )
  })

/** The finding after a place in the text, or the first one: going to the next comes around. */
export const nextAfter = (findings: readonly Finding[], at: number): Finding | undefined =>
  findings.find(({ start }) => start >= at) ?? findings[0]

/** The finding before a place, or the last one. */
export const lastBefore = (findings: readonly Finding[], at: number): Finding | undefined =>
  findings.findLast(({ end }) => end <= at) ?? findings.at(-1)

/** The finding the caret stands in, or at the edge of. */
export const findingAt = (findings: readonly Finding[], from: number, to: number): Finding | undefined =>
  findings.find(({ start, end }) => start <= from && to <= end)
