import { describe, expect, it } from 'vitest'
import type { AgendaItemId } from '../../../shared/domain/meeting/meeting'
import type { UnitId } from '../../../shared/domain/organisation/organisation'
import { DARK } from '../../../shared/slides/slide'
import { type CaseDesk, caseDesk } from '../../builders/case-desk'
import { ALC, runningMeeting, seat, unitOf } from '../../builders/case-story'

const last = (desk: CaseDesk) => desk.projected.at(-1)
const onWall = (desk: CaseDesk) => JSON.stringify(last(desk))

async function openMatter(kind?: typeof ALC) {
  const desk = await caseDesk()
  const running = await runningMeeting(desk, kind ? { kind, consent: false } : {})
  const { itemId } = running
  await desk.get('item/open', { itemId })
  const af = unitOf(running.group, 'Arbetsförmedlingen').unitId
  const kommun = unitOf(running.group, 'Socialtjänsten').unitId
  return { ...running, desk, af, kommun, ...hands(desk, itemId) }
}

const hands = (desk: CaseDesk, itemId: AgendaItemId) => ({
  type: (unitId: UnitId, column: string, text: string) => desk.get('grid/save', { itemId, unitId, column, text }),
  show: (unitId: UnitId) => desk.get('grid/show-row', { itemId, unitId }),
  refused: (unitId: UnitId) => desk.code('grid/show-row', { itemId, unitId }),
  withdraw: (unitId: UnitId) => desk.get('grid/withdraw-row', { itemId, unitId }),
  row: async (unitId: UnitId) => (await desk.get('grid/read', { itemId })).rows.find((row) => row.unitId === unitId),
})

describe('the mapping of a matter', () => {
  it('has a row for each organisation, those in the room first, and the columns of the profile (G21, G22)', async () => {
    const { desk, itemId, af, type, row } = await openMatter()
    const grid = await desk.get('grid/read', { itemId })
    expect(grid.columns.map(({ label }) => label)).toEqual(['Vad vi känner till', 'Regler som gäller', 'Möjligheter'])
    expect(grid.rows.map(({ label, present }) => [label, present])).toEqual([
      ['Arbetsförmedlingen', true],
      ['Försäkringskassan', false],
      ['Granviks kommun, Socialtjänsten', false],
      ['Granviks kommun, Vuxenenheten', false],
    ])
    expect(grid.rows[0]).toMatchObject({ standing: 'empty', shown: 'no', marks: [] })
    await type(af, 'rules', 'Kräver läkarintyg.')
    expect(await row(af)).toMatchObject({
      standing: 'unmarked',
      cells: [{ text: '' }, { text: 'Kräver läkarintyg.' }, { text: '' }],
    })
    expect(last(desk)).toEqual(DARK)
  })

  it('shows a row by one press, in its wording, beside the rows shown before (G21, G22)', async () => {
    const { desk, itemId, codeName, af, kommun, type, show } = await openMatter()
    await type(af, 'knows', 'Inskriven i mars.')
    await type(kommun, 'possibilities', 'Boendestöd kan prövas.')
    expect(await desk.code('wall/show-grid', { itemId, page: 0 })).toBe('grid/nothing-shown')
    await show(af)
    expect(last(desk)).toMatchObject({
      state: 'shown',
      slide: {
        kind: 'grid',
        codeName,
        rows: [{ organisation: 'Arbetsförmedlingen', cells: [['Inskriven i mars.'], [], []] }],
      },
    })
    await show(kommun)
    expect(last(desk)).toMatchObject({ slide: { rows: [{}, { organisation: 'Granviks kommun, Socialtjänsten' }] } })
    expect((await desk.get('grid/read', { itemId })).pages).toBe(1)
    await desk.get('wall/show-item', { itemId, page: 0 })
    await desk.get('wall/show-grid', { itemId, page: 0 })
    expect(last(desk)).toMatchObject({ slide: { kind: 'grid', rows: [{}, {}] } })
  })

  it('keeps a row with a name or a number off the wall and the words on the desk, and nothing else stops (X16)', async () => {
    const { desk, itemId, af, kommun, type, show, refused, row } = await openMatter()
    await type(af, 'knows', 'Inskriven.')
    await show(af)
    const before = onWall(desk)
    for (const text of ['Ring 070-1740612', 'Mamman Rosa har hört av sig', 'Bor på Granvägen 3 B']) {
      await type(kommun, 'knows', text)
      expect(await row(kommun)).toMatchObject({ standing: 'marked', shown: 'no', cells: [{ text }, {}, {}] })
      expect((await row(kommun))?.marks.length).toBeGreaterThan(0)
      expect(await refused(kommun)).toBe('grid/row-marked')
      expect(onWall(desk)).toBe(before)
    }
    expect(await refused(unitOf((await openedGroup(desk)).group, 'Vuxenenheten').unitId)).toBe('grid/row-empty')
    // The organisations themselves may be named, and the meeting goes on.
    await type(kommun, 'knows', 'Arbetsförmedlingen och Granviks kommun har träffats.')
    await show(kommun)
    expect(onWall(desk)).toContain('träffats.')
    expect(await desk.code('wall/show-item', { itemId, page: 0 })).toBe('accepted')
  })

  it('leaves an edited row as it was shown until it is shown again or withdrawn, also one that is marked since', async () => {
    const { desk, itemId, af, type, show, withdraw, row } = await openMatter()
    await type(af, 'knows', 'Inskriven.')
    await show(af)
    await type(af, 'knows', 'Anna Öhrn är inskriven.')
    await desk.get('wall/show-item', { itemId, page: 0 })
    await desk.get('wall/show-grid', { itemId, page: 0 })
    expect(onWall(desk)).toContain('"Inskriven."')
    expect(await row(af)).toMatchObject({ standing: 'marked', shown: 'earlierWording' })
    await type(af, 'knows', 'Inskriven utan insats.')
    await show(af)
    expect(onWall(desk)).toContain('Inskriven utan insats.')
    expect(await row(af)).toMatchObject({ shown: 'asItStands' })
    // The only row goes, and the wall with it: there is nothing left to make the slide of.
    await withdraw(af)
    expect(last(desk)).toEqual(DARK)
    expect(await row(af)).toMatchObject({ shown: 'no', cells: [{ text: 'Inskriven utan insats.' }, {}, {}] })
    expect(await desk.code('wall/set-state', { state: 'shown' })).toBe('grid/nothing-shown')
    expect(last(desk)).toEqual(DARK)
  })

  it('takes a withdrawn row off the wall without a dark moment, and off a frozen one by darkening it', async () => {
    const { desk, af, kommun, type, show, withdraw } = await openMatter()
    await type(af, 'knows', 'Inskriven.')
    await type(kommun, 'knows', 'Har försörjningsstöd.')
    await show(af)
    await show(kommun)
    const sent = desk.projected.length
    await withdraw(kommun)
    expect(desk.projected.slice(sent)).toMatchObject([
      { state: 'shown', slide: { rows: [{ organisation: 'Arbetsförmedlingen' }] } },
    ])
    await show(kommun)
    await desk.get('wall/set-state', { state: 'frozen' })
    await withdraw(kommun)
    expect(last(desk)).toEqual(DARK)
    await desk.get('wall/set-state', { state: 'shown' })
    expect(onWall(desk)).not.toContain('försörjningsstöd')
  })

  it('is shown only while its matter is open and its door is (X17)', async () => {
    const { desk, group, meetingId, itemId, af, type, show, refused, row } = await openMatter()
    await type(af, 'knows', 'Inskriven.')
    await show(af)
    const ulf = await seat(desk, meetingId, { name: 'Ulf Myrén', ...unitOf(group, 'Vuxenenheten') })
    expect(last(desk)).toEqual(DARK)
    expect(await refused(af)).toBe('item/stopped')
    expect(await desk.code('wall/show-grid', { itemId, page: 0 })).toBe('item/stopped')
    await desk.get('attendee/set', { attendeeId: ulf, present: false, where: 'onSite' })
    await desk.get('wall/show-grid', { itemId, page: 0 })
    await desk.get('item/adjourn', { itemId, reason: 'Mer underlag behövs', resumeOn: desk.today() })
    expect(last(desk)).toEqual(DARK)
    expect(await refused(af)).toBe('item/not-open')
    expect(await desk.code('wall/show-grid', { itemId, page: 0 })).not.toBe('accepted')
    // What was chosen for the wall is chosen anew next time; what was written stays.
    expect(await row(af)).toMatchObject({ shown: 'no', cells: [{ text: 'Inskriven.' }, {}, {}] })
  })

  it('is not offered to a group that maps nothing, or for a verksamhet or column that is not its own', async () => {
    const { desk, itemId, af, kommun } = await openMatter()
    const save = (unitId: UnitId, column: string) => desk.code('grid/save', { itemId, unitId, column, text: 'x' })
    expect(await save(af, 'plan')).toBe('grid/unknown-column')
    expect(await save(desk.world.newId() as UnitId, 'knows')).toBe('grid/unknown-unit')
    expect(await save(kommun, 'knows')).toBe('accepted')
    const alc = await openMatter(ALC)
    expect(await alc.desk.code('grid/read', { itemId: alc.itemId })).toBe('grid/no-grid')
  })

  it('is held against the persons by the sweep with every wording, shown ones too', async () => {
    const { desk, meetingId, af, type, show } = await openMatter()
    await type(af, 'knows', 'Inskriven sedan länge.')
    await show(af)
    await type(af, 'knows', 'Inskriven.')
    const words = (await desk.inner('inner/unreviewed-texts', { meetingId }))
      .filter(({ target }) => target.startsWith('typed:'))
      .map(({ text, earlier }) => [text, ...earlier.map((one) => one.text)])
    expect(words).toContainEqual(['Inskriven.', 'Inskriven sedan länge.'])
    expect(words).toContainEqual(['Inskriven sedan länge.'])
  })
})

async function openedGroup(desk: CaseDesk) {
  const [first] = (await desk.get('meeting/list', {})).meetings
  if (!first) throw new Error('no meeting')
  return { group: await desk.get('group/open', { groupId: first.groupId }) }
}
