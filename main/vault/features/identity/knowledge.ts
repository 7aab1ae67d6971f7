import { findPersonalData } from '../../../../shared/privacy/find-personal-data'
import type { Finding } from '../../../../shared/privacy/finding'
import { knowledgeOf, type Told } from '../../../../shared/privacy/knowledge'
import type { Compartment } from '../../store/compartment'
import { listIndividuals } from './individual-repository'

export type Find = (text: string) => Finding[]

/** What the check is told by the case process: nothing that says who anybody is. */
export type Ground = Pick<Told, 'acting' | 'organisations' | 'words'>

/**
 * The whole check of a text, with these matters' people known. What it knows lives in this process only and is
 * read anew for each act: no cache that could outlive a correction.
 * @returns `knowsSomebody`: false where none of them has an identity, and the check runs without own names
 */
export async function findIn(
  identity: Compartment,
  matterIds: readonly string[],
  { acting = [], organisations = [], words = [] }: Ground,
): Promise<{ find: Find; knowsSomebody: boolean }> {
  const known = await identity.read((db) => listIndividuals(db, matterIds))
  const knowledge = knowledgeOf({ individuals: known.map(({ individual }) => individual), acting, organisations, words })
  return { find: (text) => findPersonalData(text, knowledge), knowsSomebody: known.length > 0 }
}
