import type { Knex } from 'knex'
import { z } from 'zod'
import {
  type ChangeNotice,
  type ChangeNoticeId,
  type ListChange,
  type ListedPerson,
  listChange,
  listedPerson,
} from '../../../../shared/domain/change-notice/change-notice'
import { changesSince } from '../../../../shared/domain/change-notice/changes-since'
import type { GroupId } from '../../../../shared/domain/group/group'
import type { WordBy } from '../../../../shared/domain/group/group-settings'
import { partyLabel } from '../../../../shared/domain/organisation/party-label'
import type { IsoDate, IsoInstant } from '../../../../shared/lib/dates'
import { requireThat } from '../../../../shared/lib/domain-error'
import { groupKindOf } from '../../../../shared/profiles'
import { listParties, requireGroup } from '../group/group-repository'
import { listRepresentatives } from '../group/representative-repository'

/** A notice keeps the whole list as it told it: what has changed since is held against that, however often it changed. */
const lists = z.array(listedPerson)
const changes = z.array(listChange)

const NOTICE = {
  id: 'id',
  groupId: 'group_id',
  writtenAt: 'written_at',
  writtenBy: 'written_by',
  list: 'list',
  changes: 'changes',
  sentOn: 'sent_on',
  sentBy: 'sent_by',
} as const

export interface KeptNotice extends ChangeNotice {
  readonly groupId: GroupId
  readonly list: readonly ListedPerson[]
}
type Row = Omit<KeptNotice, 'list' | 'changes'> & { list: string; changes: string }

const read = (row: Row): KeptNotice => ({
  ...row,
  list: lists.parse(JSON.parse(row.list)),
  changes: changes.parse(JSON.parse(row.changes)),
})

/** Everybody who is or was in the group's list, in the words of the day. */
export async function listedPeople(db: Knex, groupId: GroupId): Promise<ListedPerson[]> {
  const people = await listRepresentatives(db, groupId)
  const parties = await listParties(db, groupId)
  const nameOf = new Map(people.map(({ id, name }) => [id, name]))
  return people.map((who) => {
    const party = parties.find(({ id }) => id === who.organisationId)
    const organisation = party?.name ?? ''
    return {
      id: who.id,
      name: who.name,
      function: who.function,
      place: partyLabel({ organisation, unit: party?.units.find(({ id }) => id === who.unitId)?.name ?? organisation }),
      substituteFor: who.substituteFor === null ? '' : (nameOf.get(who.substituteFor) ?? ''),
      validFrom: who.validFrom,
      validTo: who.validTo,
      phone: who.phone,
      postalAddress: who.postalAddress,
      workAddress: who.workAddress,
    }
  })
}

/** The newest first. */
export async function listNotices(db: Knex, groupId: GroupId): Promise<KeptNotice[]> {
  const rows: Row[] = await db('change_notice')
    .where({ group_id: groupId })
    .select(NOTICE)
    .orderBy([
      { column: 'written_at', order: 'desc' },
      { column: 'rowid', order: 'desc' },
    ])
    .limit(50)
  return rows.map(read)
}

/** @throws DomainError `change-notice/unknown` */
export async function requireNotice(db: Knex, id: ChangeNoticeId): Promise<KeptNotice> {
  const row: Row | undefined = await db('change_notice').where({ id }).first(NOTICE)
  requireThat(row, 'change-notice/unknown')
  return read(row)
}

/** What no sent notice has told; nothing where the group's kind tells nobody. @see G45 */
export async function listUntold(db: Knex, groupId: GroupId, today: IsoDate): Promise<ListChange[]> {
  const { profileId, kind } = await requireGroup(db, groupId)
  if (groupKindOf(profileId, kind).changesGoTo.length === 0) return []
  const row: { list: string } | undefined = await db('change_notice')
    .where({ group_id: groupId })
    .whereNotNull('sent_on')
    .orderBy([
      { column: 'written_at', order: 'desc' },
      { column: 'rowid', order: 'desc' },
    ])
    .first('list')
  return changesSince(row ? lists.parse(JSON.parse(row.list)) : [], await listedPeople(db, groupId), today)
}

/** In the place of one that waits to be sent. */
export async function replaceWaiting(
  trx: Knex.Transaction,
  notice: { id: ChangeNoticeId; groupId: GroupId; changes: ListChange[]; list: ListedPerson[]; at: IsoInstant; userId: string },
): Promise<void> {
  await trx('change_notice').where({ group_id: notice.groupId }).whereNull('sent_on').delete()
  await trx('change_notice').insert({
    id: notice.id,
    group_id: notice.groupId,
    written_at: notice.at,
    written_by: notice.userId,
    list: JSON.stringify(notice.list),
    changes: JSON.stringify(notice.changes),
  })
}

export async function markSent(trx: Knex.Transaction, id: ChangeNoticeId, sentOn: IsoDate, sentBy: WordBy): Promise<void> {
  await trx('change_notice').where({ id }).update({ sent_on: sentOn, sent_by: sentBy })
}
