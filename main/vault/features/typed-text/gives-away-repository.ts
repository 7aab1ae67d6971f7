import type { Knex } from 'knex'
import { findInTyped } from '../../../../shared/privacy/find-in-typed'

/**
 * Whether a text can give somebody away, and so is neither spread nor handed on. Groups, organisations and verksamheter may be
 * named, people may not, whoever they are.
 */
export async function readGivesAway(db: Knex): Promise<(text: string) => boolean> {
  const names: string[] = []
  for (const table of ['meeting_group', 'organisation', 'unit', 'agreement_party']) names.push(...(await db(table).pluck('name')))
  return (text) => findInTyped(text, names).length > 0
}
