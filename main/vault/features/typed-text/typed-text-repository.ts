import type { Knex } from 'knex'
import type { GroupId } from '../../../../shared/domain/group/group'
import type { MatterId } from '../../../../shared/domain/matter/matter'
import type { MeetingId } from '../../../../shared/domain/meeting/meeting'
import { livesOn, type TypedKind, type TypedText, type TypedTextId } from '../../../../shared/domain/text/typed-text'
import type { IsoInstant } from '../../../../shared/lib/dates'
import { requireThat } from '../../../../shared/lib/domain-error'
import { hasLockedNotes } from '../notes/notes-lock-repository'

/**
 * Texts typed on the case side: each is `unreviewed` until a sweep has held it and every wording it had since against the
 * persons. A feature keeps its words here and nowhere else, and the sweep reaches them without knowing the feature.
 */
const TEXT = { id: 'id', field: 'field', text: 'text', savedAt: 'saved_at', review: 'review' } as const

/** Where a text belongs: `meetingId` is the meeting whose sweep takes it, null for a text typed outside one. */
export interface TypedPlace {
  readonly kind: TypedKind
  readonly aboutId: string
  readonly field: string
  readonly groupId: GroupId
  readonly meetingId: MeetingId | null
  readonly matterId: MatterId | null
}

export interface Typing {
  readonly text: string
  readonly at: IsoInstant
  readonly userId: string
  /** For a text that is new. */
  readonly newId: () => string
}

/**
 * Writes a text, and the wording it had beside it until it is reviewed.
 * @returns false when nothing changed
 * @throws DomainError `notes/locked` for a text that stands fast with its meeting's notes
 */
export async function keepTyped(trx: Knex.Transaction, place: TypedPlace, typing: Typing): Promise<boolean> {
  const { kind, aboutId, field } = place
  const before: { id: TypedTextId; text: string; review: TypedText['review'] } | undefined = await trx('typed_text')
    .where({ kind, about_id: aboutId, field })
    .first({ id: 'id', text: 'text', review: 'review' })
  if ((before?.text ?? '') === typing.text) return false
  const meetingId = await meetingToKeepIn(trx, place)
  const row = {
    group_id: place.groupId,
    meeting_id: meetingId,
    matter_id: place.matterId,
    text: typing.text,
    saved_at: typing.at,
    saved_by: typing.userId,
    review: 'unreviewed',
  }
  if (!before) {
    await trx('typed_text').insert({ id: typing.newId(), kind, about_id: aboutId, field, ...row })
    return true
  }
  // A wording that was reviewed held nobody; the others wait for the sweep with the text that took their place.
  if (before.review === 'unreviewed' && before.text.trim() !== '') await keepVersion(trx, before, typing)
  await trx('typed_text').where({ id: before.id }).update(row)
  return true
}

async function meetingToKeepIn(db: Knex, { kind, meetingId }: TypedPlace): Promise<MeetingId | null> {
  if (meetingId === null || !(await hasLockedNotes(db, meetingId))) return meetingId
  requireThat(livesOn(kind), 'notes/locked')
  return null
}

async function keepVersion(trx: Knex.Transaction, before: { id: TypedTextId; text: string }, typing: Typing): Promise<void> {
  const last: { version: number } | undefined = await trx('typed_text_version')
    .where({ text_id: before.id })
    .orderBy('version', 'desc')
    .first('version')
  await trx('typed_text_version').insert({
    text_id: before.id,
    version: (last?.version ?? 0) + 1,
    text: before.text,
    begun_at: typing.at,
    saved_by: typing.userId,
  })
}

/** The texts of one thing by field. */
export async function readTyped(db: Knex, kind: TypedKind, aboutId: string): Promise<ReadonlyMap<string, TypedText>> {
  return (await readTypedOf(db, kind, [aboutId])).get(aboutId) ?? new Map()
}

/** The same for many things at once, by their id. */
export async function readTypedOf(
  db: Knex,
  kind: TypedKind,
  aboutIds: readonly string[],
): Promise<ReadonlyMap<string, ReadonlyMap<string, TypedText>>> {
  const found = new Map<string, Map<string, TypedText>>()
  const MOST_AT_ONCE = 400
  for (let from = 0; from < aboutIds.length; from += MOST_AT_ONCE) {
    const rows: (TypedText & { aboutId: string })[] = await db('typed_text')
      .where({ kind })
      .whereIn('about_id', aboutIds.slice(from, from + MOST_AT_ONCE))
      .select({ ...TEXT, aboutId: 'about_id' })
    for (const { aboutId, ...text } of rows) {
      const fields = found.get(aboutId) ?? new Map<string, TypedText>()
      fields.set(text.field, text)
      found.set(aboutId, fields)
    }
  }
  return found
}

/** Everything typed of one thing, with its earlier wordings. */
export async function deleteTyped(trx: Knex.Transaction, kind: TypedKind, aboutId: string): Promise<void> {
  await trx('typed_text').where({ kind, about_id: aboutId }).delete()
}

/** @throws DomainError `typed-text/unknown` */
export async function requireTyped(db: Knex, id: TypedTextId): Promise<TypedPlace & { text: string }> {
  const row: (TypedPlace & { text: string }) | undefined = await db('typed_text').where({ id }).first({
    kind: 'kind',
    aboutId: 'about_id',
    field: 'field',
    groupId: 'group_id',
    meetingId: 'meeting_id',
    matterId: 'matter_id',
    text: 'text',
  })
  requireThat(row, 'typed-text/unknown')
  return row
}
