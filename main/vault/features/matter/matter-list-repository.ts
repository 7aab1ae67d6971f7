import type { Knex } from 'knex'
import type { OutputOf, ParsedInputOf } from '../../../../shared/contract/contract'
import { consentInList } from '../../../../shared/domain/consent/standing-in-list'
import type { Group, GroupId } from '../../../../shared/domain/group/group'
import type { MatterId, MatterRow } from '../../../../shared/domain/matter/matter'
import type { OrganisationId } from '../../../../shared/domain/organisation/organisation'
import type { Step } from '../../../../shared/domain/step/step'
import type { UserId } from '../../../../shared/domain/user/user'
import { addDays, type IsoDate } from '../../../../shared/lib/dates'
import { swedishSortKey } from '../../../../shared/lib/swedish-order'
import { groupKindOf } from '../../../../shared/profiles'
import { listConsents } from '../consent/consent-repository'
import { countOf, listGroups } from '../group/group-repository'

export const PAGE_ROWS = 50
/** A day of the task list counts as "this week" from today on. */
const WEEK_DAYS = 7

type Asked = ParsedInputOf<'matter/list'>

interface ListedRow {
  rowid: number
  id: MatterId
  codeName: MatterRow['codeName']
  groupId: GroupId
  state: MatterRow['state']
  receivedOn: IsoDate
  hasIdentity: number
  protectedIdentity: number
  draftKnown: number
  releasedVersion: number | null
  nextDueOn: IsoDate | null
  organisationName: string | null
  caretakerId: string | null
}

const LISTED = {
  rowid: 'matter.rowid',
  id: 'matter.id',
  codeName: 'matter.code_name',
  groupId: 'matter.group_id',
  state: 'matter.state',
  receivedOn: 'matter.received_on',
  hasIdentity: 'matter.has_identity',
  protectedIdentity: 'matter.protected_identity',
  draftKnown: 'matter.draft_known',
  releasedVersion: 'matter.released_version',
  nextDueOn: 'matter.next_due_on',
  organisationName: 'organisation.name',
  caretakerId: 'matter.caretaker_id',
} as const

/** What a row says besides what stands in its own table. */
export interface Around {
  readonly day: IsoDate
  /** Whether who asks may know that an identity is protected (X15). */
  readonly mayKnowProtected: boolean
  nameOf(userId: string): string
}

/**
 * A page of the case list. Whatever is chosen and in whatever order, only the rows of the page are read whole: the page is picked
 * from indexes that hold all that is asked about.
 */
export async function listMatters(db: Knex, asked: Asked, around: Around): Promise<OutputOf<'matter/list'>> {
  const groups = await listGroups(db)
  const matching = matchingMatters(db, asked, groups, around.day)
  const total = await countOf(matching.clone())
  const picked: { rowid: number }[] = await pageOf(
    db,
    matching,
    asked,
    groups,
    asked.sort === 'organisation' ? await organisationPlaces(db) : [],
  )
  return {
    rows: await readRows(
      db,
      'rowid',
      picked.map(({ rowid }) => rowid),
      around,
      groups,
    ),
    total,
    organisations: await organisationNames(db),
  }
}

/** As it stands in the list. */
export async function readRow(db: Knex, matterId: MatterId, around: Around): Promise<MatterRow | undefined> {
  return (await readRows(db, 'id', [matterId], around, await listGroups(db)))[0]
}

function matchingMatters(db: Knex, asked: Asked, groups: readonly Group[], day: IsoDate): Knex.QueryBuilder {
  const matching = db('matter')
  if (asked.only !== null) matching.whereIn('matter.id', asked.only)
  if (asked.groupId !== null) matching.where('matter.group_id', asked.groupId)
  if (asked.state !== null) matching.where('matter.state', asked.state)
  else if (!asked.withEnded) for (const group of groups) leaveOutEnded(matching, group, asked.groupId)
  if (asked.deadline === 'none') matching.whereNull('matter.next_due_on')
  if (asked.deadline === 'late') matching.where('matter.next_due_on', '<', day)
  if (asked.deadline === 'week') matching.whereBetween('matter.next_due_on', [day, addDays(day, WEEK_DAYS)])
  // The same authority is a party of several groups under an id of its own in each.
  if (asked.organisation !== null)
    matching.whereIn(
      'matter.officer_organisation_id',
      db('organisation').select('id').where('name', db('organisation').select('name').where('id', asked.organisation)),
    )
  if (asked.caretaker !== null) matching.where('matter.caretaker_id', asked.caretaker)
  const text = asked.text.trim().toLocaleLowerCase('sv')
  if (text !== '')
    matching.whereRaw(`matter.search_key like ? escape '\\'`, [`%${text.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`])
  return matching
}

function leaveOutEnded(matching: Knex.QueryBuilder, group: Group, groupId: GroupId | null): void {
  if (groupId !== null && groupId !== group.id) return
  const ended = stepsOf(group)
    .filter(({ phase }) => phase === 'ended')
    .map(({ key }) => key)
  if (ended.length > 0) matching.whereNot((left) => void left.where('matter.group_id', group.id).whereIn('matter.state', ended))
}

/** Which matters stand on the page, in its order. Within equals always by code name, å ä ö last. */
function pageOf(
  db: Knex,
  matching: Knex.QueryBuilder,
  asked: Asked,
  groups: readonly Group[],
  organisations: (string | number)[][],
): Knex.QueryBuilder {
  const direction = asked.descending ? 'desc' : 'asc'
  const page = matching
    .clone()
    .select({ rowid: 'matter.rowid' })
    .limit(PAGE_ROWS)
    .offset(asked.page * PAGE_ROWS)
  switch (asked.sort) {
    case 'codeName':
      return page.orderBy('matter.sort_key', direction)
    case 'receivedOn':
      page.orderBy('matter.received_on', direction)
      break
    case 'deadline':
      // A matter without a day comes last either way.
      page.orderByRaw(`matter.next_due_on ${direction} nulls last`)
      break
    case 'state': {
      const places = groups.flatMap((group) => stepsOf(group).map(({ key }, place) => [group.id, key, place]))
      withPlaces(db, page, ['group_id', 'step', 'place'], places, (place) =>
        place.on('place.group_id', 'matter.group_id').on('place.step', 'matter.state'),
      )
      page.orderByRaw(`place.place ${direction} nulls last`)
      break
    }
    case 'organisation':
      withPlaces(db, page, ['organisation_id', 'place'], organisations, (place) =>
        place.on('place.organisation_id', 'matter.officer_organisation_id'),
      )
      page.orderByRaw(`place.place ${direction} nulls last`)
      break
  }
  return page.orderBy('matter.sort_key')
}

/** An order that stands in no table: the chain's is the profile's, and the database knows no å. */
function withPlaces(
  db: Knex,
  page: Knex.QueryBuilder,
  columns: string[],
  places: (string | number)[][],
  join: (place: Knex.JoinClause) => unknown,
): void {
  if (places.length === 0) places.push(columns.map(() => ''))
  const row = `(${columns.map(() => '?').join()})`
  page
    .withMaterialized('place', columns, db.raw(`values ${places.map(() => row).join()}`, places.flat()))
    .leftJoin('place', (place) => void join(place))
}

/** By name as a Swedish reader expects; the same name in two groups has one place. */
async function organisationPlaces(db: Knex): Promise<(string | number)[][]> {
  const rows: { id: string; name: string }[] = await db('organisation').select('id', 'name')
  const keys = [...new Set(rows.map(({ name }) => swedishSortKey(name)))].sort()
  return rows.map(({ id, name }) => [id, keys.indexOf(swedishSortKey(name))])
}

/** Each name once, in Swedish order. */
async function organisationNames(db: Knex): Promise<OutputOf<'matter/list'>['organisations']> {
  const rows: { id: OrganisationId; name: string }[] = await db('organisation').groupBy('name').min({ id: 'id' }).select('name')
  return rows.sort((one, other) => (swedishSortKey(one.name) < swedishSortKey(other.name) ? -1 : 1))
}

async function readRows(
  db: Knex,
  by: 'rowid' | 'id',
  keys: readonly (number | MatterId)[],
  { day, mayKnowProtected, nameOf }: Around,
  groups: readonly Group[],
): Promise<MatterRow[]> {
  if (keys.length === 0) return []
  const read: ListedRow[] = await db('matter')
    .leftJoin('organisation', 'organisation.id', 'matter.officer_organisation_id')
    .whereIn(`matter.${by}`, keys)
    .select(LISTED)
  const matterIds = read.map(({ id }) => id)
  const consents = await listConsents(db, matterIds)
  const nextMeetings = await nextMeetingDays(db, matterIds)
  const byKey = new Map(read.map((row) => [row[by], row]))
  const groupOf = new Map(groups.map((group) => [group.id, group]))
  return keys.flatMap((key) => {
    const row = byKey.get(key)
    const group = row && groupOf.get(row.groupId)
    if (!row || !group) return []
    const { id } = row
    const groupKind = groupKindOf(group.profileId, group.kind)
    const step = groupKind.chain.steps.find(({ key }) => key === row.state)
    return [
      {
        id,
        codeName: row.codeName,
        groupId: row.groupId,
        groupName: group.name,
        state: row.state,
        stateLabel: step?.label ?? row.state,
        ended: step?.phase === 'ended',
        receivedOn: row.receivedOn,
        hasIdentity: row.hasIdentity === 1,
        protectedIdentity: mayKnowProtected && row.protectedIdentity === 1,
        consent: consentInList({ groupKind, hasIdentity: row.hasIdentity === 1, consents: consents.get(id) ?? [], day }),
        summary: row.releasedVersion !== null ? 'released' : row.draftKnown === 1 ? 'draft' : 'none',
        nextMeetingOn: nextMeetings.get(id) ?? null,
        nextDueOn: row.nextDueOn,
        organisationName: row.organisationName ?? '',
        caretaker: row.caretakerId === null ? '' : nameOf(row.caretakerId),
      },
    ]
  })
}

const stepsOf = (group: Group): readonly Step[] => groupKindOf(group.profileId, group.kind).chain.steps

/** The day of the next meeting each of these matters is to be treated in. */
export async function nextMeetingDays(db: Knex, matterIds: readonly MatterId[]): Promise<ReadonlyMap<MatterId, IsoDate>> {
  const rows: { id: MatterId; at: string }[] = await db('agenda_item as item')
    .join('meeting', 'meeting.id', 'item.meeting_id')
    .whereIn('item.matter_id', matterIds)
    .whereIn('item.state', ['waiting', 'open'])
    .whereNot('meeting.state', 'ended')
    .groupBy('item.matter_id')
    .select({ id: 'item.matter_id' })
    .min({ at: 'meeting.starts_at' })
  return new Map(rows.map(({ id, at }) => [id, at.slice(0, 10) as IsoDate]))
}

/** Who of the program's users has it on the desk; null for nobody. */
export async function findCaretaker(db: Knex, matterId: MatterId): Promise<UserId | null> {
  const row: { id: UserId | null } | undefined = await db('matter').where({ id: matterId }).first({ id: 'caretaker_id' })
  return row?.id ?? null
}

export async function handTo(trx: Knex.Transaction, matterId: MatterId, userId: string | null): Promise<void> {
  await trx('matter').where({ id: matterId }).update({ caretaker_id: userId })
}
