import { describe, expect, it } from 'vitest'
import { caseDesk, somebodyElse } from '../../builders/case-desk'
import { foundGroup, register, runningMeeting, unitOf } from '../../builders/case-story'

describe('the session', () => {
  it('knows who is here, the day, and after how many idle minutes to lock', async () => {
    const desk = await caseDesk({ practice: true })
    expect(await desk.get('session/state', {})).toMatchObject({
      user: { name: 'Maja Norrgård' },
      mode: 'full',
      identityOpen: false,
      practice: true,
      runningMeetingId: null,
      idleMinutes: 10,
      today: '2026-03-12',
    })
    await desk.get('settings/set-idle', { minutes: 3 })
    expect((await desk.get('session/state', {})).idleMinutes).toBe(3)
  })
})

describe('a draft', () => {
  it('belongs to its writer and its field, and is no line of the log', async () => {
    const desk = await caseDesk()
    const other = desk.as({ user: somebodyElse })
    await desk.get('draft/save', { field: 'referral', text: 'Halvskriv' })
    await desk.get('draft/save', { field: 'referral', text: 'Halvskrivet' })
    expect(await desk.get('draft/find', { field: 'referral' })).toEqual({ text: 'Halvskrivet' })
    expect(await desk.get('draft/find', { field: 'decision' })).toEqual({ text: null })
    expect(await other.get('draft/find', { field: 'referral' })).toEqual({ text: null })
    await other.get('draft/clear', { field: 'referral' })
    expect(await desk.get('draft/find', { field: 'referral' })).toEqual({ text: 'Halvskrivet' })
    await desk.get('draft/clear', { field: 'referral' })
    expect(await desk.get('draft/find', { field: 'referral' })).toEqual({ text: null })
    expect((await desk.get('log/list', { before: null })).lines).toEqual([])
  })

  it('is found again with the place it was written at', async () => {
    const desk = await caseDesk()
    expect(await desk.get('place/find', {})).toEqual({ place: null })
    const place = { route: '/matters/new', field: 'reference', caret: 7 }
    await desk.get('place/save', { route: '/', field: '', caret: 0 })
    await desk.get('place/save', place)
    expect(await desk.get('place/find', {})).toEqual({ place })
  })
})

describe('the log', () => {
  it('has one line, with ids only, for every act (K3, K5)', async () => {
    const desk = await caseDesk()
    const { matterId, itemId, meetingId } = await runningMeeting(desk)
    await desk.get('notes/save', { itemId, text: 'MARKER' })
    const { lines } = await desk.get('log/list', { before: null })
    expect(lines.map(({ act }) => act).toReversed()).toEqual([
      'group/founded',
      'referral/registered',
      'summary/released',
      'consent/entered',
      'meeting/planned',
      'agenda/matter-added',
      'attendee/added',
      'meeting/started',
      'notes/saved',
    ])
    expect(lines.every(({ userId }) => userId === desk.user.id)).toBe(true)
    expect(JSON.stringify(lines)).not.toMatch(/MARKER|Lindhagen|Forsmyr|SN 2026/)
    expect(lines.map(({ subject }) => subject)).toEqual(expect.arrayContaining([matterId, itemId, meetingId]))
    const older = await desk.get('log/list', { before: lines[2]?.seq ?? null })
    expect(older.lines).toEqual(lines.slice(3))
  })

  it('has no line of a refusal, and nothing of it is kept', async () => {
    const desk = await caseDesk()
    const group = await foundGroup(desk)
    const { matterId } = await register(desk, group)
    const before = (await desk.get('log/list', { before: null })).lines
    const { referral } = await desk.get('matter/open', { matterId })
    const strayed = { ...referral, officer: { ...referral.officer, unitId: unitOf(group, 'Arbetsförmedlingen').unitId } }
    expect(await desk.code('referral/correct', { matterId, referral: strayed })).toBe('referral/unknown-party')
    expect((await desk.get('log/list', { before: null })).lines).toEqual(before)
    expect((await desk.get('matter/open', { matterId })).referral).toEqual(referral)
  })
})
