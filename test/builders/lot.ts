/** Chance that can be repeated: the same seed draws the same lots. */
export interface Lot {
  /** 0 up to but not `below`. */
  number(below: number): number
  of<Thing>(things: readonly [Thing, ...Thing[]] | readonly Thing[]): Thing
  digits(count: number): string
  oneIn(count: number): boolean
}

export function lotFrom(seed: number): Lot {
  let state = seed >>> 0
  const draw = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const number = (below: number) => Math.floor(draw() * below)
  return {
    number,
    of: (things) => {
      const thing = things[number(things.length)]
      if (thing === undefined) throw new Error('nothing to draw from')
      return thing
    },
    digits: (count) => Array.from({ length: count }, () => String(number(10))).join(''),
    oneIn: (count) => number(count) === 0,
  }
}
