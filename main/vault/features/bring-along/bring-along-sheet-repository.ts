import { maskingIn } from '../../../../renderer/text/masking'
import { preparingPapers } from '../../../../renderer/text/sv/papers-preparing'
import type { Consent } from '../../../../shared/domain/consent/consent'
import type { MatterId } from '../../../../shared/domain/matter/matter'
import type { MeetingId } from '../../../../shared/domain/meeting/meeting'
import { meetingDay } from '../../../../shared/domain/meeting/meeting-day'
import { sheetSection } from '../../../../shared/domain/paper/sheet-section'
import { given, inWords } from '../../../../shared/lib/shown'
import { profileOf } from '../../../../shared/profiles'
import { listItems } from '../agenda/agenda-repository'
import { listConsentsOf } from '../consent/consent-repository'
import { withheldLines } from '../consent/withheld-lines'
import { readPaperGate } from '../gate/gate-repository'
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
  const gate = await readPaperGate(db, { groupId: group.id, meetingId })
  const lines = (await listBringAlong(db, meetingId)).filter(
    (line) => organisationId === null || line.organisationId === organisationId,
  )
  const profile = profileOf(group.profileId)
  const masking = maskingIn[profile.language]
  const codes = new Map<string, { matterId: MatterId; codeName: string; reference: string }>()
  for (const item of await listItems(db, meetingId))
    if (item.kind === 'matter')
      codes.set(item.id, {
        matterId: item.matterId,
        codeName: item.codeName,
        reference: inWords(given(gate.line((await readReferral(db, item.matterId)).reference)), masking),
      })
  const parties = (await listParties(db, group.id)).filter(({ id }) =>
    organisationId === null ? lines.some((line) => line.organisationId === id) : id === organisationId,
  )
  const day = meetingDay(meeting)
  const consents = new Map<MatterId, Consent[]>()
  for (const { matterId } of codes.values()) consents.set(matterId, await listConsentsOf(db, matterId))
  const sections = parties.map((party) => {
    const own = lines.filter((line) => line.organisationId === party.id)
    const kept = [...new Set(own.flatMap(({ itemId }) => codes.get(itemId) ?? []))].flatMap(({ matterId, codeName }) =>
      withheldLines(consents.get(matterId) ?? [], { parties: [party], profile, day }).map((line) => `${codeName}: ${line}`),
    )
    return sheetSection({
      list: kept,
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
                gate.text(line.text, line.review),
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
