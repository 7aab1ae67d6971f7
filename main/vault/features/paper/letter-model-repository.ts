import type { Knex } from 'knex'
import type { BookingId } from '../../../../shared/domain/booking/booking'
import type { MatterId } from '../../../../shared/domain/matter/matter'
import type { PaperOf } from '../../../../shared/domain/paper/paper'
import { alternativeWords } from '../../../../shared/domain/recommendation/recommendation-words'
import { requireThat } from '../../../../shared/lib/domain-error'
import { profileOf } from '../../../../shared/profiles'
import { requireBooking } from '../booking/booking-repository'
import { findDecision } from '../decision/decision-repository'
import { listParties } from '../group/group-repository'
import { findRecommendation } from '../recommendation/recommendation-repository'
import { aboutMatter, commonOf, type PaperModel, type PaperSurroundings, placeOf } from './paper-ground-repository'

/**
 * Letters. INVARIANT: they are addressed to the officer who refers, whose the contact with the individual is (A41, X18); with
 * protected identity nobody's address is printed (X15).
 */

type About = Awaited<ReturnType<typeof aboutMatter>>

/** Name, authority and postal address, a row each; empty where the address is to be written by hand. */
async function addresseeOf(db: Knex, { matter, group, referral }: About): Promise<string[]> {
  if (matter.protectedIdentity) return []
  const { officer } = referral
  const place = placeOf(await listParties(db, group.id), officer)
  return [officer.name, place, ...officer.postalAddress.split(/[,\n]/)]
    .map((row) => row.trim())
    .filter((row) => row !== '')
    .slice(0, 8)
}

/** Who writes: the one that decides in the collaboration, or the group where nobody does. */
const senderOf = ({ deciderName, group }: About) => (deciderName === '' ? group.name : deciderName)

const wordsOf = (about: About, around: PaperSurroundings) => ({
  ...about.stamp,
  title: about.document.label,
  receivedOn: about.referral.receivedOn,
  paragraphs: about.document.words,
  sender: senderOf(about),
  signedBy: around.makerName,
})

/** That a referral has come in (A04). */
export async function confirmationModel(db: Knex, matterId: MatterId, around: PaperSurroundings): Promise<PaperModel> {
  const about = await aboutMatter(db, matterId, 'confirmation')
  return {
    matterId,
    meetingId: null,
    codeName: about.stamp.codeName,
    day: around.printedOn,
    paper: {
      kind: 'confirmation',
      ...commonOf(about.group, around, false),
      ...wordsOf(about, around),
      addressee: await addresseeOf(db, about),
      meeting: null,
    },
  }
}

/** The time of a referral meeting, or of the first visit (A05, A13). */
export async function timeModel(
  db: Knex,
  { kind, matterId, bookingId }: { kind: 'summons' | 'visitConfirmation'; matterId: MatterId; bookingId: BookingId },
  around: PaperSurroundings,
): Promise<PaperModel> {
  const about = await aboutMatter(db, matterId, kind)
  const { matterId: bookedFor, booking } = await requireBooking(db, bookingId)
  requireThat(bookedFor === matterId && booking.kind === ABOUT[kind], 'paper/booking-missing')
  requireThat(booking.state === 'booked' && booking.startsAt !== null, 'paper/booking-missing')
  const { meetingKinds } = profileOf(about.group.profileId)
  return {
    matterId,
    meetingId: null,
    codeName: about.stamp.codeName,
    day: around.printedOn,
    paper: {
      kind,
      ...commonOf(about.group, around, false),
      ...wordsOf(about, around),
      addressee: await addresseeOf(db, about),
      meeting: {
        label: meetingKinds.find(({ key }) => key === booking.kind)?.label ?? about.document.label,
        startsAt: booking.startsAt,
        place: about.gate.line(booking.place),
        individualTakesPart: booking.individualTakesPart,
      },
    },
  }
}

const ABOUT = { summons: 'referralMeeting', visitConfirmation: 'firstVisit' } as const satisfies Record<
  Exclude<PaperOf<'summons'>['kind'], 'confirmation'>,
  string
>

/** The decision at "ej antagen", with at least one alternative (A14): what goes out is a decision, never a recommendation (X18). */
export async function alternativesModel(db: Knex, matterId: MatterId, around: PaperSurroundings): Promise<PaperModel> {
  const about = await aboutMatter(db, matterId, 'alternativesLetter')
  const recommendation = await findRecommendation(db, matterId)
  const decision = recommendation && (await findDecision(db, recommendation.id, around.nameOf))
  requireThat(decision, 'paper/decision-missing')
  requireThat(decision.verdict === 'notAdmitted', 'paper/not-refused')
  const alternatives = alternativeWords(decision.alternatives, about.groupKind)
  requireThat(alternatives.length > 0, 'decision/alternative-missing')
  return {
    matterId,
    meetingId: null,
    codeName: about.stamp.codeName,
    day: decision.decidedOn,
    paper: {
      kind: 'alternativesLetter',
      ...commonOf(about.group, around, decision.review === 'unreviewed'),
      ...about.stamp,
      title: about.document.label,
      sender: senderOf(about),
      addressee: await addresseeOf(db, about),
      decidedOn: decision.decidedOn,
      decider: decision.decider,
      reason: about.gate.text(decision.reason, decision.review),
      alternatives,
      paragraphs: about.document.words,
    },
  }
}
