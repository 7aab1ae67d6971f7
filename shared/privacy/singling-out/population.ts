/**
 * How many of 100 inhabitants are so old, ten years at a time (the last is 90 and over). Sweden about 2023, from memory and rounded:
 * an estimate, the same for every municipality.
 */
const PER_100_OF_TEN_YEARS = [11, 12, 12.2, 13.9, 12.4, 12.5, 10.8, 9.6, 4.7, 0.9]

export interface Ages {
  readonly from: number
  readonly to: number
}

/** The share of all inhabitants that are of these ages, both included; within ten years each age has as many. */
export function shareOfAges(ages: Ages | null): number {
  if (!ages) return 1
  let share = 0
  for (let age = ages.from; age <= ages.to; age += 1) {
    const tens = Math.min(Math.floor(age / 10), PER_100_OF_TEN_YEARS.length - 1)
    share += (PER_100_OF_TEN_YEARS[tens] ?? 0) / 1_000
  }
  return Math.min(share, 1)
}

export type Sex = 'woman' | 'man'
/** Half of everybody, everywhere and at every age: near enough. */
export const shareOfSex = (sex: Sex | null): number => (sex ? 0.5 : 1)

/** What a named workplace is taken to have: a village's shop, a smith with a few hands. An estimate. */
export const PEOPLE_AT_WORKPLACE = 15
/** The share of all inhabitants that have a work, about. */
export const SHARE_AT_WORK = 0.48
