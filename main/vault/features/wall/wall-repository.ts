import type { Knex } from 'knex'
import type { IsoDate } from '../../../../shared/lib/dates'
import { findOpenItem } from '../agenda/agenda-repository'
import { readDoor } from '../meeting/door-repository'

/** How many stops stand before the matter that is open now; 0 where none is open. */
export async function stopsOfOpenMatter(db: Knex, day: IsoDate): Promise<number> {
  const open = await findOpenItem(db)
  return open ? (await readDoor(db, open.item.id, day)).stops.length : 0
}
