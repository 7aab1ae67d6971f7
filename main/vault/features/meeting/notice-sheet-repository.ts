import { preparingPapers } from '../../../../renderer/text/sv/papers-preparing'
import type { AgendaItem, MeetingId } from '../../../../shared/domain/meeting/meeting'
import { clockAfter, meetingDay } from '../../../../shared/domain/meeting/meeting-day'
import { sheetSection } from '../../../../shared/domain/paper/sheet-section'
import { listItems, readTitleReviews } from '../agenda/agenda-repository'
import { listAttendees } from '../attendee/attendee-repository'
import { readPaperGate } from '../gate/gate-repository'
import { listParties, requireGroup } from '../group/group-repository'
import { hasUnreviewedWords } from '../group/settings-repository'
import { placeOf } from '../paper/paper-ground-repository'
import type { MakeSheet } from '../paper/sheet-ground-repository'
import { readTyped } from '../typed-text/typed-text-repository'
import { type MeetingRecord, requireMeeting } from './meeting-repository'

const words = preparingPapers.notice

/** "Kallelse": when, where, what about and who; of the individual matters only how many there are (G28). */
export const noticeSheet: MakeSheet = async (db, { aboutId }) => {
  const meetingId = aboutId as MeetingId
  const meeting = await requireMeeting(db, meetingId)
  const group = await requireGroup(db, meeting.groupId)
  const parties = await listParties(db, group.id)
  const called = await listAttendees(db, meetingId)
  const gate = await readPaperGate(db, { groupId: group.id, meetingId })
  const routine = (await readTyped(db, 'groupYear', group.id)).get('convening')
  const convening = routine ? gate.text(routine.text, routine.review) : ''
  const reviews = await readTitleReviews(db, meetingId)
  const titleOf: TitleOf = ({ id, title }) => gate.text(title, reviews.get(id) ?? 'unreviewed')
  return {
    title: words.title,
    facts: [
      { label: words.group, value: group.name },
      { label: words.day, value: meeting.startsAt.slice(0, 10) },
      { label: words.time, value: fromTo(meeting) },
      { label: words.place, value: gate.line(meeting.place) || words.placeLater },
    ],
    sections: [
      sheetSection({ heading: words.agenda, list: agendaLines(await listItems(db, meetingId), titleOf) }),
      ...(convening === '' ? [] : [sheetSection({ heading: words.routine, text: convening })]),
      sheetSection({ text: `${words.cannot}\n\n${words.matterWords}` }),
      sheetSection({
        heading: words.called,
        ...(called.length === 0
          ? { text: words.nobody }
          : {
              table: {
                columns: [
                  { label: words.columns.organisation, share: 0.45 },
                  { label: words.columns.name, share: 0.35 },
                  { label: words.columns.role, share: 0.2 },
                ],
                rows: called.map((who) => [placeOf(parties, who), who.name, words.roles[who.role]]),
              },
            }),
      }),
    ],
    signatures: [],
    about: 'nobody',
    group,
    unreviewed: [...reviews.values()].includes('unreviewed') || (await hasUnreviewedWords(db, group.id)),
    matterId: null,
    meetingId,
    day: meetingDay(meeting),
  }
}

const fromTo = ({ startsAt, plannedMinutes }: Pick<MeetingRecord, 'startsAt' | 'plannedMinutes'>) =>
  `${startsAt.slice(11)}–${clockAfter(startsAt, plannedMinutes)}`

type TitleOf = (item: Extract<AgendaItem, { kind: 'general' }>) => string

/** The matters stand in one line where the first of them stands, without a code name. */
function agendaLines(items: readonly AgendaItem[], titleOf: TitleOf): string[] {
  const matters = items.filter(({ kind }) => kind === 'matter')
  const lines: string[] = []
  for (const item of items) {
    if (item.kind === 'general') lines.push(item.presenter === '' ? titleOf(item) : words.presents(titleOf(item), item.presenter))
    else if (item.id === matters[0]?.id) lines.push(words.matters(matters.length))
  }
  return lines
}
