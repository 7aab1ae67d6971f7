import { describe, expect, it } from 'vitest'
import type { InputOf } from '../../../shared/contract/contract'
import { addDays } from '../../../shared/lib/dates'
import { caseDesk } from '../../builders/case-desk'
import { foundGroup, party, reviewAll, runningMeeting } from '../../builders/case-story'

type Noted = InputOf<'deviation/note'>
const GAP = 'Arbetsförmedlingen kräver läkarintyg som vården inte utfärdar.'

async function atTheDesk() {
  const desk = await caseDesk()
  const group = await foundGroup(desk)
  const note = (change: Partial<Noted> = {}) =>
    desk.get('deviation/note', {
      groupId: group.id,
      meetingId: null,
      itemId: null,
      what: GAP,
      consequence: '',
      proposal: '',
      organisationIds: [party(group, 'Arbetsförmedlingen').id],
      route: 'finnveden',
      ...change,
    })
  const list = async () => (await desk.get('deviation/list', { groupId: group.id })).deviations
  return { desk, group, note, list }
}

describe('a deviation', () => {
  it('may name an organisation that is called like a person, and no other who is (G38)', async () => {
    const { desk, group, note, list } = await atTheDesk()
    await desk.get('group/add-unit', {
      groupId: group.id,
      organisationId: party(group, 'Arbetsförmedlingen').id,
      name: 'Vårdcentralen Bergström',
    })
    await note({ what: 'Remisser till Vårdcentralen Bergström kommer tillbaka utan svar.' })
    await note({ what: 'Remisser till doktor Lundgren kommer tillbaka utan svar.' })
    expect((await list()).map(({ ready }) => ready)).toEqual([false, true])
  })

  it('is noted from the meeting that runs, at the point that is open, about organisations and nobody (G38)', async () => {
    const desk = await caseDesk()
    const { group, meetingId, itemId, codeName } = await runningMeeting(desk)
    expect(await desk.get('deviation/here', {})).toMatchObject({ running: { meetingId, groupId: group.id, itemId: null } })
    await desk.get('item/open', { itemId })
    const { running } = await desk.get('deviation/here', {})
    expect(running).toMatchObject({ itemId, title: codeName })
    const organisationIds = [party(group, 'Försäkringskassan').id, party(group, 'Arbetsförmedlingen').id]
    await desk.get('deviation/note', {
      groupId: group.id,
      meetingId,
      itemId,
      what: GAP,
      consequence: '',
      proposal: '',
      organisationIds,
      route: null,
    })
    expect((await desk.get('deviation/list', { groupId: null })).deviations).toMatchObject([
      {
        state: 'found',
        foundOn: desk.today(),
        meetingId,
        meetingOn: desk.today(),
        itemId,
        what: GAP,
        ready: true,
        review: 'unreviewed',
        organisationIds: [party(group, 'Arbetsförmedlingen').id, party(group, 'Försäkringskassan').id],
      },
    ])
    expect((await desk.inner('inner/unreviewed-texts', { meetingId })).map(({ text }) => text)).toContain(GAP)
  })

  it('is kept and marked with a number in it while a meeting runs, and neither reported nor printed (G38)', async () => {
    const desk = await caseDesk()
    const { group, meetingId } = await runningMeeting(desk)
    const words = { consequence: '', proposal: '', organisationIds: [], route: null }
    const what = 'Ringde 070-1740612 utan svar'
    const { deviationId } = await desk.get('deviation/note', { groupId: group.id, meetingId, itemId: null, what, ...words })
    const one = async () => (await desk.get('deviation/list', { groupId: group.id })).deviations[0]
    expect(await one()).toMatchObject({ what, ready: false })
    expect(await desk.code('deviation/report', { deviationId, on: desk.today(), reference: '' })).toBe('deviation/not-ready')
    expect(await desk.code('paper/make', { kind: 'sheet', sheet: 'lexHeller', aboutId: deviationId })).toBe('deviation/not-ready')
    await desk.get('deviation/change', { deviationId, what: 'Ringde vårdcentralen utan svar', ...words })
    expect(await one()).toMatchObject({ ready: true })
    expect(await desk.code('deviation/report', { deviationId, on: desk.today(), reference: '' })).toBe('accepted')
  })

  it('is refused with a number in it at a desk, where nothing waits', async () => {
    const { note } = await atTheDesk()
    await expect(note({ what: 'Ring 070-1740612' })).rejects.toThrow('deviation/personal-data')
    await expect(note({ what: '  ' })).rejects.toThrow()
  })

  it('goes from found to reported, answered and closed, each on its day and never out of turn (G39)', async () => {
    const { desk, note, list } = await atTheDesk()
    const { deviationId } = await note()
    desk.world.pass(10 * 24 * 3600)
    const on = desk.today()
    expect(await desk.code('deviation/close', { deviationId, on })).toBe('deviation/not-in-turn')
    expect(await desk.code('deviation/report', { deviationId, on: addDays(on, 1), reference: '' })).toBe('deviation/in-future')
    expect(await desk.code('deviation/report', { deviationId, on: addDays(on, -20), reference: '' })).toBe(
      'deviation/before-the-last',
    )
    await desk.get('deviation/report', { deviationId, on: addDays(on, -5), reference: 'LH 12', route: 'sodra-vatterbygden' })
    await desk.get('deviation/give-feedback', { deviationId, on: addDays(on, -1), feedback: 'Rutinen ses över.' })
    await desk.get('deviation/close', { deviationId, on })
    expect(await list()).toMatchObject([
      {
        state: 'closed',
        reportedOn: addDays(on, -5),
        reference: 'LH 12',
        route: 'sodra-vatterbygden',
        feedbackOn: addDays(on, -1),
        feedback: 'Rutinen ses över.',
        closedOn: on,
      },
    ])
    await desk.get('deviation/take-back', { deviationId })
    expect(await list()).toMatchObject([{ state: 'feedback', closedOn: null }])
  })

  it('is printed as a basis without anybody, on the form of its route (G39 X12)', async () => {
    const { desk, group, note } = await atTheDesk()
    const { deviationId } = await note({ consequence: 'Individer går runt.', route: 'sodra-vatterbygden' })
    await desk.get('paper/make', { kind: 'sheet', sheet: 'lexHeller', aboutId: deviationId })
    const sheet = desk.rendered.at(-1)
    expect(sheet).toMatchObject({ about: 'nobody', unreviewed: true, groupName: group.name })
    const said = JSON.stringify(sheet)
    for (const words of [GAP, 'Individer går runt.', 'Arbetsförmedlingen', 'Södra Vätterbygdens formulär'])
      expect(said).toContain(words)
    expect(said).not.toContain('Finnvedens formulär')
  })

  it('takes no route that its collaboration does not have (X12)', async () => {
    const { note } = await atTheDesk()
    await expect(note({ route: 'nowhere' })).rejects.toThrow('deviation/unknown-route')
  })

  it('that is typed at a desk waits for the group’s next sweep', async () => {
    const desk = await caseDesk()
    const { group, meetingId } = await runningMeeting(desk)
    await desk.get('meeting/end', { meetingId })
    const words = { consequence: '', proposal: '', organisationIds: [], route: null }
    await desk.get('deviation/note', { groupId: group.id, meetingId: null, itemId: null, what: GAP, ...words })
    const one = async () => (await desk.get('deviation/list', { groupId: group.id })).deviations[0]
    expect(await one()).toMatchObject({ review: 'unreviewed' })
    await reviewAll(desk, meetingId)
    expect(await one()).toMatchObject({ review: 'reviewed' })
  })
})
