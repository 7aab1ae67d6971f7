import { findKnown } from '../../../../shared/privacy/find-known'
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
  const knowledge = knowledgeOf({ individuals: individuals.map(({ individual }) => individual) })
  return (text) => findKnown(text, knowledge)
}
