import { describe, expect, it } from 'vitest'
import type { BookingId } from '../../../shared/domain/booking/booking'
import type { MatterId } from '../../../shared/domain/matter/matter'
import type { AgendaItemId, MeetingId } from '../../../shared/domain/meeting/meeting'
import type { QuestionId } from '../../../shared/domain/question/question'
import type { IsoDate, LocalTime } from '../../../shared/lib/dates'
import { everyCriterionMet } from '../../builders/alc-answers'
import { type CaseDesk, caseDesk } from '../../builders/case-desk'
import { ALC, foundGroup, party, planMeeting, register, release, termsFor, unitOf } from '../../builders/case-story'

const STATEMENTS = ['will', 'motivation', 'change'].flatMap((key) => [`form:${key}:individual`, `form:${key}:otherAuthority`])

/** A referral and the hands that take it along: every step through the real endpoints. */
async function referral() {
  const desk = await caseDesk()
  const group = await foundGroup(desk, ALC)
  const { matterId } = await register(desk, group)
  const stands = async () => (await desk.get('step/read', { matterId })).state
  const lacks = async (to: string) => (await desk.get('step/read', { matterId })).ways.find((way) => way.to === to)?.missing
  const press = async (to: string, reason = '') =>
    desk.get('step/take', { matterId, expected: await stands(), to, on: desk.today(), reason })
  return { desk, group, matterId, stands, lacks, press, ...hands(desk, matterId) }
}

function hands(desk: CaseDesk, matterId: MatterId) {
  const pending = () => ({ pendingId: desk.world.newId(), userId: desk.user.id, matterId })
  return {
    async print(kind: 'confirmation' | 'alternativesLetter') {
      const { paperId } = await desk.get('paper/make', { kind, matterId })
      await desk.papers.note(paperId, 'printed', desk.user.id)
    },
    async book(kind: 'referralMeeting' | 'firstVisit') {
      const startsAt = `${desk.today()}T15:00` as LocalTime
      const time = { matterId, bookingId: null, kind, startsAt, place: 'ALC', individualTakesPart: kind === 'firstVisit' }
      return (await desk.get('booking/book', time)).bookingId
    },
    async hold(bookingId: BookingId) {
      await desk.get('booking/settle', { bookingId, state: 'held', on: desk.today() })
    },
    async know(...fields: string[]) {
      for (const field of fields) await desk.inner('inner/note-text', { ...pending(), field, known: true })
    },
    async ask() {
      const questionId = desk.world.newId() as QuestionId
      const question = { id: questionId, direction: 'toOfficer' as const, askedOn: desk.today(), dueOn: null }
      await desk.inner('inner/ask-question', { ...pending(), question })
      return questionId
    },
    async answer(questionId: QuestionId) {
      await desk.inner('inner/answer-question', { ...pending(), questionId, answeredOn: desk.today() })
    },
    async inMeeting(work: (itemId: AgendaItemId) => Promise<unknown>) {
      const meetingId = await planMeeting(desk, (await desk.get('matter/open', { matterId })).group)
      const { itemId } = await desk.get('agenda/add-matter', { meetingId: meetingId as MeetingId, matterId, minutes: 12 })
      await desk.get('meeting/start', { meetingId })
      await work(itemId)
      await desk.get('meeting/end', { meetingId })
    },
    async recommend(itemId: AgendaItemId, recommendation: string) {
      await desk.get('item/open', { itemId })
      await desk.get('recommendation/record', { matterId, itemId, recommendation, reason: 'Skäl', alternatives: [] })
      await desk.get('item/close', { itemId })
    },
    decide: (verdict: 'admitted' | 'notAdmitted') =>
      desk.get('decision/record', {
        matterId,
        verdict,
        decidedOn: desk.today(),
        reason: 'Skäl',
        alternatives: verdict === 'admitted' ? [] : ['green'],
      }),
  }
}

/** As the officer and the coordinator leave a matter that the group can prepare. */
async function prepared(story: Awaited<ReturnType<typeof referral>>) {
  const { desk, matterId, know } = story
  await story.hold(await story.book('referralMeeting'))
  await know('form:professional-opinion', ...STATEMENTS)
  await desk.get('answers/save', { matterId, of: 'criteria', answers: everyCriterionMet })
  await release(desk, matterId)
  await story.press('ready')
}

describe('a referral to ALC', () => {
  it('begins with advice, which is the first of its way and dated on its day (A01)', async () => {
    const desk = await caseDesk()
    const group = await foundGroup(desk, ALC)
    const other = await foundGroup(desk, ALC)
    const asked = { ...unitOf(group, 'Socialtjänsten'), topic: 'target-group', answer: 'refer', note: '' }
    const { adviceId } = await desk.get('advice/record', { groupId: group.id, givenOn: '2026-03-02' as IsoDate, ...asked })
    const { referral: one } = await desk.get('matter/open', { matterId: (await register(desk, group)).matterId })
    const follows = { ...one, adviceId, reference: 'SN 2026-15' }
    const early = { ...follows, receivedOn: '2026-03-01' as IsoDate }
    expect(await desk.code('referral/register', early)).toBe('referral/before-its-advice')
    const elsewhere = { ...follows, groupId: other.id, officer: { ...one.officer, ...unitOf(other, 'Socialtjänsten') } }
    expect(await desk.code('referral/register', elsewhere)).toBe('advice/unknown')
    const { matterId } = await desk.get('referral/register', follows)
    expect((await desk.get('step/read', { matterId })).taken).toMatchObject([
      { seq: 1, from: null, to: 'advice', on: '2026-03-02' },
      { seq: 2, from: 'advice', to: 'received', on: desk.today() },
    ])
  })

  it('is confirmed when the confirmation has left, summoned with a time, and met (A04, A05)', async () => {
    const { stands, lacks, press, print, book, hold } = await referral()
    expect(await lacks('confirmed')).toEqual(['confirmation'])
    await print('confirmation')
    expect(await lacks('confirmed')).toEqual([])
    await press('confirmed')
    const time = await book('referralMeeting')
    expect(await stands()).toBe('summoned')
    await hold(time)
    expect(await stands()).toBe('met')
  })

  it('waits for an answer before it is ready, and says one by one what the group still lacks (A02, A07, A35, A36)', async () => {
    const { desk, matterId, stands, lacks, press, know, ask, answer, book, hold } = await referral()
    await hold(await book('referralMeeting'))
    const question = await ask()
    expect(await stands()).toBe('completion')
    expect(await lacks('ready')).toEqual(['summary', 'opinion', 'statements', 'criteria', 'questionsAnswered'])
    await answer(question)
    expect(await lacks('ready')).toEqual(['summary', 'opinion', 'statements', 'criteria'])
    await release(desk, matterId)
    expect(await lacks('ready')).toEqual(['opinion', 'statements', 'criteria'])
    await know('form:professional-opinion')
    expect(await lacks('ready')).toEqual(['statements', 'criteria'])
    await know(...STATEMENTS)
    expect(await lacks('ready')).toEqual(['criteria'])
    await desk.get('answers/save', { matterId, of: 'criteria', answers: everyCriterionMet })
    expect(await lacks('ready')).toEqual([])
    await press('ready')
    await desk.get('summary/withdraw', { matterId })
    expect(await stands()).toBe('completion')
    expect(await lacks('ready')).toEqual(['summary'])
  })

  it('is put off to a day, which is asked for and not forgotten (A11)', async () => {
    const story = await referral()
    await prepared(story)
    const { desk, matterId, inMeeting, stands } = story
    const tasks = () =>
      desk.cases.read((db) =>
        db('task').where({ matter_id: matterId, kind: 'resume' }).select('due_on', 'done_at').orderBy('rowid'),
      )
    await inMeeting(async (itemId) => {
      const putOff = { itemId, reason: 'Tiden räckte inte' }
      expect(await desk.code('item/adjourn', putOff)).toBe('item/resume-day-missing')
      expect(await desk.code('item/adjourn', { ...putOff, resumeOn: '2026-03-11' as IsoDate })).toBe('item/resume-day-past')
      await desk.get('item/adjourn', { ...putOff, resumeOn: '2026-03-26' as IsoDate })
      expect(await desk.get('item/read', { itemId })).toMatchObject({ adjournedReason: putOff.reason, resumeOn: '2026-03-26' })
    })
    expect(await stands()).toBe('adjourned')
    expect(await tasks()).toEqual([{ due_on: '2026-03-26', done_at: null }])
    expect(await desk.cases.read((db) => db('matter').where({ id: matterId }).first('next_due_on'))).toEqual({
      next_due_on: '2026-03-26',
    })
    desk.world.pass(3_600)
    await story.press('ready')
    await inMeeting((itemId) => story.recommend(itemId, 'admit'))
    expect(await stands()).toBe('prepared')
    expect(await tasks()).toEqual([{ due_on: '2026-03-26', done_at: expect.any(String) }])
  })

  it('is recommended by the group and decided by ALC, apart from it; after a refusal the letter goes before the end (A11, A12, A14, X7)', async () => {
    const story = await referral()
    await prepared(story)
    const { inMeeting, recommend, decide, stands, lacks, press, print } = story
    await inMeeting((itemId) => recommend(itemId, 'not-admit'))
    expect(await stands()).toBe('prepared')
    await decide('notAdmitted')
    expect(await stands()).toBe('decided')
    expect(await lacks('closed')).toEqual(['alternativesLetter'])
    await print('alternativesLetter')
    await press('closed')
    expect(await stands()).toBe('closed')
  })

  it('is admitted, visits, and is enrolled with a consent to the insats of its own (A13, A40, X3)', async () => {
    const story = await referral()
    await prepared(story)
    const { desk, group, matterId, inMeeting, recommend, decide, stands, lacks, book, hold } = story
    await inMeeting((itemId) => recommend(itemId, 'admit'))
    await decide('admitted')
    expect(await lacks('closed')).toEqual(['refusal', 'alternativesLetter'])
    await hold(await book('firstVisit'))
    expect(await stands()).toBe('visited')
    const begin = { matterId, startsOn: desk.today(), endsOn: null }
    await expect(desk.get('enrolment/begin', begin)).rejects.toMatchObject({
      code: 'step/gate-shut',
      facts: { missing: 'measureConsent' },
    })
    expect(await stands()).toBe('visited')
    const terms = termsFor(desk, [party(group, 'Granviks kommun')], { kind: 'measure' })
    await desk.get('consent/enter', { matterId, terms })
    await desk.get('enrolment/begin', begin)
    expect(await stands()).toBe('enrolled')
    expect((await desk.get('step/read', { matterId })).ways).toEqual([])
    await desk.get('enrolment/end', { matterId, endedOn: desk.today(), reason: 'work' })
    expect(await stands()).toBe('closed')
    expect((await desk.get('step/read', { matterId })).taken.map(({ to }) => to)).toEqual([
      'received',
      'summoned',
      'met',
      'ready',
      'prepared',
      'decided',
      'visited',
      'enrolled',
      'closed',
    ])
  })

  it('is taken back or handed over with a reason at any time before enrolment', async () => {
    const { desk, matterId, stands, press, book } = await referral()
    await book('referralMeeting')
    await press('withdrawn', 'Personen har ångrat sig')
    await desk.get('step/reopen', { matterId, reason: '' })
    expect(await stands()).toBe('summoned')
    await press('transferred', 'Tas om hand i Rehabvägen')
    expect((await desk.get('matter/open', { matterId })).ended).toBe(true)
  })
})
