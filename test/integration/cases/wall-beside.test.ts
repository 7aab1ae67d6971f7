import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { makeWall } from '../../../main/vault/features/wall/wall'
import type { TypedTextId } from '../../../shared/domain/text/typed-text'
import { caseDesk } from '../../builders/case-desk'
import { release, runningMeeting } from '../../builders/case-story'

describe('the wall, beside a matter', () => {
  it('is looked at dark or light and larger or smaller as was chosen last, and a new slide begins at its top', async () => {
    const desk = await caseDesk()
    const { itemId } = await runningMeeting(desk)
    await desk.get('item/open', { itemId })
    await desk.get('wall/show-item', { itemId, page: 1 })
    const view = { theme: 'light', zoom: 150, scroll: 3 } as const
    const shown = desk.projected.at(-1)
    await desk.get('wall/set-view', { view })
    expect(desk.projected.at(-1)).toEqual({ ...shown, view })
    await desk.get('wall/show-item', { itemId, page: 0 })
    expect(desk.projected.at(-1)).toMatchObject({ slide: { page: 1 }, view: { ...view, scroll: 0 } })
    await desk.get('wall/set-state', { state: 'frozen' })
    await desk.get('wall/set-view', { view: { ...view, theme: 'dark' } })
    expect(desk.projected.at(-1)).toMatchObject({ state: 'frozen', slide: { page: 1 }, view: { theme: 'dark', zoom: 150 } })
    // Another opening of the same vault begins with it, before anything is shown.
    const again = makeWall({ ...desk, practice: false, identityOpen: () => false, project() {}, announce() {} } as never)
    await again.show({ itemId: null, make: async () => ({ kind: 'pause', until: null }) })
    expect(again.read()).toMatchObject({ state: 'shown', view: { theme: 'dark', zoom: 150, scroll: 0 } })
  })

  it('shows what the chair writes, and nothing in which somebody could be known (X16)', async () => {
    const desk = await caseDesk()
    const { meetingId } = await runningMeeting(desk)
    await desk.get('wall/show-agenda', { meetingId })
    const before = desk.projected.length
    const refused = (text: string) => desk.code('wall/show-message', { meetingId, text })
    for (const text of ['Anna Öhrn väntar i receptionen', 'Ring 070-1740612', 'född den 1 januari 1990'])
      expect([text, await refused(text)]).toEqual([text, 'wall/message-marked'])
    expect(await refused('  ')).toBe('wall/message-empty')
    expect(await refused('rad\n'.repeat(13))).toBe('wall/message-too-long')
    expect(desk.projected).toHaveLength(before)
    await desk.get('wall/show-message', { meetingId, text: 'Vi fortsätter i sal 3.\nTa med kaffet.' })
    expect(desk.projected.at(-1)).toMatchObject({
      state: 'shown',
      slide: { kind: 'message', lines: ['Vi fortsätter i sal 3.', 'Ta med kaffet.'] },
    })
    const texts = await desk.inner('inner/unreviewed-texts', { meetingId })
    expect(texts.map(({ text }) => text)).toContain('Vi fortsätter i sal 3.\nTa med kaffet.')
  })

  it('lights no words again that were written anew', async () => {
    const desk = await caseDesk()
    const { meetingId } = await runningMeeting(desk)
    await desk.get('wall/show-message', { meetingId, text: 'Vi fortsätter i sal 3.' })
    const message = (await desk.inner('inner/unreviewed-texts', { meetingId })).find(({ text }) => text.includes('sal 3'))
    const typedTextId = message?.target.slice('typed:'.length) as TypedTextId
    await desk.get('typed-text/reword', { typedTextId, text: 'Vi fortsätter i en annan sal.' })
    await desk.get('wall/set-state', { state: 'shown' })
    expect(desk.projected.at(-1)?.slide).toEqual({ kind: 'blank' })
  })

  it('counts down on a clock that nobody sets back, frozen or dark or looked at late', async () => {
    const desk = await caseDesk()
    let now = 5_000
    vi.spyOn(performance, 'now').mockImplementation(() => now)
    onTestFinished(() => void vi.restoreAllMocks())
    await runningMeeting(desk)
    await desk.get('wall/show-timer', { minutes: 5 })
    const slideNow = () => desk.projected.at(-1)?.slide
    expect(desk.projected.at(-1)).toMatchObject({ state: 'shown', slide: { kind: 'timer', seconds: 300 } })
    now += 60_000
    desk.world.pass(-86_400)
    expect((await desk.get('wall/read', {})).slide).toMatchObject({ seconds: 240 })
    await desk.get('wall/set-view', { view: { theme: 'light', zoom: 100, scroll: 0 } })
    expect(slideNow()).toMatchObject({ seconds: 240 })
    await desk.get('wall/set-state', { state: 'dark' })
    now += 60_000
    await desk.get('wall/set-state', { state: 'shown' })
    expect(slideNow()).toMatchObject({ seconds: 180 })
    now += 600_000
    await desk.get('wall/set-state', { state: 'frozen' })
    expect(slideNow()).toMatchObject({ seconds: 0 })
  })

  it('passes over the headings a meeting leaves off, at once when one of them is up', async () => {
    const desk = await caseDesk()
    const { itemId, matterId, codeName } = await runningMeeting(desk)
    const sections = ['bakgrund', 'vet', 'hinder'].map((heading) => ({ heading, text: `Om ${heading}.` }))
    await release(desk, matterId, { question: 'Vilken väg framåt finns?', sections })
    await desk.get('item/open', { itemId })
    expect((await desk.get('item/read', { itemId })).pages).toBe(4)
    await desk.get('wall/show-item', { itemId, page: 2 })
    expect(desk.projected.at(-1)).toMatchObject({ slide: { heading: { lines: ['Om vet.'] }, page: 3, pages: 4 } })
    const before = desk.projected.length
    // Another heading goes: the one that is up stays, as another page.
    await desk.get('item/leave-off', { itemId, headings: ['bakgrund', 'not-a-heading'] })
    expect(desk.projected.slice(before)).toMatchObject([
      { state: 'shown', slide: { heading: { lines: ['Om vet.'] }, page: 2, pages: 3 } },
    ])
    await desk.get('item/leave-off', { itemId, headings: ['bakgrund', 'vet'] })
    expect(desk.projected.at(-1)).toMatchObject({ state: 'shown', slide: { codeName, heading: null, page: 1, pages: 2 } })
    expect((await desk.get('item/read', { itemId })).pages).toBe(2)
    await desk.get('wall/show-item', { itemId, page: 1 })
    await desk.get('wall/set-state', { state: 'frozen' })
    await desk.get('item/leave-off', { itemId, headings: ['hinder'] })
    expect(desk.projected.at(-1)).toMatchObject({ state: 'dark', slide: { kind: 'blank' } })
    await desk.get('wall/set-state', { state: 'shown' })
    expect(desk.projected.at(-1)).toMatchObject({ state: 'shown', slide: { heading: null } })
  })

  it('keeps a title off in which somebody could be known, and says only that it is a point', async () => {
    const desk = await caseDesk()
    const { meetingId } = await runningMeeting(desk)
    const { itemId } = await desk.get('agenda/add-general', { meetingId, title: 'Frågan om Gunhild Öhrn', minutes: 5 })
    await desk.get('wall/show-agenda', { meetingId })
    expect(desk.projected.at(-1)).toMatchObject({ slide: { items: expect.arrayContaining([{ title: '', state: 'waiting' }]) } })
    await desk.get('item/open', { itemId })
    await desk.get('wall/show-item', { itemId, page: 0 })
    expect(desk.projected.at(-1)?.slide).toEqual({ kind: 'general', title: '' })
    expect(JSON.stringify(desk.projected)).not.toContain('Öhrn')
  })
})
