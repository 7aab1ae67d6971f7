import type { Knex } from 'knex'
import { afterwardsPapers } from '../../../../renderer/text/sv/papers-afterwards'
import type { MatterId } from '../../../../shared/domain/matter/matter'
import type { MeetingId } from '../../../../shared/domain/meeting/meeting'
import { meetingDay } from '../../../../shared/domain/meeting/meeting-day'
import { partyLabel } from '../../../../shared/domain/organisation/party-label'
import type { RecordedOutcome } from '../../../../shared/domain/outcome/outcome'
import { outcomeDomains, outcomeWords } from '../../../../shared/domain/outcome/outcome-words'
import type { GroupKind } from '../../../../shared/domain/profile/profile'
import { recommendationWords } from '../../../../shared/domain/recommendation/recommendation-words'
import { requireThat } from '../../../../shared/lib/domain-error'
import { requireItem } from '../agenda/agenda-repository'
import { listAttendees } from '../attendee/attendee-repository'
import { readPaperGate } from '../gate/gate-repository'
import { listParties } from '../group/group-repository'
import { requireMeeting } from '../meeting/meeting-repository'
import { findOutcomeOfItem } from '../outcome/outcome-repository'
import { findRecommendation } from '../recommendation/recommendation-repository'
import { aboutMatter, commonOf, type PaperModel, type PaperSurroundings, placeOf } from './paper-ground-repository'
import { findItemOf } from './paper-repository'

const said = afterwardsPapers.outcome

/** From the group to whoever decides, never to the individual or the officer (A11, X18). */
export async function recommendationModel(db: Knex, matterId: MatterId, around: PaperSurroundings): Promise<PaperModel> {
  const { group, groupKind, document, deciderName, stamp } = await aboutMatter(db, matterId, 'recommendation')
  const found = await findRecommendation(db, matterId)
  requireThat(found, 'paper/recommendation-missing')
  const { recorded } = found
  const { meetingId } = await requireItem(db, recorded.itemId)
  const gate = await readPaperGate(db, { groupId: group.id, meetingId })
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
      title: document.label,
      to: document.reader === 'decider' ? deciderName : '',
      meetingOn,
      functionsPresent: [...new Set(functionsPresent)].slice(0, 60),
      recommendation: words.label,
      reason: gate.text(recorded.reason, recorded.review),
      stopReason: gate.text(recorded.stopReason, recorded.review),
      alternatives: words.alternatives,
      mandate: groupKind.mandate,
    },
  }
}

/** What an Arena ends in: no recommendation, no decision (G24, X18). */
export async function outcomeModel(
  db: Knex,
  { matterId, meetingId }: { matterId: MatterId; meetingId: MeetingId },
  around: PaperSurroundings,
): Promise<PaperModel> {
  const { group, groupKind, document, stamp } = await aboutMatter(db, matterId, 'consultationOutcome')
  const itemId = await findItemOf(db, matterId, meetingId)
  const found = itemId && (await findOutcomeOfItem(db, itemId))
  requireThat(found, 'paper/outcome-missing')
  const { recorded } = found
  const gate = await readPaperGate(db, { groupId: group.id, meetingId })
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
      title: document.label,
      mandate: groupKind.mandate,
      meetingOn,
      outcome: words.label,
      meets: words.meets.map(({ responsible, byDate, ...party }) => ({ who: partyLabel(party), responsible, byDate })),
      sipCaller: recorded.sipCaller,
      said: outcomeSaid(recorded, groupKind),
      reason: gate.text(recorded.reason, recorded.review),
    },
  }
}

/** What was said beside who meets the individual; what nobody has said is not printed. */
function outcomeSaid(recorded: RecordedOutcome, groupKind: GroupKind): { label: string; value: string }[] {
  const { furtherPlanning, sustainable } = recorded
  const domains = outcomeDomains(recorded, groupKind)
  return [
    ...(furtherPlanning === null ? [] : [{ label: said.furtherPlanning, value: furtherPlanning ? said.yes : said.no }]),
    ...(domains.length === 0 ? [] : [{ label: said.domains, value: domains.join('; ') }]),
    ...(sustainable === null ? [] : [{ label: said.sustainable, value: said.sustainableWays[sustainable] }]),
  ]
}
