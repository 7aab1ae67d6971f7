import type { Knex } from 'knex'
import type { ParsedInputOf } from '../../../../shared/contract/contract'
import type { Group } from '../../../../shared/domain/group/group'
import type { MatterId } from '../../../../shared/domain/matter/matter'
import type { AgendaItem, MeetingId } from '../../../../shared/domain/meeting/meeting'
import { meetingDay } from '../../../../shared/domain/meeting/meeting-day'
import type { Organisation } from '../../../../shared/domain/organisation/organisation'
import { partyLabel } from '../../../../shared/domain/organisation/party-label'
import { outcomeWords } from '../../../../shared/domain/outcome/outcome-words'
import type { Paper, PaperOf } from '../../../../shared/domain/paper/paper'
import { alternativeWords, recommendationWords } from '../../../../shared/domain/recommendation/recommendation-words'
import type { IsoDate } from '../../../../shared/lib/dates'
import { requireThat } from '../../../../shared/lib/domain-error'
import { groupKindOf, profileOf } from '../../../../shared/profiles'
import { listItems, requireItem } from '../agenda/agenda-repository'
import { listAttendees } from '../attendee/attendee-repository'
import { findDecision } from '../decision/decision-repository'
import { listParties, requireGroup } from '../group/group-repository'
import { readReferral, requireMatter } from '../matter/matter-repository'
import { requireMeeting } from '../meeting/meeting-repository'
import { listNotes } from '../notes/notes-repository'
import { findOutcomeOfItem } from '../outcome/outcome-repository'
import { findRecommendation, findRecommendationOfItem } from '../recommendation/recommendation-repository'
import { findItemOf, readTypedAtItems } from './paper-repository'

export type PaperAsked = ParsedInputOf<'paper/make'>

/** A paper's finished words, with what its row and its file name need. */
export interface PaperModel {
  readonly paper: Exclude<Paper, PaperOf<'recoverySheet'>>
  readonly matterId: MatterId | null
  readonly meetingId: MeetingId | null
  readonly codeName: string | null
  /** The day in the file name: of the meeting, or of the decision. */
  readonly day: IsoDate
}

export interface PaperSurroundings {
  readonly practice: boolean
  readonly printedOn: IsoDate
  nameOf(userId: string): string
}

/** Builds a paper from records. What it takes is all it can say: no consent, no identity, no private note (X8, X18). */
export function readPaperModel(db: Knex, asked: PaperAsked, around: PaperSurroundings): Promise<PaperModel> {
  switch (asked.kind) {
    case 'recommendation':
      return recommendationModel(db, asked.matterId, around)
    case 'alternativesLetter':
      return letterModel(db, asked.matterId, around)
    case 'consultationOutcome':
      return outcomeModel(db, asked, around)
    case 'meetingNotes':
      return notesModel(db, asked.meetingId, around)
  }
}

const commonOf = (group: Group, { practice, printedOn }: PaperSurroundings, unreviewed: boolean) => ({
  practice,
  unreviewed,
  groupName: group.name,
  printedOn,
})

async function aboutMatter(db: Knex, matterId: MatterId) {
  const matter = await requireMatter(db, matterId)
  const group = await requireGroup(db, matter.groupId)
  const referral = await readReferral(db, matterId)
  return {
    group,
    referral,
    groupKind: groupKindOf(group.profileId, group.kind),
    stamp: { codeName: matter.codeName, reference: referral.reference, summaryVersion: matter.releasedVersion ?? 0 },
  }
}

/** Where somebody comes from, by names of organisation and verksamhet. */
function placeOf(parties: readonly Organisation[], who: { organisationId: string; unitId: string }): string {
  const party = parties.find(({ id }) => id === who.organisationId)
  const organisation = party?.name ?? ''
  return partyLabel({ organisation, unit: party?.units.find(({ id }) => id === who.unitId)?.name ?? organisation })
}

async function recommendationModel(db: Knex, matterId: MatterId, around: PaperSurroundings): Promise<PaperModel> {
  const { group, groupKind, stamp } = await aboutMatter(db, matterId)
  const found = await findRecommendation(db, matterId)
  requireThat(found, 'paper/recommendation-missing')
  const { recorded } = found
  const { meetingId } = await requireItem(db, recorded.itemId)
  const meetingOn = meetingDay(await requireMeeting(db, meetingId))
  const parties = await listParties(db, group.id)
  const present = (await listAttendees(db, meetingId)).filter((attendee) => attendee.present)
  const words = recommendationWords(recorded, groupKind)
  const functionsPresent = present.map((who) => [placeOf(parties, who), who.function].filter((part) => part !== '').join(': '))
  return {
    matterId,
    meetingId,
    codeName: stamp.codeName,
    day: meetingOn,
    paper: {
      kind: 'recommendation',
      ...commonOf(group, around, recorded.review === 'unreviewed'),
      ...stamp,
      meetingOn,
      functionsPresent: [...new Set(functionsPresent)].slice(0, 60),
      recommendation: words.label,
      reason: recorded.reason,
      alternatives: words.alternatives,
      mandate: profileOf(group.profileId).mandate,
    },
  }
}

/** To the officer, never to the individual (A41); only "ej antagen" has such a letter (A14). */
async function letterModel(db: Knex, matterId: MatterId, around: PaperSurroundings): Promise<PaperModel> {
  const { group, groupKind, stamp, referral } = await aboutMatter(db, matterId)
  const recommendation = await findRecommendation(db, matterId)
  const decision = recommendation && (await findDecision(db, recommendation.id, around.nameOf))
  requireThat(decision, 'paper/decision-missing')
  requireThat(decision.verdict === 'notAdmitted', 'paper/not-refused')
  const { officer } = referral
  const place = placeOf(await listParties(db, group.id), officer)
  const addressee = [officer.name, place, ...officer.postalAddress.split(/[,\n]/)]
    .map((row) => row.trim())
    .filter((row) => row !== '')
  return {
    matterId,
    meetingId: null,
    codeName: stamp.codeName,
    day: decision.decidedOn,
    paper: {
      kind: 'alternativesLetter',
      ...commonOf(group, around, decision.review === 'unreviewed'),
      ...stamp,
      addressee: addressee.slice(0, 8),
      decidedOn: decision.decidedOn,
      decider: decision.decider,
      reason: decision.reason,
      alternatives: alternativeWords(decision.alternatives, groupKind),
    },
  }
}

async function outcomeModel(
  db: Knex,
  { matterId, meetingId }: { matterId: MatterId; meetingId: MeetingId },
  around: PaperSurroundings,
): Promise<PaperModel> {
  const { group, groupKind, stamp } = await aboutMatter(db, matterId)
  const itemId = await findItemOf(db, matterId, meetingId)
  const found = itemId && (await findOutcomeOfItem(db, itemId))
  requireThat(found, 'paper/outcome-missing')
  const { recorded } = found
  const meetingOn = meetingDay(await requireMeeting(db, meetingId))
  const words = outcomeWords(recorded, groupKind, await listParties(db, group.id))
  return {
    matterId,
    meetingId,
    codeName: stamp.codeName,
    day: meetingOn,
    paper: {
      kind: 'consultationOutcome',
      ...commonOf(group, around, recorded.review === 'unreviewed'),
      ...stamp,
      meetingOn,
      outcome: words.label,
      meets: words.meets.map(({ responsible, byDate, ...party }) => ({ who: partyLabel(party), responsible, byDate })),
      sipCaller: recorded.sipCaller,
      reason: recorded.reason,
    },
  }
}

async function notesModel(db: Knex, meetingId: MeetingId, around: PaperSurroundings): Promise<PaperModel> {
  const meeting = await requireMeeting(db, meetingId)
  const group = await requireGroup(db, meeting.groupId)
  const groupKind = groupKindOf(group.profileId, group.kind)
  const parties = await listParties(db, group.id)
  const items = await listItems(db, meetingId)
  const notes = new Map((await listNotes(db, meetingId)).map((note) => [note.itemId, note]))
  const typed = await readTypedAtItems(db, meetingId)
  const resultOf = async (item: AgendaItem): Promise<string> => {
    if (item.state === 'adjourned') return ''
    const recommendation = await findRecommendationOfItem(db, item.id)
    if (recommendation) return recommendationWords(recommendation.recorded, groupKind).label
    const outcome = await findOutcomeOfItem(db, item.id)
    return outcome ? outcomeWords(outcome.recorded, groupKind, parties).label : ''
  }
  const rows = []
  for (const item of items) {
    const title = item.kind === 'matter' ? item.codeName : item.title
    const adjourned = item.state === 'adjourned' ? (typed.get(item.id)?.adjournedReason ?? '') : null
    rows.push({ title, outcome: await resultOf(item), adjourned, text: notes.get(item.id)?.text ?? '' })
  }
  const unreviewed =
    [...notes.values()].some(({ review }) => review === 'unreviewed') || [...typed.values()].some((item) => item.unreviewed)
  const present = (await listAttendees(db, meetingId)).filter((attendee) => attendee.present)
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
      place: meeting.place,
      attendees: present.map((who) => ({
        label: placeOf(parties, who),
        value: [who.name, who.function].filter((part) => part !== '').join(', '),
      })),
      items: rows,
    },
  }
}
