import type { Knex } from 'knex'
import { maskingIn } from '../../../../renderer/text/masking'
import { preparingPapers } from '../../../../renderer/text/sv/papers-preparing'
import type { Consent } from '../../../../shared/domain/consent/consent'
import { consentsInForce, coversUnit } from '../../../../shared/domain/consent/validity'
import type { MatterId } from '../../../../shared/domain/matter/matter'
import type { AgendaItem, Attendee, MeetingId } from '../../../../shared/domain/meeting/meeting'
import { clockAfter, meetingDay } from '../../../../shared/domain/meeting/meeting-day'
import type { Organisation } from '../../../../shared/domain/organisation/organisation'
import { partyLabel } from '../../../../shared/domain/organisation/party-label'
import { type SheetSection, sheetSection } from '../../../../shared/domain/paper/sheet-section'
import type { GroupKind, Profile } from '../../../../shared/domain/profile/profile'
import type { IsoDate } from '../../../../shared/lib/dates'
import { given, inWords } from '../../../../shared/lib/shown'
import { groupKindOf, profileOf } from '../../../../shared/profiles'
import { listItems, readTitleReviews } from '../agenda/agenda-repository'
import { listAttendees } from '../attendee/attendee-repository'
import { listConsentsOf } from '../consent/consent-repository'
import { withheldLines } from '../consent/withheld-lines'
import { readPaperGate } from '../gate/gate-repository'
import { listParties, requireGroup } from '../group/group-repository'
import { readReferral, requireMatter } from '../matter/matter-repository'
import { placeOf } from '../paper/paper-ground-repository'
import type { MakeSheet } from '../paper/sheet-ground-repository'
import { findReleased } from '../summary-release/summary-release-repository'
import { type MeetingRecord, requireMeeting } from './meeting-repository'

const words = preparingPapers.binder
const LINES_FOR_NOTES = 6
const LINES_FOR_RESULT = 3

type MatterItem = Extract<AgendaItem, { kind: 'matter' }>

interface MatterGround {
  readonly groupKind: GroupKind
  readonly profile: Profile
  readonly parties: readonly Organisation[]
  readonly day: IsoDate
  nameOf(userId: string): string
}

/** "Mötespärm": all that is needed to hold the meeting without the laptop; a matter under its code name, on a page of its own. */
export const binderSheet: MakeSheet = async (db, { aboutId }, around) => {
  const meetingId = aboutId as MeetingId
  const meeting = await requireMeeting(db, meetingId)
  const group = await requireGroup(db, meeting.groupId)
  const groupKind = groupKindOf(group.profileId, group.kind)
  const profile = profileOf(group.profileId)
  const parties = await listParties(db, group.id)
  const gate = await readPaperGate(db, { groupId: group.id, meetingId })
  const reviewOf = await readTitleReviews(db, meetingId)
  const items = (await listItems(db, meetingId)).map((item) =>
    item.kind === 'general' ? { ...item, title: gate.text(item.title, reviewOf.get(item.id) ?? 'unreviewed') } : item,
  )
  const matters = items.filter((item) => item.kind === 'matter')
  const day = meetingDay(meeting)
  const pages: SheetSection[] = []
  for (const item of matters)
    pages.push(...(await matterPage(db, item, { groupKind, profile, parties, day, nameOf: around.nameOf })))
  return {
    title: words.title,
    facts: [
      { label: preparingPapers.notice.group, value: group.name },
      { label: preparingPapers.notice.day, value: meeting.startsAt.slice(0, 10) },
      { label: preparingPapers.notice.place, value: gate.line(meeting.place) || preparingPapers.notice.placeLater },
    ],
    sections: [
      ...runningOrder(meeting, items),
      ...presenceList(await listAttendees(db, meetingId), parties),
      ...pages,
      sheetSection({ newPage: matters.length > 0, heading: words.afterwards, text: words.afterwardsWords }),
    ],
    signatures: [words.chair],
    about: matters.length > 0 ? 'matters' : 'nobody',
    group,
    unreviewed: [...reviewOf.values()].includes('unreviewed'),
    matterId: null,
    meetingId,
    day,
  }
}

function runningOrder({ startsAt, plannedMinutes }: MeetingRecord, items: readonly AgendaItem[]): SheetSection[] {
  let spent = 0
  const rows = items.map((item, at) => {
    const from = clockAfter(startsAt, spent)
    spent += item.minutes
    const title = item.kind === 'matter' ? item.codeName : item.title
    const minutes = item.minutes > 0 ? String(item.minutes) : ''
    return [from, minutes, `${at + 1}. ${title}`, item.kind === 'general' ? item.presenter : '']
  })
  const { from, minutes, point, presenter } = words.columns
  const over = spent - plannedMinutes
  return [
    sheetSection({
      heading: words.order,
      table: {
        columns: [
          { label: from, share: 0.12 },
          { label: minutes, share: 0.1 },
          { label: point, share: 0.48 },
          { label: presenter, share: 0.3 },
        ],
        rows,
      },
    }),
    sheetSection({ text: over > 0 ? words.late(over) : words.ends(clockAfter(startsAt, plannedMinutes)) }),
  ]
}

function presenceList(attendees: readonly Attendee[], parties: readonly Organisation[]): SheetSection[] {
  const { here, name, from } = words.presenceColumns
  return [
    sheetSection({
      heading: words.presence,
      text: words.presenceHint,
      table: {
        columns: [
          { label: here, share: 0.1 },
          { label: name, share: 0.4 },
          { label: from, share: 0.5 },
        ],
        rows: attendees.map((who) => [words.box, who.name, placeOf(parties, who)]),
      },
    }),
    sheetSection({ text: words.others, lines: LINES_FOR_RESULT }),
  ]
}

async function matterPage(db: Knex, { matterId, codeName }: MatterItem, ground: MatterGround): Promise<SheetSection[]> {
  const { groupKind, nameOf } = ground
  const released = await findReleased(db, matterId, nameOf)
  const reference = await referenceOf(db, matterId)
  const about = `${words.reference}: ${inWords(given(reference), maskingIn[ground.profile.language])}`
  const first = sheetSection({ newPage: true, heading: codeName, text: about })
  const covers = coveredBy(await listConsentsOf(db, matterId), ground)
  if (!released) return [first, ...covers, sheetSection({ text: words.notReleased })]
  const { question, sections } = released.text
  const texts = groupKind.summaryHeadings.flatMap(({ key, label }) => {
    const text = sections.find(({ heading }) => heading === key)?.text ?? ''
    return text.trim() === '' ? [] : [sheetSection({ heading: label, text })]
  })
  return [
    first,
    ...covers,
    sheetSection({ text: words.version(released.version) }),
    sheetSection({ heading: words.question, text: question }),
    ...texts,
    sheetSection({ heading: words.notes, lines: LINES_FOR_NOTES }),
    ...blankResult(groupKind),
  ]
}

/** Whom the consents in force on the day name, held against the room by hand (X17), and what they keep from whom (X3). */
function coveredBy(consents: readonly Consent[], { groupKind, profile, parties, day }: MatterGround): SheetSection[] {
  if (groupKind.requiresConsent === null) return []
  const inForce = consentsInForce(consents, groupKind.requiresConsent, day)
  const named = parties.flatMap(({ id: organisationId, name: organisation, units }) =>
    units.flatMap(({ id: unitId, name: unit }) =>
      inForce.some((consent) => coversUnit(consent, { organisationId, unitId })) ? [partyLabel({ organisation, unit })] : [],
    ),
  )
  if (named.length === 0) return [sheetSection({ text: words.coversNobody })]
  return [sheetSection({ heading: words.covers, list: [...named, ...withheldLines(consents, { parties, profile, day })] })]
}

/** The officer's own, without anybody's name. */
async function referenceOf(db: Knex, matterId: MatterId): Promise<string> {
  const { groupId } = await requireMatter(db, matterId)
  const gate = await readPaperGate(db, { groupId, matterId })
  return gate.line((await readReferral(db, matterId)).reference)
}

/** The form of the outcome, to be filled in by hand. */
function blankResult(groupKind: GroupKind): SheetSection[] {
  const { requiresRecommendation, recommendations, outcomes } = groupKind
  const choices = (requiresRecommendation ? recommendations : outcomes).map(({ label }) => `${words.box} ${label}`)
  const heading = requiresRecommendation ? words.recommendation : words.result
  return [
    sheetSection({ heading, text: words.choices, list: choices }),
    ...(requiresRecommendation ? [] : [sheetSection({ text: words.meets, lines: LINES_FOR_RESULT })]),
    sheetSection({ text: words.reason, lines: LINES_FOR_RESULT }),
    sheetSection({ text: words.adjourned, lines: 2 }),
  ]
}
