import type { Finding } from '../../shared/privacy/finding'
import type { CaseSentence, Span } from './case-sentences'

/** One thing the check gets wrong in one sentence. */
export interface Fault {
  what: 'missed' | 'asked without need' | 'other kind' | 'in part'
  section: string
  words: string
  /** The rule that fired, where one did. */
  rule: string
  written: string
}

export interface Figures {
  sentences: number
  words: number
  /** Stretches that must be found, and how many of them are marked at all, with a right kind, to the last letter. */
  must: number
  found: number
  rightKind: number
  whole: number
  /** Marks that touch nothing that must or may be marked, and the sentences they stand in. */
  needless: number
  needlessSentences: number
}

export interface Judged {
  total: Figures
  sections: ReadonlyMap<string, Figures>
  faults: readonly Fault[]
}

type Found = Pick<Finding, 'start' | 'end' | 'kind' | 'rule'>

const noFigures = (): Figures => ({
  sentences: 0,
  words: 0,
  must: 0,
  found: 0,
  rightKind: 0,
  whole: 0,
  needless: 0,
  needlessSentences: 0,
})

/** Holds what is found in each sentence against what its brackets say. */
export function judge(sentences: readonly CaseSentence[], find: (sentence: CaseSentence) => readonly Found[]): Judged {
  const total = noFigures()
  const sections = new Map<string, Figures>()
  const faults: Fault[] = []
  for (const sentence of sentences) {
    const section = sections.get(sentence.section) ?? noFigures()
    sections.set(sentence.section, section)
    const seen = judgeOne(sentence, find(sentence))
    faults.push(...seen.faults)
    for (const key of Object.keys(total) as (keyof Figures)[]) {
      total[key] += seen.figures[key]
      section[key] += seen.figures[key]
    }
  }
  return { total, sections, faults }
}

function judgeOne(sentence: CaseSentence, marks: readonly Found[]): { figures: Figures; faults: Fault[] } {
  const figures = { ...noFigures(), sentences: 1, words: sentence.text.match(/\p{L}[\p{L}\p{N}]*/gu)?.length ?? 0 }
  const faults: Fault[] = []
  const fault = (what: Fault['what'], words: string, rule = '') =>
    faults.push({ what, words, rule, section: sentence.section, written: sentence.written })

  for (const span of sentence.must) {
    const touching = marks.filter((mark) => touches(mark, span))
    const rules = touching.map(({ rule }) => rule).join(' ')
    figures.must += 1
    if (touching.length === 0) {
      fault('missed', span.written)
      continue
    }
    figures.found += 1
    if (touching.some(({ kind }) => span.kinds.includes(kind))) figures.rightKind += 1
    else fault('other kind', span.written, rules)
    if (covered(sentence.text, span, touching)) figures.whole += 1
    else fault('in part', span.written, rules)
  }
  for (const mark of marks) {
    if ([...sentence.must, ...sentence.may].some((span) => touches(mark, span))) continue
    figures.needless += 1
    fault('asked without need', sentence.text.slice(mark.start, mark.end).replaceAll('\n', '\\n'), mark.rule)
  }
  figures.needlessSentences = Math.min(figures.needless, 1)
  return { figures, faults }
}

const touches = (mark: Found, span: Span) => mark.start < span.end && mark.end > span.start

/** Every letter and digit of the stretch stands in a mark; signs between two marks give nobody away. */
function covered(text: string, { start, end }: Span, marks: readonly Found[]): boolean {
  for (let at = start; at < end; at += 1)
    if (/[\p{L}\p{N}]/u.test(text[at] ?? '') && !marks.some((mark) => mark.start <= at && at < mark.end)) return false
  return true
}

/** Of these a list is kept: what is missed, and what is asked about without need. */
export const listed = (faults: readonly Fault[]): string[] =>
  faults
    .filter(({ what }) => what === 'missed' || what === 'asked without need')
    .map(({ what, words, written }) => `${what}: ${words} | ${written}`)

export const share = (part: number, all: number): string => (all === 0 ? '–' : `${((100 * part) / all).toFixed(1)} %`)

export const per100 = ({ needless, words }: Figures): string => ((100 * needless) / Math.max(words, 1)).toFixed(2)
