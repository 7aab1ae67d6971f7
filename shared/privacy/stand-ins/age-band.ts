import { type Language, STAND_IN_WORDS } from './language'

/** How old somebody is, in tens; the youngest and the oldest are few, and stand together. */
export function ageBand(years: number, language: Language): string {
  const words = STAND_IN_WORDS[language]
  if (years < 18) return words.under18
  if (years >= 90) return words.over90
  if (years < 30) return years < 25 ? '18–24 år' : '25–29 år'
  const from = Math.floor(years / 10) * 10
  return `${from}–${from + 9} år`
}

/** The year in a date as it is written, where all four digits are: two of them may be of any century. */
export function yearIn(date: string): number | undefined {
  const found = /(?<!\d)(1[89]\d\d|20\d\d)(?!\d{1,3}(?!\d))/.exec(date)
  return found ? Number(found[1]) : undefined
}
