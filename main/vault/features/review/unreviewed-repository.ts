import { createHash } from 'node:crypto'
import type { Knex } from 'knex'
import { z } from 'zod'
import type { MatterId } from '../../../../shared/domain/matter/matter'
import type { MeetingId } from '../../../../shared/domain/meeting/meeting'
import { meetingParty } from '../../../../shared/domain/outcome/outcome'
import type { TypedText } from '../../ports/inner'
import { listBegun } from './begun-repository'

/**
 * Every text typed at a meeting that has not been held against the persons, with the wordings it had before.
 * INVARIANT: a wording that was overwritten before a review is handed out with the text that took its place.
 */
type Found = { id: string; label: string; text: string; earlier: TypedText['earlier'] }
type Row = { id: string; label: string; text: string; group?: string; more?: string }

const ofMeeting = (db: Knex, meetingId: MeetingId) =>
  db('agenda_item as item')
    .leftJoin('matter', 'matter.id', 'item.matter_id')
    .where('item.meeting_id', meetingId)
    .select({ label: db.raw('coalesce(matter.code_name, item.title)') })
    .orderBy('item.position')

export async function listUnreviewed(db: Knex, meetingId: MeetingId): Promise<TypedText[]> {
  const found: Record<string, Found[]> = {
    note: await listNotes(db, meetingId),
    title: await alone(
      ofMeeting(db, meetingId).where('item.title_review', 'unreviewed').select({ id: 'item.id', text: 'item.title' }),
    ),
    adjourned: await alone(
      ofMeeting(db, meetingId)
        .where('item.adjourned_review', 'unreviewed')
        .select({ id: 'item.id', text: 'item.adjourned_reason' }),
    ),
    outcome: await listOutcomes(db, meetingId),
    recommendation: await listRecommendations(db, meetingId),
    decision: await listDecisions(db, meetingId),
    draft: (await listBegun(db, meetingId)).map((begun) => ({ ...begun, earlier: [] })),
    typed: await listTyped(db, meetingId),
  }
  return Object.entries(found).flatMap(([kind, texts]) =>
    texts.map(({ id, label, text, earlier }) => ({
      target: `${kind}:${id}`,
      label,
      text,
      earlier,
      version: createHash('sha256')
        .update(JSON.stringify([text, earlier]))
        .digest('hex'),
    })),
  )
}

async function alone(rows: PromiseLike<Row[]>): Promise<Found[]> {
  return (await rows).map((row) => ({ ...row, earlier: [] }))
}

async function listNotes(db: Knex, meetingId: MeetingId): Promise<Found[]> {
  const rows: Row[] = await ofMeeting(db, meetingId)
    .join('item_note as note', 'note.item_id', 'item.id')
    .where('note.review', 'unreviewed')
    .select({ id: 'item.id', text: 'note.text' })
  const found: Found[] = []
  for (const { id, label, text } of rows) {
    const versions: { version: number; text: string }[] = await db('item_note_version')
      .where({ item_id: id })
      .orderBy('version', 'desc')
      .select('version', 'text')
    // The newest is the note itself.
    const earlier = versions.slice(1).map((before) => ({ key: String(before.version), text: before.text }))
    found.push({ id, label, text, earlier })
  }
  return found
}

async function listOutcomes(db: Knex, meetingId: MeetingId): Promise<Found[]> {
  const words = { text: db.raw(`outcome.reason || char(10) || outcome.sip_caller`), more: 'outcome.meets' }
  const rows: Row[] = await ofMeeting(db, meetingId)
    .join('outcome', 'outcome.item_id', 'item.id')
    .whereNull('outcome.replaced_at')
    .where('outcome.review', 'unreviewed')
    .select({ id: 'outcome.id', group: 'item.id', ...words })
  return withEarlier(rows, (itemId, id) =>
    db('outcome')
      .where({ item_id: itemId, review: 'unreviewed' })
      .whereNot({ id })
      .select({ id: 'outcome.id', ...words }),
  )
}

/** The newest of each item, also when a later meeting has recommended something else since. */
async function listRecommendations(db: Knex, meetingId: MeetingId): Promise<Found[]> {
  const rows: Row[] = await ofMeeting(db, meetingId)
    .join('recommendation as made', 'made.item_id', 'item.id')
    .where('made.review', 'unreviewed')
    .whereRaw('made.rowid = (select max(rowid) from recommendation where item_id = item.id)')
    .select({ id: 'made.id', group: 'item.id', text: db.raw('trim(made.reason || char(10) || made.stop_reason, char(10))') })
  return withEarlier(rows, (itemId, id) =>
    db('recommendation')
      .where({ item_id: itemId, review: 'unreviewed' })
      .whereNot({ id })
      .select({ id: 'id', text: db.raw('trim(reason || char(10) || stop_reason, char(10))') }),
  )
}

async function listDecisions(db: Knex, meetingId: MeetingId): Promise<Found[]> {
  const rows: Row[] = await ofMeeting(db, meetingId)
    .join('recommendation as made', 'made.item_id', 'item.id')
    .join('decision', 'decision.recommendation_id', 'made.id')
    .whereNull('decision.replaced_at')
    .where('decision.review', 'unreviewed')
    .select({ id: 'decision.id', group: 'made.id', text: 'decision.reason' })
  return withEarlier(rows, (recommendationId, id) =>
    db('decision')
      .where({ recommendation_id: recommendationId, review: 'unreviewed' })
      .whereNot({ id })
      .select({ id: 'id', text: 'reason' }),
  )
}

async function withEarlier(rows: Row[], before: (group: string, id: string) => PromiseLike<Row[]>): Promise<Found[]> {
  const found: Found[] = []
  for (const { id, label, text, more, group = '' } of rows) {
    const earlier = (await before(group, id)).map((row) => ({ key: row.id, text: withResponsible(row.text, row.more) }))
    found.push({ id, label, text: withResponsible(text, more), earlier })
  }
  return found
}

/** Texts of the meeting, and those its group typed outside any: they belong to whichever sweep comes first. */
async function listTyped(db: Knex, meetingId: MeetingId): Promise<Found[]> {
  const rows: Row[] = await db('typed_text as typed')
    .leftJoin('matter', 'matter.id', 'typed.matter_id')
    .where('typed.review', 'unreviewed')
    .where((either) =>
      either
        .where('typed.meeting_id', meetingId)
        .orWhere((outside) =>
          outside
            .whereNull('typed.meeting_id')
            .where('typed.group_id', db('meeting').where({ id: meetingId }).select('group_id')),
        ),
    )
    .select({ id: 'typed.id', text: 'typed.text', label: db.raw(`coalesce(matter.code_name, '')`) })
    .orderBy('typed.saved_at')
  const found: Found[] = []
  for (const { id, label, text } of rows) {
    const versions: { version: number; text: string }[] = await db('typed_text_version')
      .where({ text_id: id })
      .select('version', 'text')
    found.push({ id, label, text, earlier: versions.map((before) => ({ key: String(before.version), text: before.text })) })
  }
  return found
}

/** Who will meet the individual was typed as well. */
function withResponsible(text: string, meets: string | undefined): string {
  if (meets === undefined) return text
  return [
    text,
    ...z
      .array(meetingParty)
      .parse(JSON.parse(meets))
      .map(({ responsible }) => responsible),
  ].join('\n')
}

export async function listMatterIds(db: Knex, meetingId: MeetingId): Promise<MatterId[]> {
  const rows: { id: MatterId }[] = await db('agenda_item')
    .where({ meeting_id: meetingId })
    .whereNotNull('matter_id')
    .orderBy('position')
    .select({ id: 'matter_id' })
  return rows.map(({ id }) => id)
}
