import { preparingPapers } from '../../../../renderer/text/sv/papers-preparing'
import type { MeetingId } from '../../../../shared/domain/meeting/meeting'
import { meetingDay } from '../../../../shared/domain/meeting/meeting-day'
import { sheetSection } from '../../../../shared/domain/paper/sheet-section'
import { listItems } from '../agenda/agenda-repository'
import { listParties, requireGroup } from '../group/group-repository'
import { readReferral } from '../matter/matter-repository'
import { requireMeeting } from '../meeting/meeting-repository'
import type { MakeSheet } from '../paper/sheet-ground-repository'
import { listBringAlong } from './bring-along-repository'

const words = preparingPapers.bringAlong

/** "Att ta med": a page for each organisation, or for one alone; it names no other organisation's lines (G35). */
export const bringAlongSheet: MakeSheet = async (db, { aboutId, organisationId }) => {
  const meetingId = aboutId as MeetingId
  const meeting = await requireMeeting(db, meetingId)
  const group = await requireGroup(db, meeting.groupId)
  const lines = (await listBringAlong(db, meetingId)).filter(
    (line) => organisationId === null || line.organisationId === organisationId,
  )
  const codes = new Map<string, { codeName: string; reference: string }>()
  for (const item of await listItems(db, meetingId))
    if (item.kind === 'matter')
      codes.set(item.id, { codeName: item.codeName, reference: (await readReferral(db, item.matterId)).reference })
  const parties = (await listParties(db, group.id)).filter(({ id }) =>
    organisationId === null ? lines.some((line) => line.organisationId === id) : id === organisationId,
  )
  const day = meetingDay(meeting)
  const sections = parties.map((party) => {
    const own = lines.filter((line) => line.organisationId === party.id)
    return sheetSection({
      newPage: true,
      heading: party.name,
      text: own.length === 0 ? words.none : words.how,
      ...(own.length === 0
        ? {}
        : {
            table: {
              columns: [
                { label: words.columns.matter, share: 0.2 },
                { label: words.columns.reference, share: 0.25 },
                { label: words.columns.bring, share: 0.55 },
              ],
              rows: own.map((line) => [
                codes.get(line.itemId)?.codeName ?? '',
                codes.get(line.itemId)?.reference ?? '',
                line.text,
              ]),
            },
          }),
    })
  })
  return {
    title: words.title,
    facts: [{ label: words.meeting, value: `${group.name}, ${day}` }],
    sections: sections.length > 0 ? sections : [sheetSection({ text: words.none })],
    signatures: [],
    about: lines.length > 0 ? 'matters' : 'nobody',
    group,
    unreviewed: lines.some(({ review }) => review === 'unreviewed'),
    matterId: null,
    meetingId,
    day,
  }
}
