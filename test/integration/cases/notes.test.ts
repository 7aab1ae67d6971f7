import { describe, expect, it } from 'vitest'
import { caseDesk, somebodyElse } from '../../builders/case-desk'
import { ALC, runningMeeting, unitOf } from '../../builders/case-story'

describe('notes of a meeting', () => {
  it('save themselves as typed, whatever is typed, and begin empty (X16)', async () => {
    const desk = await caseDesk()
    const { itemId, meetingId } = await runningMeeting(desk)
    const { notes } = await desk.get('notes/read', { meetingId })
    expect(notes).toHaveLength((await desk.get('meeting/open', { meetingId })).items.length)
    expect(notes[0]).toMatchObject({ text: '', savedAt: null, review: 'reviewed' })
    expect(await desk.code('notes/save', { itemId, text: 'Ring 070-1740612, säger Tindra' })).toBe('accepted')
    const saved = (await desk.get('notes/read', { meetingId })).notes.find((note) => note.itemId === itemId)
    expect(saved).toMatchObject({ text: 'Ring 070-1740612, säger Tindra', review: 'unreviewed' })
  })

  it('keep a version for each five minutes of one person’s writing', async () => {
    const desk = await caseDesk()
    const { itemId } = await runningMeeting(desk)
    const other = desk.as({ user: somebodyElse })
    for (const text of ['E', 'Ett', 'Ett ord']) await desk.get('notes/save', { itemId, text })
    await other.get('notes/save', { itemId, text: 'Ett ord till' })
    desk.world.pass(301)
    await other.get('notes/save', { itemId, text: 'Ett ord till, och ett' })
    const rows = await desk.cases.read((db) =>
      db('item_note_version').where({ item_id: itemId }).orderBy('version').pluck('text'),
    )
    expect(rows).toEqual(['Ett ord', 'Ett ord till', 'Ett ord till, och ett'])
  })

  it('write nothing, and no line in the log, when nothing has changed', async () => {
    const desk = await caseDesk()
    const { itemId } = await runningMeeting(desk)
    const first = await desk.get('notes/save', { itemId, text: 'Samma' })
    const before = (await desk.get('log/list', { before: null })).lines.length
    desk.world.pass(5)
    expect(await desk.get('notes/save', { itemId, text: 'Samma' })).toEqual(first)
    expect((await desk.get('log/list', { before: null })).lines).toHaveLength(before)
  })
})

describe('private notes', () => {
  it('are read by nobody else', async () => {
    const desk = await caseDesk()
    const { itemId } = await runningMeeting(desk)
    await desk.get('private-note/save', { itemId, text: 'Fråga om bussen' })
    expect(await desk.get('private-note/read', { itemId })).toEqual({ text: 'Fråga om bussen' })
    expect(await desk.as({ user: somebodyElse }).get('private-note/read', { itemId })).toEqual({ text: '' })
  })
})

describe('what is typed while identity is closed', () => {
  it('is handed to the sweep with every person of the meeting, and is reviewed only when that says so', async () => {
    const desk = await caseDesk()
    const { group, itemId, meetingId, matterId, codeName } = await runningMeeting(desk)
    const { itemId: question } = await desk.get('agenda/add-general', {
      meetingId,
      title: 'Sekretess mellan vård och AME',
      minutes: 5,
    })
    await desk.get('notes/save', { itemId, text: 'Sagt i rummet' })
    await desk.get('private-note/save', { itemId, text: 'Egen' })
    await desk.get('item/open', { itemId })
    await desk.get('outcome/record', {
      matterId,
      itemId,
      outcome: 'one',
      sipCaller: '',
      reason: 'Därför',
      meets: [{ ...unitOf(group, 'Vuxenenheten'), responsible: 'Karin Lodin', byDate: '2026-04-02' }],
    })
    const texts = await desk.inner('inner/unreviewed-texts', { meetingId })
    expect(texts).toEqual([
      { target: `note:${itemId}`, label: codeName, text: 'Sagt i rummet', matterIds: [matterId] },
      {
        target: `title:${question}`,
        label: 'Sekretess mellan vård och AME',
        text: 'Sekretess mellan vård och AME',
        matterIds: [matterId],
      },
      { target: expect.stringMatching(/^outcome:/), label: codeName, text: 'Därför\n\nKarin Lodin', matterIds: [matterId] },
    ])
    await desk.inner('inner/mark-reviewed', {
      userId: desk.user.id,
      targets: [`note:${itemId}`, 'note:nobody', 'nothing', '__proto__:x'],
    })
    expect((await desk.inner('inner/unreviewed-texts', { meetingId })).map(({ target }) => target.split(':')[0])).toEqual([
      'title',
      'outcome',
    ])
    expect((await desk.get('notes/read', { meetingId })).notes.find((note) => note.itemId === itemId)?.review).toBe('reviewed')
    await desk.get('notes/save', { itemId, text: 'Sagt i rummet, och mer' })
    expect((await desk.get('notes/read', { meetingId })).notes.find((note) => note.itemId === itemId)?.review).toBe('unreviewed')
  })

  it('takes in reasons of recommendations, decisions and of what was put off', async () => {
    const desk = await caseDesk()
    const { itemId, matterId, meetingId } = await runningMeeting(desk, { kind: ALC, consent: false })
    const [general] = (await desk.get('meeting/open', { meetingId })).items
    if (!general) throw new Error('no agenda')
    await desk.get('item/open', { itemId })
    await desk.get('recommendation/record', {
      matterId,
      itemId,
      recommendation: 'admit',
      reason: 'Rekommendationens skäl',
      alternatives: [],
    })
    await desk.get('item/close', { itemId })
    await desk.get('item/adjourn', { itemId: general.id, reason: 'Uppskjutet skäl' })
    await desk.get('decision/record', {
      matterId,
      verdict: 'admitted',
      decidedOn: desk.today(),
      reason: 'Beslutets skäl',
      alternatives: [],
    })
    const texts = await desk.inner('inner/unreviewed-texts', { meetingId })
    expect(texts.map(({ text }) => text).toSorted()).toEqual(['Beslutets skäl', 'Rekommendationens skäl', 'Uppskjutet skäl'])
  })

  it('leaves no earlier wording behind once the new one has been reviewed', async () => {
    const desk = await caseDesk()
    const { itemId, matterId, meetingId } = await runningMeeting(desk)
    await desk.get('notes/save', { itemId, text: 'Tindra ringer' })
    await desk.get('item/open', { itemId })
    const outcome = { matterId, itemId, outcome: 'none', meets: [], sipCaller: '', reason: 'Tindra vill inte' }
    await desk.get('outcome/record', outcome)
    desk.world.pass(400)
    await desk.get('notes/save', { itemId, text: 'Den enskilde ringer' })
    await desk.get('outcome/record', { ...outcome, reason: 'Den enskilde vill inte' })
    const targets = (await desk.inner('inner/unreviewed-texts', { meetingId })).map(({ target }) => target)
    await desk.inner('inner/mark-reviewed', { userId: desk.user.id, targets })
    const rest = await desk.cases.read(async (db) => [await db('item_note'), await db('item_note_version'), await db('outcome')])
    expect(JSON.stringify(rest)).not.toContain('Tindra')
    expect(JSON.stringify(rest)).toContain('Den enskilde ringer')
  })
})
