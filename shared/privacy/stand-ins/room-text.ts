import type { Finding } from '../finding'
import { type People, peopleIn } from './people'
import { type StandIn, type StandInContext, standInFor } from './stand-in'

export interface FieldText {
  readonly field: string
  readonly text: string
  readonly findings: readonly Finding[]
}

/** A piece of a text as it would go out: as it was written, or what stands in for a finding. */
export type Piece =
  | { readonly kind: 'written'; readonly text: string }
  | { readonly kind: 'standIn'; readonly text: string; readonly finding: Finding }

const NAMED = new Set<Finding['kind']>(['name', 'relative', 'ownDetail'])

/** Who is who in a text of several fields. `earlier` are the people of an earlier answer: a number once given is kept. */
export function peopleOf(
  fields: readonly FieldText[],
  options: { language: StandInContext['language']; earlier?: ReturnType<typeof peopleIn>['all'] },
): ReturnType<typeof peopleIn> {
  const places = fields.flatMap(({ field, findings }) =>
    findings.filter(({ kind }) => NAMED.has(kind)).map(({ start, end }) => ({ field, start, end })),
  )
  return peopleIn(fields, places, options)
}

/** The stand-ins of one text in its order, none of them over another: a word beside a finding belongs to the first that takes it. */
export function standInsFor(
  text: string,
  findings: readonly Finding[],
  context: StandInContext,
): (StandIn & { finding: Finding })[] {
  const found: (StandIn & { finding: Finding })[] = []
  let taken = 0
  for (const finding of [...findings].sort((a, b) => a.start - b.start)) {
    if (finding.start < taken) continue
    const standIn = standInFor(text, finding, context)
    const start = Math.max(standIn.start, taken)
    found.push({ ...standIn, start, finding })
    taken = standIn.end
  }
  return found
}

/** A text with all its findings stood in for, in pieces, so that what differs can be shown. */
export function roomText(text: string, findings: readonly Finding[], context: StandInContext): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const { start, end, text: words, finding } of standInsFor(text, findings, context)) {
    if (start > at) pieces.push({ kind: 'written', text: text.slice(at, start) })
    pieces.push({ kind: 'standIn', text: words, finding })
    at = end
  }
  if (at < text.length) pieces.push({ kind: 'written', text: text.slice(at) })
  return pieces
}

export type { People }
