import { describe, expect, it } from 'vitest'
import { caseDesk, somebodyElse } from '../../builders/case-desk'
import { ALC, reviewAll, runningMeeting, unitOf } from '../../builders/case-story'

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
    expect(texts).toMatchObject([
      { target: `note:${itemId}`, label: codeName, text: 'Sagt i rummet', matterIds: [matterId] },
      {
        target: `title:${question}`,
        label: 'Sekretess mellan vård och AME',
        text: 'Sekretess mellan vård och AME',
        matterIds: [matterId],
      },
      { target: expect.stringMatching(/^outcome:/), label: codeName, text: 'Därför\n\nKarin Lodin', matterIds: [matterId] },
    ])
    const nothing = { found: false, forget: [], version: '' }
    const odd = ['note:nobody', 'nothing', '__proto__:x'].map((target) => ({ ...nothing, target }))
    expect(await desk.inner('inner/settle-review', { userId: desk.user.id, meetingId, checked: odd })).toEqual({
      changed: odd.map(({ target }) => target),
    })
    await reviewAll(desk, meetingId, (target) => target.startsWith('note:'))
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

  it('is not reviewed when it was written on after it was handed out', async () => {
    const desk = await caseDesk()
    const { itemId, meetingId } = await runningMeeting(desk)
    await desk.get('notes/save', { itemId, text: 'Den enskilde ringer' })
    const [handedOut] = await desk.inner('inner/unreviewed-texts', { meetingId })
    if (!handedOut) throw new Error('nothing to review')
    const { target, version } = handedOut
    const settle = () =>
      desk.inner('inner/settle-review', {
        userId: desk.user.id,
        meetingId,
        checked: [{ target, version, found: false, forget: [] }],
      })
    await desk.get('notes/save', { itemId, text: 'Den enskilde ringer. Tindra också.' })
    expect(await settle()).toEqual({ changed: [target] })
    expect(await desk.inner('inner/unreviewed-texts', { meetingId })).toHaveLength(1)
    // The same words again, but with others in between that nobody has seen.
    desk.world.pass(400)
    await desk.get('notes/save', { itemId, text: 'Den enskilde ringer' })
    expect(await settle()).toEqual({ changed: [target] })
    expect((await reviewAll(desk, meetingId)).changed).toEqual([])
    expect(await desk.inner('inner/unreviewed-texts', { meetingId })).toEqual([])
  })

  it('is handed out with every wording it had before, and loses those in which somebody was found', async () => {
    const desk = await caseDesk()
    const { itemId, matterId, meetingId } = await runningMeeting(desk)
    await desk.get('item/open', { itemId })
    const outcome = { matterId, itemId, outcome: 'none', meets: [], sipCaller: '', reason: 'Tindra vill inte' }
    for (const text of ['Tindra ringer', 'Vi ringer', 'Den enskilde ringer']) {
      await desk.get('notes/save', { itemId, text })
      desk.world.pass(400)
    }
    await desk.get('outcome/record', outcome)
    await desk.get('outcome/record', { ...outcome, reason: 'Den enskilde vill inte' })
    const texts = await desk.inner('inner/unreviewed-texts', { meetingId })
    expect(texts.map(({ text, earlier }) => [text, earlier.map((before) => before.text)])).toEqual([
      ['Den enskilde ringer', ['Vi ringer', 'Tindra ringer']],
      ['Den enskilde vill inte\n', ['Tindra vill inte\n']],
    ])
    const named = ({ text }: { text: string }) => text.includes('Tindra')
    const checked = texts.map(({ target, version, earlier }) => ({
      target,
      version,
      found: false,
      forget: earlier.filter(named).map(({ key }) => key),
    }))
    await desk.inner('inner/settle-review', { userId: desk.user.id, meetingId, checked })
    const rest = await desk.cases.read(async (db) => [await db('item_note'), await db('item_note_version'), await db('outcome')])
    expect(JSON.stringify(rest)).not.toContain('Tindra')
    expect(JSON.stringify(rest)).toContain('Vi ringer')
    expect(await desk.inner('inner/unreviewed-texts', { meetingId })).toEqual([])
  })

  it('stays to be reviewed when it was only taken away: what stood there is still in its history', async () => {
    const desk = await caseDesk()
    const { itemId, matterId, meetingId } = await runningMeeting(desk)
    await desk.get('item/open', { itemId })
    await desk.get('notes/save', { itemId, text: 'Tindra ringer' })
    const outcome = { matterId, itemId, outcome: 'none', meets: [], sipCaller: '', reason: 'Tindra vill inte' }
    await desk.get('outcome/record', outcome)
    desk.world.pass(400)
    await desk.get('notes/save', { itemId, text: '' })
    await desk.get('outcome/record', { ...outcome, reason: '' })
    const texts = await desk.inner('inner/unreviewed-texts', { meetingId })
    expect(texts.map(({ earlier }) => earlier.map(({ text }) => text))).toEqual([['Tindra ringer'], ['Tindra vill inte\n']])
  })

  it('takes in what somebody has begun to write and not sent: its words, not its keys', async () => {
    const desk = await caseDesk()
    const { itemId, matterId, meetingId } = await runningMeeting(desk)
    const draft = { outcome: 'one', meets: [{ organisationId: matterId, responsible: 'Karin' }], sipCaller: '', reason: 'Tindra' }
    const typist = desk.as({ user: somebodyElse })
    await typist.get('draft/save', { field: `outcome:${itemId}`, text: JSON.stringify(draft) })
    await typist.get('draft/save', { field: `decision:${matterId}`, text: 'no JSON' })
    await typist.get('draft/save', { field: `consent:${matterId}`, text: '{}' })
    const texts = await desk.inner('inner/unreviewed-texts', { meetingId })
    expect(texts.map(({ text }) => text).toSorted()).toEqual(['Karin\n\nTindra', 'no JSON'])
    const checked = texts.map(({ target, version, text }) => ({ target, version, found: text.includes('Tindra'), forget: [] }))
    await desk.inner('inner/settle-review', { userId: desk.user.id, meetingId, checked })
    expect(await typist.get('draft/find', { field: `outcome:${itemId}` })).toEqual({ text: null })
    expect(await typist.get('draft/find', { field: `decision:${matterId}` })).toEqual({ text: 'no JSON' })
  })

  it('takes in a recommendation that a later meeting has replaced: it stands in this meeting’s notes all the same', async () => {
    const desk = await caseDesk()
    const { group, itemId, matterId, meetingId } = await runningMeeting(desk, { kind: ALC, consent: false })
    const advise = { matterId, itemId, recommendation: 'admit', reason: 'Skäl i mars', alternatives: [] }
    await desk.get('item/open', { itemId })
    await desk.get('recommendation/record', advise)
    await desk.get('item/close', { itemId })
    await desk.get('meeting/end', { meetingId })
    const { meetingId: later } = await desk.get('meeting/plan', {
      groupId: group.id,
      startsAt: `${desk.today()}T15:00` as never,
      plannedMinutes: 60,
      place: '',
    })
    const { itemId: again } = await desk.get('agenda/add-matter', { meetingId: later, matterId, minutes: 5 })
    await desk.get('meeting/start', { meetingId: later })
    await desk.get('item/open', { itemId: again })
    await desk.get('recommendation/record', { ...advise, itemId: again, reason: 'Skäl i april' })
    expect((await desk.inner('inner/unreviewed-texts', { meetingId })).map(({ text }) => text)).toEqual(['Skäl i mars'])
    expect((await desk.inner('inner/unreviewed-texts', { meetingId: later })).map(({ text }) => text)).toEqual(['Skäl i april'])
  })
})
