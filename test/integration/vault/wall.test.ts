import { afterEach, describe, expect, it } from 'vitest'
import type { LocalTime } from '../../../shared/lib/dates'
import { DARK } from '../../../shared/slides/slide'
import { foundedVault, meetingToday, today, unlock } from '../../builders/founded-vault'
import { realTestWorld, removeTemporaryFolders, type TestVault, type TestWindow } from '../../builders/vault-processes'

afterEach(removeTemporaryFolders)

const arrived = () => new Promise((resolve) => setTimeout(resolve, 30))

/** A meeting that runs, with its agenda on the wall of a projector that is there. */
async function shownAgenda(): Promise<{
  vault: TestVault
  desk: TestWindow
  projector: ReturnType<TestVault['openProjector']>
  showAgain: () => ReturnType<TestWindow['ask']>
}> {
  const { vault, desk } = await foundedVault()
  const meetingId = await meetingToday(desk)
  await desk.get('meeting/start', { meetingId })
  const projector = vault.openProjector()
  const showAgain = () => desk.ask('wall/show-agenda', { meetingId })
  await showAgain()
  await arrived()
  expect(projector.heard.at(-1)).toMatchObject({ state: 'shown', slide: { kind: 'agenda' } })
  return { vault, desk, projector, showAgain }
}

describe('the wall, over its real ports', () => {
  it('goes dark by itself when a consent ends at midnight while its matter is shown (X3)', async () => {
    const start = new Date()
    const midnight = new Date(start.getFullYear(), start.getMonth(), start.getDate() + 1).getTime()
    let shift = 0
    const world = { ...realTestWorld, now: () => new Date(Date.now() + shift) }
    const { vault, desk } = await foundedVault({ world })
    const { groupId } = await desk.get('group/create', {
      name: 'Arenagruppen Granvik',
      profileId: 'arena-ggvv',
      kind: 'arena',
      parties: [{ name: 'Arbetsförmedlingen', units: [] }],
    })
    const group = await desk.get('group/open', { groupId })
    const [party] = group.parties
    const [unit] = party?.units ?? []
    if (!party || !unit) throw new Error('no party')
    const who = { organisationId: party.id, unitId: unit.id }
    const day = today()
    const officer = { name: 'Elin Forsmyr', ...who, phone: '', postalAddress: '' }
    const { matterId } = await desk.get('referral/register', {
      groupId,
      receivedOn: day,
      reference: '',
      birthYear: 1990,
      officer,
    })
    const sections = [{ heading: 'bakgrund', text: 'Vill pröva deltid.' }]
    await desk.get('summary/save-draft', { matterId, text: { question: 'Vad är nästa steg?', sections } })
    await desk.get('summary/release', { matterId, answered: [] })
    await desk.get('consent/enter', {
      matterId,
      terms: {
        kind: 'consultation',
        parties: [{ organisationId: party.id, unitIds: null }],
        informationKinds: ['work'],
        withheld: [],
        givenOn: day,
        validFrom: day,
        validTo: day,
        original: 'Pärm 3',
        formSeen: true,
      },
    })
    await vault.lock()

    // Opened again a moment before midnight: the clock is looked at from then on.
    shift = midnight - 8_000 - Date.now()
    const { vault: later, desk: evening } = await unlock(vault.folder, { mode: 'meeting' }, { world })
    const plan = { groupId, startsAt: `${day}T13:00` as LocalTime, plannedMinutes: 60, place: '' }
    const { meetingId } = await evening.get('meeting/plan', plan)
    const { itemId } = await evening.get('agenda/add-matter', { meetingId, matterId, minutes: 15 })
    await evening.get('meeting/start', { meetingId })
    const projector = later.openProjector()
    await evening.get('item/open', { itemId })
    await evening.get('wall/show-item', { itemId, page: 0 })
    await arrived()
    expect(projector.heard.at(-1)).toMatchObject({ state: 'shown', slide: { kind: 'matter' } })
    await expect.poll(() => projector.heard.at(-1), { timeout: 15_000 }).toMatchObject({ state: 'dark' })
    expect((await evening.get('item/stops', { itemId })).stops).toEqual([{ kind: 'consentMissing' }])
    await later.lock()
  }, 40_000)

  it('is dark from the moment a lock has begun, for the projector that is there and for one that comes after', async () => {
    const { vault, desk, projector, showAgain } = await shownAgenda()
    // On its way when the lock begins: it may be answered, but it lights nothing.
    const late = [showAgain(), desk.ask('wall/set-state', { state: 'shown' })]
    await vault.tell('case', { kind: 'lock-begun' })
    await Promise.all(late)
    const second = vault.openProjector()
    await showAgain()
    await arrived()
    expect(projector.heard.at(-1)).toEqual(DARK)
    expect(second.heard).toEqual([DARK])
    await vault.lock()
  })

  it('comes back dark when its window has gone and come again, and is lit by a person only', async () => {
    const { vault, desk, projector, showAgain } = await shownAgenda()
    projector.close()
    await arrived()
    expect((await desk.get('wall/read', {})).state).toBe('dark')
    const again = vault.openProjector()
    await arrived()
    expect(again.heard.length).toBeGreaterThan(0)
    expect(again.heard.filter((message) => (message as { state: string }).state !== 'dark')).toEqual([])
    await showAgain()
    await arrived()
    expect(again.heard.at(-1)).toMatchObject({ state: 'shown', slide: { kind: 'agenda' } })
    await vault.lock()
  })
})
