import type { Knex } from 'knex'
import { findPersonalData } from '../../../../shared/privacy/find-personal-data'
import { knowledgeOf } from '../../../../shared/privacy/knowledge'

/**
 * Whether a text can give somebody away, and so is neither spread nor handed on. Groups, organisations and verksamheter may be
 * named, people may not, whoever they are.
 */
export async function readGivesAway(db: Knex): Promise<(text: string) => boolean> {
  const names: string[] = []
  for (const table of ['meeting_group', 'organisation', 'unit', 'agreement_party']) names.push(...(await db(table).pluck('name')))
  const knowledge = knowledgeOf({ organisations: names })
  return (text) => findPersonalData(text, knowledge).length > 0
}
