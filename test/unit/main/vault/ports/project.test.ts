import { afterEach, describe, expect, it, vi } from 'vitest'
import { makeProjectors } from '../../../../../main/vault/ports/project'
import { DARK, PLAIN_VIEW, type WallMessage } from '../../../../../shared/slides/slide'
import { portPair } from '../../../../builders/port-pair'

const pause: WallMessage = { slide: { kind: 'pause', until: '10:15' }, state: 'shown', practice: false, view: PLAIN_VIEW }
const tick = () => new Promise((resolve) => setTimeout(resolve, 10))

function projector(projectors: ReturnType<typeof makeProjectors>) {
  const [theirs, mine] = portPair()
  const heard: unknown[] = []
  mine.on('message', ({ data }) => heard.push(data))
  mine.start()
  projectors.add(theirs)
  return { heard, close: () => mine.close() }
}

afterEach(() => void vi.restoreAllMocks())

describe('what a projector hears', () => {
  it('is dark first, then what is shown, and a second one is told what the first shows', async () => {
    const projectors = makeProjectors()
    const one = projector(projectors)
    projectors.project(pause)
    const two = projector(projectors)
    await tick()
    expect(one.heard).toEqual([DARK, pause])
    expect(two.heard).toEqual([pause])
    one.close()
    two.close()
  })
  it('is dark instead of anything outside the closed union of slides', async () => {
    const projectors = makeProjectors()
    const one = projector(projectors)
    projectors.project(pause)
    projectors.project({ ...pause, slide: { ...pause.slide, name: 'Öhrn' } } as never)
    await tick()
    expect(one.heard).toEqual([DARK, pause, DARK])
    one.close()
  })
  it('is what is left of a countdown, when it comes late', async () => {
    let now = 1_000
    vi.spyOn(performance, 'now').mockImplementation(() => now)
    const projectors = makeProjectors()
    const timer: WallMessage = { ...pause, slide: { kind: 'timer', seconds: 300 } }
    projectors.project(timer)
    now += 61_500
    const late = projector(projectors)
    now += 600_000
    const later = projector(projectors)
    await tick()
    expect(late.heard).toMatchObject([{ slide: { seconds: 239 } }])
    expect(later.heard).toMatchObject([{ slide: { seconds: 0 } }])
    late.close()
    later.close()
  })
})
