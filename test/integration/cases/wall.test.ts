import { describe, expect, it } from 'vitest'
import { DARK, PLAIN_VIEW, wallMessage } from '../../../shared/slides/slide'
import { caseDesk, somebodyElse } from '../../builders/case-desk'
import { ALC, register, release, releasedText, runningMeeting, seat, unitOf } from '../../builders/case-story'

describe('the wall', () => {
  it('is dark from the start, at the start of a meeting, when a point opens and closes, and at the end', async () => {
    const desk = await caseDesk()
    expect(await desk.get('wall/read', {})).toEqual(DARK)
    const { meetingId, itemId } = await runningMeeting(desk)
    expect(desk.projected).toEqual([DARK])
    await desk.get('wall/show-agenda', { meetingId })
    expect(desk.projected.at(-1)?.state).toBe('shown')
    await desk.get('item/open', { itemId })
    expect(desk.projected.at(-1)).toEqual(DARK)
    await desk.get('wall/show-item', { itemId, page: 0 })
    await desk.get('item/adjourn', { itemId, reason: 'Tiden räckte inte', resumeOn: desk.today() })
    expect(desk.projected.at(-1)).toEqual(DARK)
    await desk.get('wall/show-pause', { until: '14:30' })
    expect(desk.projected.at(-1)?.slide).toEqual({ kind: 'pause', until: '14:30' })
    await desk.get('meeting/end', { meetingId })
    expect(desk.projected.at(-1)).toEqual(DARK)
    expect(await desk.code('wall/show-pause', { until: null })).toBe('meeting/not-running')
    expect(await desk.code('wall/show-agenda', { meetingId })).toBe('meeting/not-running')
  })

  it('shows code name and question, then a page for what was released under each heading (A08)', async () => {
    const desk = await caseDesk()
    const { itemId, codeName } = await runningMeeting(desk)
    await desk.get('item/open', { itemId })
    expect((await desk.get('item/read', { itemId })).pages).toBe(2)
    await desk.get('wall/show-item', { itemId, page: 0 })
    expect(desk.projected.at(-1)).toEqual({
      slide: { kind: 'matter', codeName, question: releasedText.question, heading: null, page: 1, pages: 2 },
      state: 'shown',
      practice: false,
      view: PLAIN_VIEW,
    })
    await desk.get('wall/show-item', { itemId, page: 1 })
    expect(desk.projected.at(-1)?.slide).toMatchObject({ heading: { label: 'Bakgrund', lines: ['Vill pröva deltid.'] }, page: 2 })
    expect(await desk.get('wall/read', {})).toEqual(desk.projected.at(-1))
    expect(await desk.code('wall/show-item', { itemId, page: 2 })).toBe('wall/no-such-page')
  })

  it('keeps what was sent while it is frozen, and shows what waited when it is shown again', async () => {
    const desk = await caseDesk()
    const { itemId } = await runningMeeting(desk)
    await desk.get('item/open', { itemId })
    await desk.get('wall/show-item', { itemId, page: 0 })
    await desk.get('wall/set-state', { state: 'frozen' })
    await desk.get('wall/show-item', { itemId, page: 1 })
    expect(desk.projected.at(-1)).toMatchObject({ state: 'frozen', slide: { page: 1 } })
    await desk.get('wall/set-state', { state: 'shown' })
    expect(desk.projected.at(-1)).toMatchObject({ state: 'shown', slide: { page: 2 } })
  })

  it('is darkened without losing its place', async () => {
    const desk = await caseDesk()
    const { itemId } = await runningMeeting(desk)
    await desk.get('item/open', { itemId })
    await desk.get('wall/show-item', { itemId, page: 1 })
    await desk.get('wall/set-state', { state: 'dark' })
    expect(desk.projected.at(-1)).toEqual(DARK)
    await desk.get('wall/set-state', { state: 'shown' })
    expect(desk.projected.at(-1)).toMatchObject({ state: 'shown', slide: { page: 2 } })
  })

  it('stays dark when it is darkened while a slide is being fetched', async () => {
    const desk = await caseDesk()
    const { itemId } = await runningMeeting(desk)
    await desk.get('item/open', { itemId })
    const showing = desk.get('wall/show-item', { itemId, page: 0 })
    const darkening = desk.get('wall/set-state', { state: 'dark' })
    await Promise.all([showing, darkening])
    const leaving = [
      desk.get('wall/show-item', { itemId, page: 0 }),
      desk.get('item/adjourn', { itemId, reason: 'Avbrott', resumeOn: desk.today() }),
    ]
    await Promise.allSettled(leaving)
    expect(desk.projected.at(-1)).toEqual(DARK)
  })

  it('never lights up for somebody who came in while it was being lit (X17)', async () => {
    const desk = await caseDesk()
    const { group, meetingId, itemId } = await runningMeeting(desk)
    const ulf = await seat(desk, meetingId, { name: 'Ulf Myrén', present: false, ...unitOf(group, 'Vuxenenheten') })
    await desk.get('item/open', { itemId })
    await Promise.allSettled([
      desk.get('wall/show-item', { itemId, page: 0 }),
      desk.get('attendee/set', { attendeeId: ulf, present: true, where: 'onSite' }),
      desk.get('wall/show-item', { itemId, page: 1 }),
    ])
    expect(desk.projected.at(-1)).toEqual(DARK)
  })

  it('stays dark for good once a lock has begun, whatever is still under way', async () => {
    const desk = await caseDesk()
    const { itemId, meetingId } = await runningMeeting(desk)
    await desk.get('item/open', { itemId })
    const underWay = [desk.get('wall/show-item', { itemId, page: 0 }), desk.get('wall/show-agenda', { meetingId })]
    desk.shutWall()
    await Promise.allSettled(underWay)
    await desk.get('wall/show-item', { itemId, page: 0 })
    await desk.get('wall/set-state', { state: 'frozen' })
    expect(desk.projected.at(-1)).toEqual(DARK)
    expect(desk.projected.every(({ state }) => state === 'dark')).toBe(true)
  })

  it('is lit only by who runs the meeting, and darkened by anybody at the desk', async () => {
    const desk = await caseDesk()
    const { meetingId } = await runningMeeting(desk)
    await desk.get('wall/show-agenda', { meetingId })
    const noteTaker = desk.as({ user: somebodyElse })
    expect(await noteTaker.code('wall/set-state', { state: 'frozen' })).toBe('session/right-missing')
    expect(await noteTaker.code('wall/set-state', { state: 'dark' })).toBe('accepted')
    expect(await noteTaker.code('wall/set-state', { state: 'shown' })).toBe('session/right-missing')
    expect(desk.projected.at(-1)).toEqual(DARK)
  })

  it('says ÖVNING on every slide of a practice vault, the dark one too', async () => {
    const desk = await caseDesk({ practice: true })
    const { meetingId } = await runningMeeting(desk)
    await desk.get('wall/show-agenda', { meetingId })
    expect(desk.projected.map(({ practice }) => practice)).toEqual([true, true])
  })

  it('shows how a matter ended in coded words, when it has been recorded', async () => {
    const desk = await caseDesk()
    const { itemId, matterId, codeName } = await runningMeeting(desk, { kind: ALC, consent: false })
    await desk.get('item/open', { itemId })
    expect(await desk.code('wall/show-outcome', { itemId })).toBe('item/recommendation-missing')
    await desk.get('recommendation/record', {
      matterId,
      itemId,
      recommendation: 'wait',
      reason: 'MARKER skäl',
      alternatives: ['ips', 'sip'],
    })
    await desk.get('wall/show-outcome', { itemId })
    expect(desk.projected.at(-1)?.slide).toEqual({
      kind: 'outcome',
      codeName,
      heading: 'Avvakta – ny prövning',
      rows: [
        { label: '1', value: 'Supported Employment (IPS)' },
        { label: '2', value: 'Samordnad individuell plan (SIP)' },
      ],
    })
  })

  it('never carries anything of the people around a matter, whatever is shown (LAW 4, A08)', async () => {
    const desk = await caseDesk()
    const { group, matterId, itemId, meetingId } = await runningMeeting(desk)
    const M = 'MARKER'
    await desk.get('referral/correct', {
      matterId,
      referral: {
        groupId: group.id,
        receivedOn: desk.today(),
        reference: `${M} ref`,
        birthYear: 1931,
        officer: { name: `${M} officer`, ...unitOf(group, 'Socialtjänsten'), phone: '070-1740699', postalAddress: `${M} adress` },
      },
    })
    await desk.get('consent/enter', {
      matterId,
      terms: {
        kind: 'consultation',
        parties: [{ organisationId: unitOf(group, 'Arbetsförmedlingen').organisationId, unitIds: null }],
        informationKinds: ['work'],
        withheld: [],
        givenOn: desk.today(),
        validFrom: desk.today(),
        validTo: null,
        original: `${M} pärm`,
        formSeen: true,
      },
    })
    await seat(desk, meetingId, { name: `${M} person`, ...unitOf(group, 'Arbetsförmedlingen') })
    await desk.get('notes/save', { itemId, text: `${M} anteckning` })
    await desk.get('private-note/save', { itemId, text: `${M} egen` })
    const other = await register(desk, group, `${M} annat`)
    await release(desk, other.matterId, { question: `${M} annan fråga`, sections: [] })
    await desk.get('item/open', { itemId })
    await desk.get('outcome/record', {
      matterId,
      itemId,
      outcome: 'one',
      sipCaller: `${M} kallar`,
      reason: `${M} skäl`,
      meets: [{ ...unitOf(group, 'Vuxenenheten'), responsible: `${M} ansvarig`, byDate: desk.today() }],
    })
    const known = unitOf(group, 'Arbetsförmedlingen').unitId
    await desk.get('grid/save', { itemId, unitId: known, column: 'knows', text: 'Inskriven sedan i mars.' })
    await desk.get('grid/save', { itemId, unitId: unitOf(group, 'Vuxenenheten').unitId, column: 'knows', text: `${M} rad` })
    await desk.get('grid/show-row', { itemId, unitId: known })
    await desk.get('grid/save', { itemId, unitId: known, column: 'rules', text: `${M} utkast` })
    await desk.get('wall/show-grid', { itemId, page: 0 })
    await desk.get('wall/show-message', { meetingId, text: 'Vi fortsätter i sal 3.' })
    await desk.get('wall/show-timer', { minutes: 5 })
    await desk.get('wall/show-agenda', { meetingId })
    for (const page of [0, 1]) await desk.get('wall/show-item', { itemId, page })
    await desk.get('wall/show-outcome', { itemId })
    await desk.get('wall/show-pause', { until: null })
    for (const message of desk.projected) wallMessage.parse(message)
    const kinds = new Set(desk.projected.map(({ slide }) => slide.kind))
    expect(kinds).toEqual(new Set(['blank', 'agenda', 'matter', 'grid', 'message', 'timer', 'outcome', 'pause']))
    const sent = JSON.stringify([desk.projected, desk.announced])
    expect(sent).not.toContain(M)
    expect(sent).not.toMatch(/1740699|1931/)
    expect(sent).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/)
  })
})
