import type { Answers } from '../../../shared/domain/form/form'
import type { GroupDetail } from '../../../shared/domain/group/group'
import type { MatterId } from '../../../shared/domain/matter/matter'
import { dayOf, type IsoDate, type LocalTime } from '../../../shared/lib/dates'
import type { SeedAsk } from './ask'
import type { SeedChain } from './chain-words'
import { ADVICE, REFERRAL_ROUTINE } from './chain-words'

const DAY = 86_400_000
const day = (now: Date, ahead: number): IsoDate => dayOf(new Date(now.getTime() + ahead * DAY))

/** What a coordinator has done with a referral before the group prepares it: form, criteria, meeting, questions, steps. */
export async function seedChain(ask: SeedAsk, matterId: MatterId, chain: SeedChain, now: Date): Promise<void> {
  // Each of them is written by both processes in turn: side by side, as a desk saves its fields, they wait for each other less.
  await Promise.all(Object.entries(chain.texts).map(([field, words]) => ask('text/save', { matterId, field, text: words })))
  await ask('answers/save', { matterId, of: 'form', answers: chain.form as Answers })
  if (chain.criteria) await ask('answers/save', { matterId, of: 'criteria', answers: chain.criteria as Answers })
  for (const measure of chain.earlierMeasures) await ask('earlier-measure/add', { matterId, measure })
  for (const { title, binder } of chain.enclosures) {
    await ask('enclosure/note-paper', { matterId, title, binder, earlierMeasureId: null })
  }
  const { bookingId } = await ask('booking/book', {
    matterId,
    bookingId: null,
    kind: 'referralMeeting',
    startsAt: `${day(now, chain.meetingInDays)}T10:00` as LocalTime,
    place: 'Arbetslivscenter, rum 3',
    individualTakesPart: false,
  })
  if (chain.meetingInDays < 0) {
    await ask('booking/settle', { bookingId, state: 'held', on: day(now, chain.meetingInDays) })
  } else await ask('booking/confirm', { bookingId, by: 'phone', on: day(now, -1) })
  for (const { asked, answered } of chain.questions) {
    const { questionId } = await ask('question/ask', {
      matterId,
      direction: 'toOfficer',
      text: asked,
      askedOn: day(now, -9),
      dueOn: day(now, -2),
    })
    if (answered !== null) await ask('question/answer', { matterId, questionId, text: answered, answeredOn: day(now, -3) })
  }
  if (!chain.ready) return
  const { state } = await ask('step/read', { matterId })
  await ask('step/take', { matterId, expected: state, to: 'ready', on: day(now, -1), reason: '' })
}

/** The group's own routine, opened from every referral, and advice that was given before one. */
export async function seedOffice(ask: SeedAsk, group: GroupDetail, now: Date): Promise<void> {
  await ask('library/publish', {
    documentId: null,
    groupId: group.id,
    kind: 'referralRoutine',
    title: 'Så aktualiserar du ett ärende',
    text: REFERRAL_ROUTINE,
    validFrom: day(now, -120),
  })
  for (const [index, { topic, answer, note }] of ADVICE.entries()) {
    const party = group.parties[index % group.parties.length]
    const unit = party?.units[0]
    if (!party || !unit) continue
    await ask('advice/record', {
      groupId: group.id,
      givenOn: day(now, -5 * (index + 1)),
      organisationId: party.id,
      unitId: unit.id,
      topic,
      answer,
      note,
    })
  }
}
