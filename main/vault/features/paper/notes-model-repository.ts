import type { Knex } from 'knex'
import { missingFunctions } from '../../../../shared/domain/group/representative-rules'
import type { AgendaItem, MeetingId } from '../../../../shared/domain/meeting/meeting'
import { meetingDay } from '../../../../shared/domain/meeting/meeting-day'
import { absentParties, standsInFor, timeOfDay, whoWasHere } from '../../../../shared/domain/meeting/presence'
import { outcomeWords } from '../../../../shared/domain/outcome/outcome-words'
import { recommendationWords } from '../../../../shared/domain/recommendation/recommendation-words'
import { dayOf } from '../../../../shared/lib/dates'
import { groupKindOf } from '../../../../shared/profiles'
import { listItems } from '../agenda/agenda-repository'
import { listAttendees } from '../attendee/attendee-repository'
import { listPresence } from '../attendee/presence-repository'
import { readPaperGate } from '../gate/gate-repository'
import { listParties, requireGroup } from '../group/group-repository'
import { listRepresentatives } from '../group/representative-repository'
import { type MeetingRecord, requireMeeting } from '../meeting/meeting-repository'
import { findLock } from '../notes/notes-lock-repository'
import { listNotes, listWriters } from '../notes/notes-repository'
import { findOutcomeOfItem } from '../outcome/outcome-repository'
import { findRecommendationOfItem } from '../recommendation/recommendation-repository'
import { commonOf, type PaperModel, type PaperSurroundings, placeOf } from './paper-ground-repository'
import { readTypedAtItems } from './paper-repository'

const MOST_TAKERS = 20

/** Notes of a meeting: what was noted and how each point ended, never a private note. */
export async function notesModel(db: Knex, meetingId: MeetingId, around: PaperSurroundings): Promise<PaperModel> {
  const meeting = await requireMeeting(db, meetingId)
  const group = await requireGroup(db, meeting.groupId)
  const groupKind = groupKindOf(group.profileId, group.kind)
  const parties = await listParties(db, group.id)
  const items = await listItems(db, meetingId)
  const notes = new Map((await listNotes(db, meetingId)).map((note) => [note.itemId, note]))
  const typed = await readTypedAtItems(db, meetingId)
  const gate = await readPaperGate(db, { groupId: group.id, meetingId })
  const resultOf = async (item: AgendaItem): Promise<string> => {
    if (item.state === 'adjourned') return ''
    const recommendation = await findRecommendationOfItem(db, item.id)
    if (recommendation) return recommendationWords(recommendation.recorded, groupKind).label
    const outcome = await findOutcomeOfItem(db, item.id)
    return outcome ? outcomeWords(outcome.recorded, groupKind, parties).label : ''
  }
  const rows = []
  for (const item of items) {
    const { title: titleReview = 'unreviewed', adjournedReason, adjourned: review = 'unreviewed' } = typed.get(item.id) ?? {}
    const title = item.kind === 'matter' ? item.codeName : gate.text(item.title, titleReview)
    const adjourned = item.state === 'adjourned' ? gate.text(adjournedReason ?? '', review) : null
    const note = notes.get(item.id)
    const minutes = item.spentSeconds > 0 ? Math.max(1, Math.round(item.spentSeconds / 60)) : null
    rows.push({ title, outcome: await resultOf(item), adjourned, text: note ? gate.text(note.text, note.review) : '', minutes })
  }
  const unreviewed =
    [...notes.values()].some(({ review }) => review === 'unreviewed') || [...typed.values()].some((item) => item.unreviewed)
  const attendees = await listAttendees(db, meetingId)
  const comings = await listPresence(db, meetingId)
  const representatives = await listRepresentatives(db, group.id)
  const here = whoWasHere(attendees, comings).map((who) => ({ ...who, present: true }))
  const others = attendees.filter(({ id }) => !here.some((who) => who.id === id))
  const meetingOn = meetingDay(meeting)
  return {
    matterId: null,
    meetingId,
    codeName: null,
    day: meetingOn,
    paper: {
      kind: 'meetingNotes',
      ...commonOf(group, around, unreviewed),
      individualMatters: items.some(({ kind }) => kind === 'matter'),
      meetingOn,
      place: gate.line(meeting.place),
      notedBy: await readTakers(db, meeting, around),
      locked: await readLock(db, meetingId, around),
      attendees: here.map((who) => ({
        label: placeOf(parties, who),
        value: [who.name, who.function].filter((part) => part !== '').join(', '),
        remote: who.where === 'remote',
        role: who.role,
        standsInFor: standsInFor(who, representatives) ?? '',
      })),
      comings: comings.flatMap(({ attendeeId, at, came, where }) => {
        const name = attendees.find(({ id }) => id === attendeeId)?.name
        return name === undefined ? [] : [{ name, time: timeOfDay(at), came, remote: where === 'remote' }]
      }),
      absentParties: absentParties(parties, [...here, ...others], representatives).map(({ name }) => name),
      items: rows,
      missingFunctions: missingFunctions(groupKind.requiredFunctions, here),
    },
  }
}

/** Whoever was chosen in the room; else the users who have written. */
async function readTakers(
  db: Knex,
  { id, notedBy }: Pick<MeetingRecord, 'id' | 'notedBy'>,
  { nameOf }: Pick<PaperSurroundings, 'nameOf'>,
): Promise<string[]> {
  const chosen = notedBy === null ? undefined : (await listAttendees(db, id)).find((who) => who.id === notedBy)
  if (chosen) return [[chosen.name, chosen.function].filter((part) => part !== '').join(', ')]
  return (await listWriters(db, id))
    .map(nameOf)
    .filter((name) => name !== '')
    .slice(0, MOST_TAKERS)
}

async function readLock(db: Knex, meetingId: MeetingId, { nameOf }: Pick<PaperSurroundings, 'nameOf'>) {
  const lock = await findLock(db, meetingId)
  if (!lock) return null
  const at = `${dayOf(new Date(lock.lockedAt))} ${timeOfDay(lock.lockedAt)}`
  return { version: lock.version, sha256: lock.sha256, at, by: nameOf(lock.lockedBy) }
}
