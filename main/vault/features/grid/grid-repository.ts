import type { Knex } from 'knex'
import type { ShownRow } from '../../../../shared/domain/grid/to-slide'
import type { GroupId } from '../../../../shared/domain/group/group'
import type { AgendaItemId } from '../../../../shared/domain/meeting/meeting'
import type { OrganisationId, UnitId } from '../../../../shared/domain/organisation/organisation'
import { partyLabel } from '../../../../shared/domain/organisation/party-label'
import type { Option } from '../../../../shared/domain/profile/option'
import type { TypedText } from '../../../../shared/domain/text/typed-text'
import type { WallCheck } from '../gate/gate-repository'
import { listParties } from '../group/group-repository'
import { deleteTyped, keepTyped, readTyped, type TypedPlace, type Typing } from '../typed-text/typed-text-repository'

/** A matter's mapping in one meeting, and where its words belong. */
export interface GridPlace extends Pick<TypedPlace, 'groupId' | 'meetingId' | 'matterId'> {
  readonly itemId: AgendaItemId
}

export interface UnitOfGroup {
  readonly organisationId: OrganisationId
  readonly unitId: UnitId
  readonly label: string
}

export async function listUnits(db: Knex, groupId: GroupId): Promise<UnitOfGroup[]> {
  return (await listParties(db, groupId)).flatMap(({ id, name, units }) =>
    units.map((unit) => ({ organisationId: id, unitId: unit.id, label: partyLabel({ organisation: name, unit: unit.name }) })),
  )
}

const cellField = (unitId: UnitId, column: string) => `${unitId}:${column}`

/**
 * What a row was shown as stands beside it under the same kind, about the item and the verksamhet: the sweep reaches it like
 * everything typed, and it can be taken away as a whole. It is always a wording that the cells have, or have had.
 */
const shownAbout = (itemId: AgendaItemId, unitId: UnitId) => `${itemId}/${unitId}`

export type Cells = ReadonlyMap<string, TypedText>

/** The cells of an item by `<unitId>:<column>`. */
export async function readCells(
  db: Knex,
  itemId: AgendaItemId,
): Promise<(unitId: UnitId, column: string) => TypedText | undefined> {
  const cells = await readTyped(db, 'grid', itemId)
  return (unitId, column) => cells.get(cellField(unitId, column))
}

/** What the room is shown of a row, by column; null where it is not shown. */
export async function readShown(db: Knex, itemId: AgendaItemId, unitId: UnitId): Promise<ReadonlyMap<string, string> | null> {
  const shown = await readTyped(db, 'grid', shownAbout(itemId, unitId))
  return shown.size === 0 ? null : new Map([...shown.values()].map(({ field, text }) => [field, text]))
}

/** The rows that may go up, in the order of the group's parties. @param check held against them once more */
export async function readReleasedRows(
  db: Knex,
  grid: { itemId: AgendaItemId; groupId: GroupId; columns: readonly Option[] },
  { isMarked }: Pick<WallCheck, 'isMarked'>,
): Promise<(ShownRow & { unitId: UnitId })[]> {
  const rows: (ShownRow & { unitId: UnitId })[] = []
  for (const { unitId, label } of await listUnits(db, grid.groupId)) {
    const shown = await readShown(db, grid.itemId, unitId)
    if (!shown) continue
    const texts = grid.columns.map(({ key }) => shown.get(key) ?? '')
    if (texts.some(isMarked) || isMarked(texts.join('\n')) || texts.every((text) => text.trim() === '')) continue
    rows.push({ unitId, organisation: label, texts })
  }
  return rows
}

/** @returns false when nothing changed */
export const keepCell = (
  trx: Knex.Transaction,
  { itemId, ...place }: GridPlace,
  cell: { unitId: UnitId; column: string },
  typing: Typing,
): Promise<boolean> =>
  keepTyped(trx, { ...place, kind: 'grid', aboutId: itemId, field: cellField(cell.unitId, cell.column) }, typing)

/** The row goes up as it is worded now; what it was shown as before is among the earlier wordings of its cells. */
export async function releaseRow(
  trx: Knex.Transaction,
  { itemId, ...place }: GridPlace,
  row: { unitId: UnitId; texts: ReadonlyMap<string, string> },
  typing: Omit<Typing, 'text'>,
): Promise<void> {
  const aboutId = shownAbout(itemId, row.unitId)
  await deleteTyped(trx, 'grid', aboutId)
  for (const [field, text] of row.texts) await keepTyped(trx, { ...place, kind: 'grid', aboutId, field }, { ...typing, text })
}

export const withdrawRow = (trx: Knex.Transaction, itemId: AgendaItemId, unitId: UnitId): Promise<void> =>
  deleteTyped(trx, 'grid', shownAbout(itemId, unitId))

/** No row of the item is shown any more. */
export async function withdrawRows(trx: Knex.Transaction, itemId: AgendaItemId): Promise<void> {
  const abouts: { aboutId: string }[] = await trx('typed_text')
    .where({ kind: 'grid' })
    .whereRaw('instr(about_id, ?) = 1', [`${itemId}/`])
    .distinct({ aboutId: 'about_id' })
  for (const { aboutId } of abouts) await deleteTyped(trx, 'grid', aboutId)
}
