import { createHash } from 'node:crypto'
import type { Knex } from 'knex'
import type { CodeName } from '../../../../shared/domain/matter/matter'
import type { AgendaItem, AgendaItemId, MeetingId } from '../../../../shared/domain/meeting/meeting'
import { canonicalNotes, type NotesRecord } from '../../../../shared/domain/notes/canonical-notes'
import type { NotesLacking } from '../../../../shared/domain/notes/notes-lock'
import { groupKindOf } from '../../../../shared/profiles'
import { findAdjournedReason, findResumeDay, listItems } from '../agenda/agenda-repository'
import { listAttendees } from '../attendee/attendee-repository'
import { requireGroup } from '../group/group-repository'
import { requireMeeting } from '../meeting/meeting-repository'
import { findOutcomeOfItem } from '../outcome/outcome-repository'
import { findRecommendationOfItem } from '../recommendation/recommendation-repository'
import { listUnreviewed } from '../review/unreviewed-repository'
import { listNotes } from './notes-repository'

/** What a locking is about: what must be there before it, and what it holds fast. */

/** What a locking would be hashed over now. */
export async function readNotesRecord(db: Knex, meetingId: MeetingId): Promise<NotesRecord> {
  const { startedAt, endedAt, place, notedBy } = await requireMeeting(db, meetingId)
  const notes = new Map((await listNotes(db, meetingId)).map(({ itemId, text }) => [itemId, text]))
  const items = []
  for (const item of await listItems(db, meetingId))
    items.push({
      id: item.id,
      // A code name can be drawn anew; the matter stays.
      title: item.kind === 'matter' ? item.matterId : item.title,
      state: item.state,
      note: notes.get(item.id) ?? '',
      adjourned:
        item.state === 'adjourned'
          ? { reason: (await findAdjournedReason(db, item.id)) ?? '', resumeOn: await findResumeDay(db, item.id) }
          : null,
      result: await resultOf(db, item),
    })
  return { meetingId, startedAt, endedAt, place, notedBy, attendees: await listAttendees(db, meetingId), items }
}

async function resultOf(db: Knex, { id }: AgendaItem): Promise<NotesRecord['items'][number]['result']> {
  const found = (await findRecommendationOfItem(db, id)) ?? (await findOutcomeOfItem(db, id))
  if (!found) return null
  const { recordedAt: _at, review: _review, ...recorded } = found.recorded
  return recorded
}

export async function hashNotes(db: Knex, meetingId: MeetingId): Promise<string> {
  return createHash('sha256')
    .update(canonicalNotes(await readNotesRecord(db, meetingId)))
    .digest('hex')
}

/** What is left to do before the notes can be locked. A decision is ALC's and follows later; a draft goes at the locking. */
export async function readLacking(db: Knex, meetingId: MeetingId): Promise<NotesLacking> {
  const { state } = await requireMeeting(db, meetingId)
  const unreviewed = (await listUnreviewed(db, meetingId)).filter(({ target }) => !/^(?:draft|decision):/.test(target))
  return { ended: state === 'ended', unreviewed: unreviewed.length, withoutOutcome: await listWithoutOutcome(db, meetingId) }
}

/** Matters that were treated and have not got what their group's kind asks for. */
async function listWithoutOutcome(db: Knex, meetingId: MeetingId): Promise<{ itemId: AgendaItemId; codeName: CodeName }[]> {
  const { profileId, kind } = await requireGroup(db, (await requireMeeting(db, meetingId)).groupId)
  const { requiresRecommendation, outcomes } = groupKindOf(profileId, kind)
  const lacking: { itemId: AgendaItemId; codeName: CodeName }[] = []
  for (const item of await listItems(db, meetingId)) {
    if (item.kind !== 'matter' || item.state !== 'done') continue
    const isThere = requiresRecommendation
      ? (await findRecommendationOfItem(db, item.id)) !== undefined
      : outcomes.length === 0 || (await findOutcomeOfItem(db, item.id)) !== undefined
    if (!isThere) lacking.push({ itemId: item.id, codeName: item.codeName })
  }
  return lacking
}
