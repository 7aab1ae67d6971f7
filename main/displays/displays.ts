import { type Display, screen } from 'electron'
import type { Displays, Screen } from './screen'

/** The operating system's displays; in the test build a list from outside, since a virtual screen has one output. */
export function openDisplays(): Displays {
  if (__TEST_HOOKS__) {
    const given = process.env.SAMRUM_TEST_DISPLAYS
    if (given !== undefined && given !== '') return handedIn(JSON.parse(given) as HandedIn[])
  }
  return {
    list: () => screen.getAllDisplays().map(asScreen),
    onChange(listener) {
      screen.on('display-added', listener)
      screen.on('display-removed', listener)
      screen.on('display-metrics-changed', listener)
    },
  }
}

const asScreen = ({ id, bounds, workArea, scaleFactor, internal }: Display): Screen => ({
  id,
  bounds,
  workArea,
  scaleFactor,
  internal,
})

type HandedIn = Pick<Screen, 'bounds'> & Partial<Screen>

/** A test changes the list with `app.evaluate(() => globalThis.samrumTestDisplays([...]))`. */
function handedIn(first: readonly HandedIn[]): Displays {
  const complete = (list: readonly HandedIn[]): Screen[] =>
    list.map((given, index) => ({ id: index + 1, workArea: given.bounds, scaleFactor: 1, internal: index === 0, ...given }))
  let screens = complete(first)
  const listeners: (() => void)[] = []
  Object.assign(globalThis, {
    samrumTestDisplays(list: readonly HandedIn[]) {
      screens = complete(list)
      for (const listener of listeners) listener()
    },
  })
  return { list: () => screens, onChange: (listener) => listeners.push(listener) }
}
