import type { Knex } from 'knex'
import type {
  Commitment,
  CommitmentAnswer,
  CommitmentId,
  CommitmentKind,
  CommitmentWords,
  RolledCommitment,
} from '../../../../shared/domain/commitment/commitment'
import { isCalledAt } from '../../../../shared/domain/commitment/rules'
import type { GroupId } from '../../../../shared/domain/group/group'
import type { CodeName, MatterId } from '../../../../shared/domain/matter/matter'
import type { AgendaItemId, MeetingId } from '../../../../shared/domain/meeting/meeting'
import { meetingDay } from '../../../../shared/domain/meeting/meeting-day'
import type { OrganisationId, UnitId } from '../../../../shared/domain/organisation/organisation'
import type { ConsultationOutcome } from '../../../../shared/domain/outcome/outcome'
import type { IsoDate, IsoInstant, LocalTime } from '../../../../shared/lib/dates'
import { requireThat } from '../../../../shared/lib/domain-error'
import { deleteTyped, readTypedOf } from '../typed-text/typed-text-repository'
import { readResponsible } from './responsible-repository'

/**
 * What each organisation took on. Words of a commitment of its own are typed texts; those of one that follows from an outcome
 * stand in the outcome and are read from it.
 */
interface CommitmentRow {
  id: CommitmentId
  groupId: GroupId
  kind: CommitmentKind
  meetingId: MeetingId
  startsAt: LocalTime
  startedAt: IsoInstant | null
  itemId: AgendaItemId | null
  matterId: MatterId | null
  codeName: CodeName | null
  organisationId: OrganisationId
  unitId: UnitId | null
  byDate: IsoDate | null
}

const ROW = {
  id: 'commitment.id',
  groupId: 'commitment.group_id',
  kind: 'commitment.kind',
  meetingId: 'commitment.meeting_id',
  startsAt: 'meeting.starts_at',
  startedAt: 'meeting.started_at',
  itemId: 'commitment.item_id',
  matterId: 'commitment.matter_id',
  codeName: 'matter.code_name',
  organisationId: 'commitment.organisation_id',
  unitId: 'commitment.unit_id',
  byDate: 'commitment.by_date',
} as const

const MOST = 500

const commitments = (db: Knex): Knex.QueryBuilder<CommitmentRow, CommitmentRow[]> =>
  db('commitment')
    .join('meeting', 'meeting.id', 'commitment.meeting_id')
    .leftJoin('matter', 'matter.id', 'commitment.matter_id')
    .select(ROW)
    .orderBy('meeting.starts_at')
    .orderBy('commitment.rowid')

/** Rows with their words. */
async function withWords(db: Knex, rows: readonly CommitmentRow[]): Promise<Commitment[]> {
  const typed = await readTypedOf(
    db,
    'commitment',
    rows.filter(({ kind }) => kind !== 'meets').map(({ id }) => id),
  )
  const responsible = await readResponsible(db, rows)
  return rows.map(({ groupId: _group, startsAt, startedAt, ...row }) => {
    const words = typed.get(row.id)
    const followed = responsible.get(row.id)
    const unreviewed = [...(words?.values() ?? [])].some(({ review }) => review === 'unreviewed')
    return {
      ...row,
      meetingOn: meetingDay({ startsAt, startedAt }),
      what: words?.get('what')?.text ?? '',
      responsible: followed?.responsible ?? words?.get('responsible')?.text ?? '',
      review: followed?.review ?? (unreviewed ? 'unreviewed' : 'reviewed'),
    }
  })
}

/** What was taken on at one meeting. */
export async function listCommitmentsOf(db: Knex, meetingId: MeetingId): Promise<Commitment[]> {
  return withWords(db, await commitments(db).where('commitment.meeting_id', meetingId).limit(MOST))
}

interface Answered {
  commitmentId: CommitmentId
  meetingId: MeetingId
  startsAt: LocalTime
  answer: CommitmentAnswer | null
  documented: number
}

/** What the roll call of a meeting goes through, with what it has answered so far. @see G36 */
export async function listRollCall(db: Knex, meetingId: MeetingId): Promise<RolledCommitment[]> {
  const at: { groupId: GroupId; startsAt: LocalTime } | undefined = await db('meeting')
    .where({ id: meetingId })
    .first({ groupId: 'group_id', startsAt: 'starts_at' })
  requireThat(at, 'meeting/unknown')
  const answers: Answered[] = await db('commitment_answer as said')
    .join('meeting', 'meeting.id', 'said.meeting_id')
    .where('meeting.group_id', at.groupId)
    .select({
      commitmentId: 'said.commitment_id',
      meetingId: 'said.meeting_id',
      startsAt: 'meeting.starts_at',
      answer: 'said.answer',
      documented: 'said.documented',
    })
  const byCommitment = new Map<CommitmentId, Answered[]>()
  for (const said of answers) byCommitment.set(said.commitmentId, [...(byCommitment.get(said.commitmentId) ?? []), said])
  const rows = (await commitments(db).where('commitment.group_id', at.groupId)).filter((row) =>
    isCalledAt(row, { meetingId, startsAt: at.startsAt }, byCommitment.get(row.id) ?? []),
  )
  return (await withWords(db, rows.slice(0, MOST))).map((one) => {
    const said = byCommitment.get(one.id)?.find((answer) => answer.meetingId === meetingId)
    return { ...one, answer: said?.answer ?? null, documented: said?.documented === 1 }
  })
}

/** What a group has open on a day after all its meetings: for whoever prepares the next one. */
export async function countOpenCommitments(db: Knex, groupId: GroupId): Promise<number> {
  const rows: { count: number }[] = await db('commitment')
    .where({ group_id: groupId })
    .whereNotExists(
      db('commitment_answer')
        .whereRaw('commitment_answer.commitment_id = commitment.id')
        .whereIn('answer', ['done', 'notPossible']),
    )
    .count({ count: '*' })
  return Number(rows[0]?.count ?? 0)
}

/** @throws DomainError `commitment/unknown` */
export async function requireCommitment(
  db: Knex,
  id: CommitmentId,
): Promise<Pick<CommitmentRow, 'id' | 'groupId' | 'kind' | 'meetingId' | 'startsAt' | 'matterId'>> {
  const row: CommitmentRow | undefined = (await commitments(db).where('commitment.id', id))[0]
  requireThat(row, 'commitment/unknown')
  return row
}

export async function hasAnswer(db: Knex, id: CommitmentId): Promise<boolean> {
  return Boolean(await db('commitment_answer').where({ commitment_id: id }).first(db.raw('1 as found')))
}

type NewCommitment = {
  id: string
  groupId: GroupId
  meetingId: MeetingId
  itemId: AgendaItemId | null
  matterId: MatterId | null
  kind: CommitmentKind
  at: IsoInstant
  userId: string
} & Pick<CommitmentWords, 'organisationId' | 'unitId' | 'byDate'>

export async function insertCommitment(trx: Knex.Transaction, made: NewCommitment): Promise<void> {
  await trx('commitment').insert({
    id: made.id,
    group_id: made.groupId,
    meeting_id: made.meetingId,
    item_id: made.itemId,
    matter_id: made.matterId,
    kind: made.kind,
    organisation_id: made.organisationId,
    unit_id: made.unitId,
    by_date: made.byDate,
    made_at: made.at,
    made_by: made.userId,
  })
}

export async function updateCommitment(
  trx: Knex.Transaction,
  id: CommitmentId,
  { kind, organisationId, unitId, byDate }: Omit<CommitmentWords, 'what' | 'responsible'>,
): Promise<void> {
  await trx('commitment').where({ id }).update({ kind, organisation_id: organisationId, unit_id: unitId, by_date: byDate })
}

export async function deleteCommitment(trx: Knex.Transaction, id: CommitmentId): Promise<void> {
  await deleteTyped(trx, 'commitment', id)
  await trx('commitment').where({ id }).delete()
}

export async function keepAnswer(
  trx: Knex.Transaction,
  said: {
    commitmentId: CommitmentId
    meetingId: MeetingId
    answer: CommitmentAnswer | null
    documented: boolean
    at: IsoInstant
    userId: string
  },
): Promise<void> {
  await trx('commitment_answer')
    .insert({
      commitment_id: said.commitmentId,
      meeting_id: said.meetingId,
      answer: said.answer,
      documented: said.documented ? 1 : 0,
      answered_at: said.at,
      answered_by: said.userId,
    })
    .onConflict(['commitment_id', 'meeting_id'])
    .merge()
}

/**
 * Each organisation that is to meet the individual has taken that on. An outcome that is written anew keeps what still
 * holds; what no longer does goes, unless a roll call has spoken of it.
 */
export async function followOutcome(
  trx: Knex.Transaction,
  outcome: Pick<ConsultationOutcome, 'itemId' | 'matterId' | 'meets'>,
  about: { groupId: GroupId; meetingId: MeetingId; at: IsoInstant; userId: string; newId(): string },
): Promise<void> {
  const before: { id: CommitmentId; organisationId: OrganisationId; unitId: UnitId | null }[] = await trx('commitment')
    .where({ item_id: outcome.itemId, kind: 'meets' })
    .select({ id: 'id', organisationId: 'organisation_id', unitId: 'unit_id' })
    .orderBy('rowid')
  for (const party of outcome.meets) {
    const held = before.findIndex((one) => one.organisationId === party.organisationId && one.unitId === party.unitId)
    const [kept] = held < 0 ? [] : before.splice(held, 1)
    if (kept) await trx('commitment').where({ id: kept.id }).update({ by_date: party.byDate })
    else {
      const { organisationId, unitId, byDate } = party
      const { itemId, matterId } = outcome
      await insertCommitment(trx, {
        ...about,
        id: about.newId(),
        kind: 'meets',
        itemId,
        matterId,
        organisationId,
        unitId,
        byDate,
      })
    }
  }
  for (const { id } of before) if (!(await hasAnswer(trx, id))) await deleteCommitment(trx, id)
}
