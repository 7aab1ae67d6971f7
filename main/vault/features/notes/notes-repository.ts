import type { Knex } from 'knex'
import type { AgendaItemId, AttendeeId, MeetingId } from '../../../../shared/domain/meeting/meeting'
import type { ItemNote, NoteVersion } from '../../../../shared/domain/notes/notes'
import type { IsoInstant } from '../../../../shared/lib/dates'

/** A note of every item of the meeting, in its order; one that was never written is empty. */
export async function listNotes(db: Knex, meetingId: MeetingId): Promise<ItemNote[]> {
  const rows: (Omit<ItemNote, 'text' | 'review'> & { text: string | null; review: ItemNote['review'] | null })[] = await db(
    'agenda_item as item',
  )
    .leftJoin('item_note as note', 'note.item_id', 'item.id')
    .where('item.meeting_id', meetingId)
    .select({ itemId: 'item.id', text: 'note.text', savedAt: 'note.saved_at', review: 'note.review' })
    .orderBy('item.position')
  return rows.map(({ itemId, text, savedAt, review }) => ({ itemId, text: text ?? '', savedAt, review: review ?? 'reviewed' }))
}

export async function findNote(db: Knex, itemId: AgendaItemId): Promise<{ text: string; savedAt: IsoInstant } | undefined> {
  return db('item_note').where({ item_id: itemId }).first({ text: 'text', savedAt: 'saved_at' })
}

/** How long one person's writing counts as one version. */
const VERSION_MILLISECONDS = 5 * 60_000

interface Writing {
  readonly itemId: AgendaItemId
  readonly text: string
  readonly at: IsoInstant
  readonly userId: string
  /** What stands now is kept, also when the same person wrote it a moment ago. */
  readonly asNewVersion?: boolean
}

/** A note that was emptied is reviewed only when nothing that stood there is left in its earlier wordings. */
export async function keepNote(trx: Knex.Transaction, note: Writing): Promise<void> {
  const { itemId, text, at, userId } = note
  await keepVersion(trx, note)
  const written = await trx('item_note_version')
    .where({ item_id: itemId })
    .whereRaw(`trim(text) <> ''`)
    .first(trx.raw('1 as found'))
  const review: ItemNote['review'] = written ? 'unreviewed' : 'reviewed'
  await trx('item_note').insert({ item_id: itemId, text, saved_at: at, saved_by: userId, review }).onConflict('item_id').merge()
}

async function keepVersion(trx: Knex.Transaction, { itemId, text, at, userId, asNewVersion = false }: Writing): Promise<void> {
  const last: { version: number; begunAt: IsoInstant; savedBy: string } | undefined = await trx('item_note_version')
    .where({ item_id: itemId })
    .orderBy('version', 'desc')
    .first({ version: 'version', begunAt: 'begun_at', savedBy: 'saved_by' })
  const goesOn =
    last && !asNewVersion && last.savedBy === userId && Date.parse(at) - Date.parse(last.begunAt) < VERSION_MILLISECONDS
  if (goesOn) await trx('item_note_version').where({ item_id: itemId, version: last.version }).update({ text, saved_at: at })
  else
    await trx('item_note_version').insert({
      item_id: itemId,
      version: (last?.version ?? 0) + 1,
      text,
      begun_at: at,
      saved_at: at,
      saved_by: userId,
    })
}

const MOST_VERSIONS = 500

/** Newest first; what stands now is the first. */
export async function listVersions(db: Knex, itemId: AgendaItemId): Promise<NoteVersion[]> {
  return db('item_note_version')
    .where({ item_id: itemId })
    .orderBy('version', 'desc')
    .limit(MOST_VERSIONS)
    .select({ version: 'version', text: 'text', begunAt: 'begun_at', savedAt: 'saved_at', savedBy: 'saved_by' })
}

export async function findVersion(db: Knex, itemId: AgendaItemId, version: number): Promise<string | undefined> {
  const row: { text: string } | undefined = await db('item_note_version').where({ item_id: itemId, version }).first('text')
  return row?.text
}

/** Everybody who has written in a meeting's notes, by id. */
export async function listWriters(db: Knex, meetingId: MeetingId): Promise<string[]> {
  return db('item_note_version')
    .join('agenda_item', 'agenda_item.id', 'item_note_version.item_id')
    .where('agenda_item.meeting_id', meetingId)
    .distinct()
    .orderBy('saved_by')
    .pluck('saved_by')
}

export async function setTaker(trx: Knex.Transaction, meetingId: MeetingId, attendeeId: AttendeeId | null): Promise<void> {
  await trx('meeting').where({ id: meetingId }).update({ noted_by: attendeeId })
}

export async function findPrivateNote(db: Knex, userId: string, itemId: AgendaItemId): Promise<string> {
  const row: { text: string } | undefined = await db('private_note').where({ user_id: userId, item_id: itemId }).first('text')
  return row?.text ?? ''
}

export async function keepPrivateNote(
  trx: Knex.Transaction,
  note: { userId: string; itemId: AgendaItemId; text: string; at: IsoInstant },
): Promise<void> {
  await trx('private_note')
    .insert({ user_id: note.userId, item_id: note.itemId, text: note.text, saved_at: note.at })
    .onConflict(['user_id', 'item_id'])
    .merge()
}
