import type { Knex } from 'knex'
import { PLAIN_VIEW, type WallView, wallView } from '../../../../shared/slides/slide'

const KEY = 'wallView'

/** Theme and size as they were last chosen here. */
export async function readWallView(db: Knex): Promise<WallView> {
  const row: { value: string } | undefined = await db('setting').where({ key: KEY }).first('value')
  const kept = row ? wallView.safeParse(JSON.parse(row.value)) : undefined
  return kept?.success ? kept.data : PLAIN_VIEW
}

export async function writeWallView(trx: Knex.Transaction, view: WallView): Promise<void> {
  await trx('setting')
    .insert({ key: KEY, value: JSON.stringify({ ...view, scroll: 0 }) })
    .onConflict('key')
    .merge()
}
