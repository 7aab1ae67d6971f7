import { findPersonalData } from '../../../../shared/privacy/find-personal-data'
import type { Finding } from '../../../../shared/privacy/finding'
import { knowledgeOf } from '../../../../shared/privacy/knowledge'
import type { Compartment } from '../../store/compartment'
import { listIndividuals } from './individual-repository'

export type Find = (text: string) => Finding[]

/**
 * The check of a text against what is known of these matters' people. What it knows lives in this process only and is
 * read anew for each act: no cache that could outlive a correction.
 */
export async function findIn(identity: Compartment, matterIds: readonly string[]): Promise<Find> {
  const individuals = await identity.read((db) => listIndividuals(db, matterIds))
  const known = [null, ...individuals.map(({ individual }) => individual)].map(knowledgeOf)
  return (text) => withoutRepeats(known.flatMap((knowledge) => findPersonalData(text, knowledge)))
}

/** Every person's check finds the same phone number; and a name may be two people's. The surer one stays. */
function withoutRepeats(found: readonly Finding[]): Finding[] {
  const kept: Finding[] = []
  const sorted = [...found].sort((a, b) => a.start - b.start || b.end - a.end || rank(a) - rank(b))
  for (const finding of sorted) {
    const last = kept.at(-1)
    if (!last || finding.start >= last.end) kept.push(finding)
    else if (rank(finding) < rank(last))
      kept[kept.length - 1] = { ...finding, start: last.start, end: Math.max(last.end, finding.end) }
    else kept[kept.length - 1] = { ...last, end: Math.max(last.end, finding.end) }
  }
  return kept
}

const rank = ({ certainty, rule }: Finding) => (certainty === 'certain' ? 0 : 2) + (rule.startsWith('own/') ? 0 : 1)
