import { describe, expect, it } from 'vitest'
import { firstSeat } from '../../../../main/displays/first-seat'
import { boundsOn, placeProjector, screenOf, wallMustGoDark } from '../../../../main/displays/place-projector'
import type { Rectangle, Screen } from '../../../../main/displays/screen'

const rectangle = (x: number, y: number, width: number, height: number): Rectangle => ({ x, y, width, height })
const screen = (id: number, bounds: Rectangle, more: Partial<Screen> = {}): Screen => ({
  id,
  bounds,
  workArea: bounds,
  scaleFactor: 1,
  internal: false,
  ...more,
})
const laptop = screen(1, rectangle(0, 0, 1366, 768), { internal: true })
const wall = screen(2, rectangle(1366, 0, 1920, 1080))
const desk = rectangle(40, 20, 1280, 700)

describe('where the projector goes', () => {
  it('takes the display that the desk does not lie on', () => {
    expect(placeProjector([laptop, wall], desk)).toEqual({ kind: 'ownDisplay', screen: wall })
    expect(placeProjector([laptop, wall], rectangle(1400, 40, 1280, 700))).toEqual({ kind: 'ownDisplay', screen: laptop })
  })

  it('counts the desk to the display that holds most of it', () => {
    expect(screenOf([laptop, wall], rectangle(1000, 0, 500, 500))).toBe(laptop)
    expect(screenOf([laptop, wall], rectangle(1300, 0, 500, 500))).toBe(wall)
  })

  it('is an ordinary window where there is one display', () => {
    const place = placeProjector([laptop], desk)
    expect(place.kind).toBe('window')
  })

  it('is an ordinary window on a mirrored pair that the system shows as two', () => {
    expect(placeProjector([laptop, screen(2, laptop.bounds)], desk).kind).toBe('window')
  })

  it('prefers an external display, then the larger one', () => {
    const small = screen(3, rectangle(-800, 0, 800, 600))
    expect(placeProjector([laptop, small, wall], desk)).toEqual({ kind: 'ownDisplay', screen: wall })
    expect(placeProjector([wall, laptop, small], rectangle(1400, 40, 1280, 700))).toEqual({ kind: 'ownDisplay', screen: small })
  })

  it('keeps an ordinary window inside the work area', () => {
    const place = placeProjector([screen(1, rectangle(0, 0, 1024, 768), { workArea: rectangle(0, 24, 1024, 704) })], desk)
    if (place.kind !== 'window') throw new Error('expected a window')
    const { x, y, width, height } = place.bounds
    expect(x).toBeGreaterThanOrEqual(0)
    expect(x + width).toBeLessThanOrEqual(1024)
    expect(y).toBeGreaterThanOrEqual(24)
    expect(y + height).toBeLessThanOrEqual(728)
  })
})

describe('when the wall must go dark', () => {
  it.each([
    ['nothing has changed', [laptop, wall], [laptop, wall], false],
    ['only a task bar moved', [laptop, wall], [{ ...laptop, workArea: rectangle(0, 40, 1366, 728) }, wall], false],
    ['the projector was unplugged', [laptop, wall], [laptop], true],
    ['another display came', [laptop], [laptop, wall], true],
    ['the pair was mirrored', [laptop, wall], [laptop, screen(2, laptop.bounds)], true],
    ['the resolution changed', [laptop, wall], [laptop, screen(2, rectangle(1366, 0, 1280, 720))], true],
    ['the scale changed', [laptop, wall], [laptop, { ...wall, scaleFactor: 1.5 }], true],
    ['another projector was plugged in', [laptop, wall], [laptop, { ...wall, id: 9 }], true],
  ])('%s', (_case, before, after, dark) => {
    expect(wallMustGoDark(before as Screen[], after as Screen[])).toBe(dark)
  })
})

describe('where the desk goes', () => {
  it('opens in the middle of the laptop display, as large as there is room', () => {
    expect(firstSeat([wall, laptop])).toEqual({ bounds: rectangle(43, 0, 1280, 768), maximized: true })
    expect(firstSeat([wall])).toEqual({ bounds: rectangle(1366 + 320, 110, 1280, 860), maximized: false })
  })

  it('moves to another display without growing over its edge', () => {
    expect(boundsOn(laptop, rectangle(1400, 0, 1800, 1000))).toEqual(rectangle(0, 0, 1366, 768))
    expect(boundsOn(wall, rectangle(0, 0, 1280, 860))).toEqual(rectangle(1366 + 320, 110, 1280, 860))
  })
})
