import type { Knex } from 'knex'
import { z } from 'zod'
import type { MatterId } from '../../../../shared/domain/matter/matter'
import type { MeetingId } from '../../../../shared/domain/meeting/meeting'
import { meetingParty } from '../../../../shared/domain/outcome/outcome'

/** A text of a meeting that nobody has held against the persons yet; `target` is `<kind>:<id>`. */
export interface UnreviewedText {
  target: string
  label: string
  text: string
}

/** Where each kind of text stands: its table, its id, and its review column. */
const TARGETS = {
  note: { table: 'item_note', id: 'item_id', review: 'review' },
  title: { table: 'agenda_item', id: 'id', review: 'title_review' },
  adjourned: { table: 'agenda_item', id: 'id', review: 'adjourned_review' },
  outcome: { table: 'outcome', id: 'id', review: 'review' },
  recommendation: { table: 'recommendation', id: 'id', review: 'review' },
  decision: { table: 'decision', id: 'id', review: 'review' },
} as const
type TargetKind = keyof typeof TARGETS

type Found = { id: string; label: string; text: string; more?: string }

const ofMeeting = (db: Knex, meetingId: MeetingId) =>
  db('agenda_item as item')
    .leftJoin('matter', 'matter.id', 'item.matter_id')
    .where('item.meeting_id', meetingId)
    .select({ label: db.raw('coalesce(matter.code_name, item.title)') })
    .orderBy('item.position')

export async function listUnreviewed(db: Knex, meetingId: MeetingId): Promise<UnreviewedText[]> {
  const found: Record<TargetKind, Found[]> = {
    title: await ofMeeting(db, meetingId).where('item.title_review', 'unreviewed').select({ id: 'item.id', text: 'item.title' }),
    note: await ofMeeting(db, meetingId)
      .join('item_note as note', 'note.item_id', 'item.id')
      .where('note.review', 'unreviewed')
      .select({ id: 'item.id', text: 'note.text' }),
    adjourned: await ofMeeting(db, meetingId)
      .where('item.adjourned_review', 'unreviewed')
      .select({ id: 'item.id', text: 'item.adjourned_reason' }),
    outcome: await ofMeeting(db, meetingId)
      .join('outcome', 'outcome.item_id', 'item.id')
      .whereNull('outcome.replaced_at')
      .where('outcome.review', 'unreviewed')
      .select({ id: 'outcome.id', text: db.raw(`outcome.reason || char(10) || outcome.sip_caller`), more: 'outcome.meets' }),
    recommendation: await ofMeeting(db, meetingId)
      .join('recommendation as made', 'made.item_id', 'item.id')
      .where('made.review', 'unreviewed')
      .whereNull('made.replaced_at')
      .select({ id: 'made.id', text: 'made.reason' }),
    decision: await ofMeeting(db, meetingId)
      .join('recommendation as made', 'made.item_id', 'item.id')
      .join('decision', 'decision.recommendation_id', 'made.id')
      .whereNull('decision.replaced_at')
      .where('decision.review', 'unreviewed')
      .select({ id: 'decision.id', text: 'decision.reason' }),
  }
  return (Object.keys(TARGETS) as TargetKind[]).flatMap((kind) =>
    found[kind].map(({ id, label, text, more }) => ({ target: `${kind}:${id}`, label, text: withResponsible(text, more) })),
  )
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

/** A target with its place, or undefined when it names none. */
function placeOf(target: string) {
  const [kind, id] = target.split(':')
  return kind !== undefined && id !== undefined && Object.hasOwn(TARGETS, kind) ? { kind: kind as TargetKind, id } : undefined
}

/** Those of the targets that name a text there is. */
export async function listStanding(db: Knex, targets: readonly string[]): Promise<string[]> {
  const standing: string[] = []
  for (const target of targets) {
    const place = placeOf(target)
    if (place && (await db(TARGETS[place.kind].table).where(TARGETS[place.kind].id, place.id).first(db.raw('1 as found'))))
      standing.push(target)
  }
  return standing
}

/**
 * What was typed before the wording that has now been reviewed was never held against anybody, so it goes: the
 * compartment may not keep a name that a person has just written out of a text.
 */
export async function markReviewed(trx: Knex.Transaction, target: string): Promise<void> {
  const place = placeOf(target)
  if (!place) return
  const { table, id: idColumn, review } = TARGETS[place.kind]
  await trx(table)
    .where(idColumn, place.id)
    .update({ [review]: 'reviewed' })
  await forgetEarlier(trx, place.kind, place.id)
}

async function forgetEarlier(trx: Knex.Transaction, kind: TargetKind, id: string): Promise<void> {
  if (kind === 'note') {
    const newest: { version: number } | undefined = await trx('item_note_version')
      .where({ item_id: id })
      .orderBy('version', 'desc')
      .first('version')
    if (newest) await trx('item_note_version').where({ item_id: id }).where('version', '<', newest.version).delete()
  }
  const same = { outcome: 'item_id', recommendation: 'item_id', decision: 'recommendation_id' } as const
  if (kind === 'outcome' || kind === 'recommendation' || kind === 'decision') {
    const column = same[kind]
    const earlier = trx(kind)
      .whereNotNull('replaced_at')
      .where('review', 'unreviewed')
      .where(column, trx(kind).where({ id }).select(column))
    await earlier.update(kind === 'outcome' ? { reason: '', sip_caller: '', meets: '[]' } : { reason: '' })
  }
}
