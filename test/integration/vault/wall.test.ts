import { afterEach, describe, expect, it } from 'vitest'
import { DARK } from '../../../shared/slides/slide'
import { foundedVault, meetingToday } from '../../builders/founded-vault'
import { removeTemporaryFolders, type TestVault, type TestWindow } from '../../builders/vault-processes'

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
