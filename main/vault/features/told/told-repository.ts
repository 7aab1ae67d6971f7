import type { Knex } from 'knex'
import type { CodeName, MatterId } from '../../../../shared/domain/matter/matter'
import type { MeetingId } from '../../../../shared/domain/meeting/meeting'
import { meetingDay } from '../../../../shared/domain/meeting/meeting-day'
import type { ConsentKind } from '../../../../shared/domain/profile/profile'
import { mayBeTold } from '../../../../shared/domain/told/rules'
import type { CopyState, Receiver, Told } from '../../../../shared/domain/told/told'
import type { IsoDate, IsoInstant } from '../../../../shared/lib/dates'
import { groupKindOf } from '../../../../shared/profiles'
import { listItems } from '../agenda/agenda-repository'
import { listAttendees } from '../attendee/attendee-repository'
import { listConsents } from '../consent/consent-repository'
import { requireGroup } from '../group/group-repository'
import { requireMatter } from '../matter/matter-repository'
import { type MeetingRecord, requireMeeting } from '../meeting/meeting-repository'

const ROW = {
  matterId: 'matter_id',
  organisationId: 'organisation_id',
  unitId: 'unit_id',
  how: 'how',
  on: 'on_day',
  rangBack: 'rang_back',
  copy: 'copy',
  copyOn: 'copy_on',
} as const

type Row = Omit<Told, 'rangBack'> & { rangBack: number }
const fromRow = (row: Row): Told => ({ ...row, rangBack: row.rangBack === 1 })

/** Who was told before a meeting, whatever has become of the consent since. */
export async function listToldOf(db: Knex, meetingId: MeetingId): Promise<Told[]> {
  const rows: Row[] = await db('told').where({ meeting_id: meetingId }).select(ROW).orderBy('noted_at')
  return rows.map(fromRow)
}

/** Everybody who was ever told whom one matter is about (X3). */
export async function listToldOfMatter(db: Knex, matterId: MatterId): Promise<Told[]> {
  const rows: Row[] = await db('told').where({ matter_id: matterId }).select(ROW).orderBy('on_day').limit(500)
  return rows.map(fromRow)
}

/** A note of the same matter and verksamhet before takes its place. */
export async function keepTold(
  trx: Knex.Transaction,
  meetingId: MeetingId,
  noted: Told & { at: IsoInstant; userId: string },
): Promise<void> {
  await trx('told')
    .insert({
      meeting_id: meetingId,
      matter_id: noted.matterId,
      organisation_id: noted.organisationId,
      unit_id: noted.unitId,
      how: noted.how,
      on_day: noted.on,
      rang_back: noted.rangBack ? 1 : 0,
      copy: noted.copy,
      copy_on: noted.copyOn,
      noted_at: noted.at,
      noted_by: noted.userId,
    })
    .onConflict(['meeting_id', 'matter_id', 'unit_id'])
    .merge()
}

export async function deleteTold(trx: Knex.Transaction, meetingId: MeetingId, matterId: MatterId, unitId: string): Promise<void> {
  await trx('told').where({ meeting_id: meetingId, matter_id: matterId, unit_id: unitId }).delete()
}

/** The copy is one paper for all matters of it. */
export async function setCopy(
  trx: Knex.Transaction,
  meetingId: MeetingId,
  { unitId }: Pick<Receiver, 'unitId'>,
  { copy, on }: { copy: CopyState; on: IsoDate | null },
): Promise<void> {
  await trx('told')
    .where({ meeting_id: meetingId, unit_id: unitId })
    .whereNot({ copy: 'none' })
    .update({ copy, copy_on: copy === 'out' ? null : on })
}

export interface TellingGround {
  readonly meeting: MeetingRecord
  readonly meetingOn: IsoDate
  readonly consentKind: ConsentKind | null
  readonly receivers: readonly (Receiver & { mayKnow: MatterId[] })[]
  readonly matters: readonly { matterId: MatterId; codeName: CodeName; hasIdentity: boolean }[]
}

/** Verksamheter that are called to a meeting, and of which of its matters each may know whom it is about (G30). */
export async function readTellingGround(db: Knex, meetingId: MeetingId, today: IsoDate): Promise<TellingGround> {
  const meeting = await requireMeeting(db, meetingId)
  const { profileId, kind } = await requireGroup(db, meeting.groupId)
  const consentKind = groupKindOf(profileId, kind).requiresConsent
  const meetingOn = meetingDay(meeting)
  const matters = []
  for (const item of await listItems(db, meetingId))
    if (item.kind === 'matter') {
      const { hasIdentity } = await requireMatter(db, item.matterId)
      matters.push({ matterId: item.matterId, codeName: item.codeName, hasIdentity })
    }
  const ids = matters.map(({ matterId }) => matterId)
  const consents = await listConsents(db, ids)
  // A guest knows the one matter they are asked in for; no list goes to them.
  const called = (await listAttendees(db, meetingId)).filter(({ role }) => role !== 'guest')
  const byUnit = new Map(called.map(({ organisationId, unitId }) => [unitId, { organisationId, unitId }]))
  const receivers = [...byUnit.values()].map((receiver) => ({
    ...receiver,
    mayKnow: ids.filter((id) => mayBeTold(receiver, { consents: consents.get(id) ?? [], kind: consentKind, today, meetingOn })),
  }))
  return { meeting, meetingOn, consentKind, receivers, matters }
}
