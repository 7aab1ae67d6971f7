import type { Finding } from './finding'

/** What a text leaves the desk as, under a code name or under nobody's name. Papers with people's names on have a list of their own. */
export type LeavesAs = 'slide' | 'anonymisedPaper' | 'statistic' | 'package'

/**
 * On whose word a text would leave: `set` is the program's, the profile's and the names of groups and organisations; `acting` the
 * name of somebody who acts (present, responsible, addressed); `released` this very wording, by a person; `reviewed` held against
 * the persons by a sweep, with every finding gone or answered; `typed` nobody's yet.
 */
export type Standing = 'set' | 'acting' | 'released' | 'reviewed' | 'typed'

export type Stop = 'openFindings' | 'namesSomebody' | 'freeText' | 'notReleased'
export type Verdict = { readonly ok: true } | { readonly ok: false; readonly stop: Stop; readonly findings: readonly Finding[] }

type Demand = 'passes' | 'noOpenFindings' | Exclude<Stop, 'openFindings'>

const DEMANDS: Readonly<Record<LeavesAs, Readonly<Record<Standing, Demand>>>> = {
  // The wall names nobody, and what is answered about one text is not answered before a room.
  slide: {
    set: 'passes',
    acting: 'namesSomebody',
    released: 'passes',
    reviewed: 'noOpenFindings',
    typed: 'noOpenFindings',
  },
  anonymisedPaper: { set: 'passes', acting: 'passes', released: 'passes', reviewed: 'passes', typed: 'noOpenFindings' },
  statistic: { set: 'passes', acting: 'namesSomebody', released: 'freeText', reviewed: 'freeText', typed: 'freeText' },
  package: { set: 'passes', acting: 'passes', released: 'passes', reviewed: 'passes', typed: 'notReleased' },
}

/**
 * The gate: whether a text may leave. Everything that leaves asks here; what may not is kept back by whoever asked.
 * @param findings of the whole check, run on this very text with all that may be known where it is run
 * @param answered whether a person has answered about a finding that it is nobody; nothing is answered where nobody is asked
 * @see A02 X14 X16
 */
export function mayLeave(
  { as, standing }: { as: LeavesAs; standing: Standing },
  findings: readonly Finding[] = [],
  answered: (found: Finding) => boolean = () => false,
): Verdict {
  const demand = DEMANDS[as][standing]
  if (demand === 'passes') return { ok: true }
  const open = findings.filter((found) => !answered(found))
  if (demand !== 'noOpenFindings') return { ok: false, stop: demand, findings: open }
  return open.length === 0 ? { ok: true } : { ok: false, stop: 'openFindings', findings: open }
}

/** The text without what keeps it back, so that a draft of a paper can be read. */
export function withoutFound(text: string, findings: readonly Finding[], instead: string): string {
  let kept = ''
  let at = 0
  for (const { start, end } of findings) {
    kept += text.slice(at, start) + instead
    at = end
  }
  return kept + text.slice(at)
}
