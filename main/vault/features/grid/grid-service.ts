import type { OutputOf } from '../../../../shared/contract/contract'
import type { GridCell } from '../../../../shared/domain/grid/grid'
import { shownOf, standingOf } from '../../../../shared/domain/grid/rules'
import { gridPages } from '../../../../shared/domain/grid/to-slide'
import type { AgendaItemId } from '../../../../shared/domain/meeting/meeting'
import type { UnitId } from '../../../../shared/domain/organisation/organisation'
import { requireThat } from '../../../../shared/lib/domain-error'
import { listAttendees } from '../attendee/attendee-repository'
import { type CaseDb, type CaseRoom, type HandlersOf, instantNow, today } from '../case-room'
import { readWallCheck, type WallCheck } from '../gate/gate-repository'
import { readDoor, requireOpenDoor } from '../meeting/door-repository'
import { gridShowing } from '../wall/showings'
import {
  type GridPlace,
  keepCell,
  listUnits,
  readCells,
  readReleasedRows,
  readShown,
  releaseRow,
  withdrawRow,
} from './grid-repository'

type MarkedRow = OutputOf<'grid/read'>['rows'][number]

/** Why a row is marked, each reason once. */
const marksOf = (row: readonly GridCell[], { find }: WallCheck) => [
  ...new Set(find(row.map(({ text }) => text).join('\n')).map(({ rule }) => rule)),
]

/**
 * The mapping of a matter: what each organisation knows, which rules hold, what is possible.
 * INVARIANT 1: what is typed is always kept (X16); whether it may be seen is asked when a row is shown, and again when the
 * slide is made.
 * INVARIANT 2: an edited row is a draft: the room keeps the wording it was shown until that is shown anew or withdrawn.
 * @see G21 G22
 */
export function gridHandlers(room: CaseRoom): HandlersOf<'grid'> {
  const { cases, wall, world } = room
  const changed = () => room.announce({ kind: 'changed', nouns: ['grid'] })

  async function requireGrid(db: CaseDb, itemId: AgendaItemId) {
    const { item, meeting, group, groupKind, ...door } = await readDoor(db, itemId, today(world))
    requireThat(item.kind === 'matter' && groupKind.grid.length > 0, 'grid/no-grid')
    const place: GridPlace = { itemId, groupId: group.id, meetingId: meeting.id, matterId: item.matterId }
    return { ...door, item, meeting, place, columns: groupKind.grid }
  }

  async function requireUnit(db: CaseDb, { groupId }: GridPlace, unitId: UnitId): Promise<void> {
    const known = (await listUnits(db, groupId)).some((unit) => unit.unitId === unitId)
    requireThat(known, 'grid/unknown-unit')
  }

  async function cellsOf(db: CaseDb, itemId: AgendaItemId, columns: readonly { key: string }[]) {
    const cellAt = await readCells(db, itemId)
    return (unitId: UnitId): GridCell[] =>
      columns.map(({ key }) => {
        const cell = cellAt(unitId, key)
        return { column: key, text: cell?.text ?? '', savedAt: cell?.savedAt ?? null }
      })
  }

  return {
    async 'grid/read'({ itemId }) {
      return cases.read(async (db) => {
        const { item, meeting, place, columns } = await requireGrid(db, itemId)
        const here = new Set((await listAttendees(db, meeting.id)).filter(({ present }) => present).map(({ unitId }) => unitId))
        const cells = await cellsOf(db, itemId, columns)
        const check = await readWallCheck(db, place.groupId)
        const rows: MarkedRow[] = []
        for (const unit of await listUnits(db, place.groupId)) {
          const row = cells(unit.unitId)
          const shown = shownOf(row, await readShown(db, itemId, unit.unitId))
          const standing = standingOf(row, check.isMarked)
          const marks = standing === 'marked' ? marksOf(row, check) : []
          rows.push({ ...unit, present: here.has(unit.unitId), cells: row, standing, marks, shown })
        }
        const released = await readReleasedRows(db, { itemId, groupId: place.groupId, columns }, check)
        const pages = gridPages({ codeName: item.codeName, columns: columns.map(({ label }) => label), rows: released }).length
        // Those in the room first; among them the order of the group's parties.
        rows.sort((a, b) => Number(b.present) - Number(a.present))
        return { columns: [...columns], rows, pages }
      })
    },

    async 'grid/save'({ itemId, unitId, column, text }, { user }) {
      const at = instantNow(world)
      const before = await cases.read(async (db) => {
        const { place, columns } = await requireGrid(db, itemId)
        requireThat(
          columns.some(({ key }) => key === column),
          'grid/unknown-column',
        )
        await requireUnit(db, place, unitId)
        return { place, cell: (await readCells(db, itemId))(unitId, column) }
      })
      if ((before.cell?.text ?? '') === text) return { savedAt: before.cell?.savedAt ?? at }
      await cases.transact(user.id, async (trx, record) => {
        await keepCell(trx, before.place, { unitId, column }, { text, at, userId: user.id, newId: world.newId })
        record('grid/saved', itemId)
      })
      changed()
      return { savedAt: at }
    },

    async 'grid/show-row'({ itemId, unitId }, { user }) {
      await cases.transact(user.id, async (trx, record) => {
        const { item, meeting, place, columns, stops } = await requireGrid(trx, itemId)
        requireThat(meeting.state === 'running' && item.state === 'open', 'item/not-open')
        requireOpenDoor({ stops })
        await requireUnit(trx, place, unitId)
        const row = (await cellsOf(trx, itemId, columns))(unitId)
        const standing = standingOf(row, (await readWallCheck(trx, place.groupId)).isMarked)
        requireThat(standing !== 'empty', 'grid/row-empty')
        requireThat(standing !== 'marked', 'grid/row-marked')
        const texts = new Map(row.map(({ column, text }) => [column, text]))
        await releaseRow(trx, place, { unitId, texts }, { at: instantNow(world), userId: user.id, newId: world.newId })
        record('grid/row-shown', itemId)
      })
      changed()
      await wall.show(gridShowing(room, itemId, { unitId }))
      return {}
    },

    async 'grid/withdraw-row'({ itemId, unitId }, { user }) {
      await cases.transact(user.id, async (trx, record) => {
        await requireGrid(trx, itemId)
        await withdrawRow(trx, itemId, unitId)
        record('grid/row-withdrawn', itemId)
      })
      await wall.takeBack(itemId)
      changed()
      return {}
    },
  }
}
