import { describe, expect, it } from 'vitest'
import { caseDesk } from '../../builders/case-desk'
import { foundGroup, planMeeting, representativeOf, reviewAll, runningMeeting, seat, unitOf } from '../../builders/case-story'
import { dashed, swedishNumber } from '../../builders/personal-number'

const titles = (items: { kind: string; title?: string; codeName?: string }[]) => items.map((item) => item.title ?? item.codeName)

describe('words that are written about a point', () => {
  it('can be written again when the meeting is over, and are then to be reviewed anew', async () => {
    const desk = await caseDesk()
    const { itemId, meetingId, codeName } = await runningMeeting(desk)
    const { itemId: question } = await desk.get('agenda/add-general', { meetingId, title: 'Tindras lägenhet', minutes: 5 })
    await desk.get('item/adjourn', { itemId, reason: 'Tindra kom inte', resumeOn: desk.today() })
    await desk.get('meeting/end', { meetingId })
    await reviewAll(desk, meetingId)
    await desk.get('agenda/rename', { itemId: question, title: 'Bostäder' })
    await desk.get('item/reword-adjournment', { itemId, reason: 'Kunde inte komma' })
    expect((await desk.get('item/read', { itemId })).adjournedReason).toBe('Kunde inte komma')
    expect(titles((await desk.get('meeting/open', { meetingId })).items)).toEqual(expect.arrayContaining(['Bostäder', codeName]))
    expect((await desk.inner('inner/unreviewed-texts', { meetingId })).map(({ text }) => text)).toEqual([
      'Bostäder',
      'Kunde inte komma',
    ])
    const { lines } = await desk.get('log/list', { before: null })
    expect(lines.slice(0, 2).map(({ act, subject }) => [act, subject])).toEqual([
      ['item/adjournment-reworded', itemId],
      ['agenda/renamed', question],
    ])
  })

  it('are those of a question and of a point that was put off, and no others', async () => {
    const desk = await caseDesk()
    const { itemId, meetingId } = await runningMeeting(desk)
    expect(await desk.code('agenda/rename', { itemId, title: 'Tindra' })).toBe('agenda/title-is-code-name')
    expect(await desk.code('item/reword-adjournment', { itemId, reason: 'Ingen' })).toBe('item/not-adjourned')
    const { itemId: question } = await desk.get('agenda/add-general', { meetingId, title: 'Bostäder', minutes: 5 })
    const number = dashed(swedishNumber('850228'))
    expect(await desk.code('agenda/rename', { itemId: question, title: number })).toBe('text/personal-data')
  })

  it('darken the wall when they may stand on it', async () => {
    const desk = await caseDesk()
    const { meetingId } = await runningMeeting(desk)
    const { itemId } = await desk.get('agenda/add-general', { meetingId, title: 'Bostäder', minutes: 5 })
    await desk.get('wall/show-agenda', { meetingId })
    expect((await desk.get('wall/read', {})).state).toBe('shown')
    await desk.get('agenda/rename', { itemId, title: 'Lägenheter' })
    expect((await desk.get('wall/read', {})).state).toBe('dark')
  })
})

describe('somebody who was added by mistake', () => {
  it('is taken away while the meeting is not over, and shuts no door any more', async () => {
    const desk = await caseDesk()
    const { group, itemId, meetingId } = await runningMeeting(desk)
    const ulf = await seat(desk, meetingId, { name: 'Ulf Myrén', ...unitOf(group, 'Vuxenenheten') })
    expect(await desk.code('item/open', { itemId })).toBe('item/stopped')
    await desk.get('attendee/remove', { attendeeId: ulf })
    expect(await desk.code('item/open', { itemId })).toBe('accepted')
    expect(JSON.stringify(await desk.get('meeting/open', { meetingId }))).not.toContain('Myrén')
    expect((await desk.get('log/list', { before: null })).lines).toContainEqual(
      expect.objectContaining({ act: 'attendee/removed', subject: ulf }),
    )
    const eva = (await desk.get('meeting/open', { meetingId })).attendees[0]
    if (!eva) throw new Error('nobody there')
    await desk.get('item/adjourn', { itemId, reason: 'Tiden räckte inte', resumeOn: desk.today() })
    await desk.get('meeting/end', { meetingId })
    expect(await desk.code('attendee/remove', { attendeeId: eva.id })).toBe('meeting/ended')
  })

  it('is never a representative: who was called and did not come stays on the list', async () => {
    const desk = await caseDesk()
    const group = await foundGroup(desk)
    await desk.get('representative/appoint', representativeOf(group, 'Vuxenenheten', { name: 'Ulf Myrén' }))
    const meetingId = await planMeeting(desk, group)
    const [ulf] = (await desk.get('meeting/open', { meetingId })).attendees
    if (!ulf) throw new Error('nobody there')
    expect(await desk.code('attendee/remove', { attendeeId: ulf.id })).toBe('attendee/is-representative')
  })

  it('darkens the wall when it was a guest in the room', async () => {
    const desk = await caseDesk()
    const { group, meetingId } = await runningMeeting(desk)
    const guest = await seat(desk, meetingId, {
      name: 'Ulf Myrén',
      role: 'guest',
      ...unitOf(group, 'Arbetsförmedlingen'),
    })
    await desk.get('wall/show-pause', { until: null })
    await desk.get('attendee/remove', { attendeeId: guest })
    expect((await desk.get('wall/read', {})).state).toBe('dark')
  })
})
