import type { Finding } from './finding'

/** What a person has answered about words in a text: nobody is meant. `times`: how often they stood there then. */
export interface Answer {
  readonly kind: Finding['kind']
  readonly words: string
  readonly times: number
}

const MOST_WORDS = 200

/** The words a finding is about, as an answer names them: small letters, one kind of space. */
export const wordsOfFinding = ({ start, end }: Pick<Finding, 'start' | 'end'>, text: string): string =>
  text.slice(start, end).toLowerCase().replace(/\s+/g, ' ').slice(0, MOST_WORDS)

/**
 * The findings that nobody has answered about. Words that were moved keep their answer; other words, another kind, and the same
 * words written once more are asked about again.
 */
export function openFindings(text: string, findings: readonly Finding[], answers: readonly Answer[]): Finding[] {
  const keyOf = (found: Finding) => `${found.kind}|${wordsOfFinding(found, text)}`
  const times = new Map<string, number>()
  for (const found of findings) times.set(keyOf(found), (times.get(keyOf(found)) ?? 0) + 1)
  const answered = new Map(answers.map(({ kind, words, times: stood }) => [`${kind}|${words}`, stood]))
  return findings.filter((found) => (times.get(keyOf(found)) ?? 0) > (answered.get(keyOf(found)) ?? 0))
}

/** What can be nothing else, or is the person's own, is not answered away with one press: it takes a reason. */
export const takesReason = ({ certainty }: Pick<Finding, 'certainty'>): boolean => certainty === 'certain'

/**
 * What no answer lets out to a room: the person's own name or detail, and a personal number that passes its check digit. A summary is
 * written to be shown, and something else can always stand there; notes tell what was said, so there a reason lets it stay.
 */
export const mustBeRewritten = ({ certainty, kind, rule }: Finding): boolean =>
  certainty === 'certain' && (rule.startsWith('own/') || kind === 'personalNumber' || kind === 'cpr')

/** Whether somebody is found, and not only something that looks like a name. */
export const isSomebodys = ({ certainty, rule }: Finding): boolean => certainty === 'certain' || rule.startsWith('own/')
