import type { Knex } from 'knex'
import type { Group, GroupId } from '../../../../shared/domain/group/group'
import type { AgendaItemId, MeetingId } from '../../../../shared/domain/meeting/meeting'
import type { Dilemma, DilemmaDraft, DilemmaId, DilemmaState } from '../../../../shared/domain/strategy/dilemma'
import { dilemmasInOrder, meetingThatTells, type TellingMeeting } from '../../../../shared/domain/strategy/dilemma-rules'
import { isStrategic, leadersOf } from '../../../../shared/domain/strategy/strategic-group'
import type { IsoDate } from '../../../../shared/lib/dates'
import { requireThat } from '../../../../shared/lib/domain-error'
import { groupKindOf } from '../../../../shared/profiles'
import type { World } from '../../store/compartment'
import { insertItem, listItems, writeOrder } from '../agenda/agenda-repository'
import { listGroups, requireGroup } from '../group/group-repository'
import { requireMeeting } from '../meeting/meeting-repository'
import { deleteTyped, readTypedOf } from '../typed-text/typed-text-repository'
import { groupsSeenFrom, keepWords, type Writer, wordsOf } from './strategy-words-repository'

/** What a group cannot solve alone, and what came of it (G52, G53). */
type Row = Pick<Dilemma, 'id' | 'groupId' | 'organisationId' | 'raisedOn' | 'state' | 'settledOn' | 'settledAt'> & {
  organisationName: string | null
}
const ROW = {
  id: 'dilemma.id',
  groupId: 'dilemma.group_id',
  organisationId: 'dilemma.organisation_id',
  raisedOn: 'dilemma.raised_on',
  state: 'dilemma.state',
  settledOn: 'dilemma.settled_on',
  settledAt: 'dilemma.settled_at',
  organisationName: 'organisation.name',
} as const
const MOST = 500

const dilemmas = (db: Knex) => db('dilemma').leftJoin('organisation', 'organisation.id', 'dilemma.organisation_id').select(ROW)

/** Of the group and of those it leads; what waits on top. */
export async function listDilemmas(db: Knex, groupId: GroupId): Promise<Dilemma[]> {
  const groups = await groupsSeenFrom(db, groupId)
  const rows: Row[] = await dilemmas(db)
    .whereIn('dilemma.group_id', [...groups.keys()])
    .orderBy('dilemma.raised_on', 'desc')
    .limit(MOST)
  const words = await readTypedOf(
    db,
    'dilemma',
    rows.map(({ id }) => id),
  )
  return dilemmasInOrder(
    rows.map(({ organisationName, ...row }) => ({
      ...row,
      groupName: groups.get(row.groupId) ?? '',
      organisationName: organisationName ?? '',
      words: wordsOf(words, row.id, 'dilemma'),
      support: wordsOf(words, row.id, 'support'),
      answer: wordsOf(words, row.id, 'answer'),
    })),
  )
}

/** @throws DomainError `dilemma/unknown` */
export async function requireDilemma(db: Knex, id: DilemmaId): Promise<Row> {
  const row: Row | undefined = await dilemmas(db).where('dilemma.id', id).first()
  requireThat(row, 'dilemma/unknown')
  return row
}

export async function writeDilemma(trx: Knex.Transaction, id: DilemmaId, dilemma: DilemmaDraft, writer: Writer): Promise<void> {
  const columns = { group_id: dilemma.groupId, organisation_id: dilemma.organisationId, raised_on: dilemma.raisedOn }
  await trx('dilemma')
    .insert({ id, ...columns, state: 'open', recorded_at: writer.at, recorded_by: writer.userId })
    .onConflict('id')
    .merge(columns)
  const fields = { dilemma: dilemma.words, support: dilemma.support }
  await keepWords(trx, { kind: 'dilemma', aboutId: id, groupId: dilemma.groupId, fields }, writer)
}

export async function settleDilemma(
  trx: Knex.Transaction,
  { id, groupId }: Pick<Row, 'id' | 'groupId'>,
  settled: { state: Exclude<DilemmaState, 'open'>; on: IsoDate; answer: string },
  writer: Writer,
): Promise<void> {
  await trx('dilemma').where({ id }).update({ state: settled.state, settled_on: settled.on, settled_at: writer.at })
  await keepWords(trx, { kind: 'dilemma', aboutId: id, groupId, fields: { answer: settled.answer } }, writer)
}

export async function reopenDilemma(trx: Knex.Transaction, id: DilemmaId): Promise<void> {
  await trx('dilemma').where({ id }).update({ state: 'open', settled_on: null, settled_at: null })
}

export async function deleteDilemma(trx: Knex.Transaction, id: DilemmaId): Promise<void> {
  await deleteTyped(trx, 'dilemma', id)
  await trx('dilemma').where({ id }).delete()
}

type Telling = TellingMeeting<MeetingId>

async function tellingMeetings(db: Knex, groupId: GroupId): Promise<Telling[]> {
  const rows: (Omit<Telling, 'toldDilemmas'> & { told: number })[] = await db('meeting')
    .where({ group_id: groupId })
    .select({ id: 'id', startsAt: 'starts_at', state: 'state', endedAt: 'ended_at' })
    .select(
      db.raw(`exists (select 1 from agenda_item as item where item.meeting_id = meeting.id and item.part = 'dilemmas'
        and item.state in ('open', 'done')) as told`),
    )
  return rows.map(({ told, ...meeting }) => ({ ...meeting, toldDilemmas: told === 1 }))
}

/** Solved locally, and told at this meeting; none of a meeting that is not a strategic group's. @see G53 */
export async function listToldAt(db: Knex, meetingId: MeetingId, day: IsoDate): Promise<Dilemma[]> {
  const { groupId } = await requireMeeting(db, meetingId)
  if (!isStrategic(await requireGroup(db, groupId))) return []
  const meetings = await tellingMeetings(db, groupId)
  return (await listDilemmas(db, groupId)).filter((dilemma) => meetingThatTells(dilemma, meetings, day)?.id === meetingId)
}

/**
 * Sees to it that the next meeting of each strategic group has a point where dilemmas solved locally are told, where there are
 * any: in the words of its own kind's agenda, before the last point. A kind without such a point gets none.
 * @returns the points that were added
 * @see G53
 */
export async function placeDilemmaPoint(
  trx: Knex.Transaction,
  world: Pick<World, 'newId'>,
  from: Pick<Group, 'profileId'>,
  day: IsoDate,
): Promise<AgendaItemId[]> {
  const added: AgendaItemId[] = []
  for (const leader of leadersOf(from, await listGroups(trx))) {
    const point = groupKindOf(leader.profileId, leader.kind).agenda.find(({ part }) => part === 'dilemmas')
    if (!point) continue
    for (const meeting of await tellingMeetings(trx, leader.id)) {
      if (meeting.state === 'ended' || (await listToldAt(trx, meeting.id, day)).length === 0) continue
      const items = await listItems(trx, meeting.id)
      if (items.some((item) => item.kind === 'general' && item.part === 'dilemmas')) continue
      const id = world.newId() as AgendaItemId
      const { title, minutes, part } = point
      const place = { meetingId: meeting.id, position: items.length }
      await insertItem(trx, { id, ...place, minutes, kind: 'general', title, part, titleReview: 'reviewed' })
      const order = items.map((item) => item.id)
      const last = items.at(-1)
      await writeOrder(trx, last?.state === 'waiting' ? [...order.slice(0, -1), id, last.id] : [...order, id])
      added.push(id)
    }
  }
  return added
}
