import { expect, it } from 'vitest'
import { numbersIn } from '../../../shared/privacy/find-numbers'
import { particularsIn } from '../../../shared/privacy/find-particulars'
import { findingsFrom, readText } from '../../../shared/privacy/reading'
import { type Lot, lotFrom } from '../../builders/lot'
import {
  danishPhoneWritten,
  danishWritten,
  emailWritten,
  SURROUNDINGS,
  swedishPhoneWritten,
  swedishWritten,
  type Written,
} from '../../builders/written-numbers'

/** The seed is printed when one is missed; `SAMRUM_SEED` draws the same lots again. */
const seed = Number(process.env.SAMRUM_SEED ?? Date.now() % 1_000_000)
const MANY = 10_000
const IN_ONE_TEXT = 50

type Placed = Written & { readonly where: string; readonly start: number; readonly end: number }

/** Many numbers in one text, each in its surroundings; the last one ends it. */
function textOf(lot: Lot, write: (lot: Lot) => Written): { text: string; placed: Placed[] } {
  const placed: Placed[] = []
  let text = ''
  for (let count = 0; count < IN_ONE_TEXT; count += 1) {
    const written = write(lot)
    const [where, around, after] = lot.of(SURROUNDINGS)
    // Letters that stand for digits can only be told from letters of the word before with something between.
    const before = /\p{L}$/u.test(around) && /^\p{L}/u.test((written.cue ?? '') + written.text) ? `${around} ` : around
    const lead = (count === 0 ? '' : before) + (written.cue ?? '')
    text += lead
    placed.push({ ...written, where: count === 0 ? 'first' : where, start: text.length, end: text.length + written.text.length })
    text += written.text + (count === IN_ONE_TEXT - 1 ? '' : `${after}\u0020Sedan. `)
  }
  return { text, placed }
}

/** How those that are not covered from their first sign to their last were written; never the numbers themselves. */
function missed(lot: Lot, write: (lot: Lot) => Written, kinds: readonly string[]): string[] {
  const ways: string[] = []
  for (let count = 0; count < MANY; count += IN_ONE_TEXT) {
    const { text, placed } = textOf(lot, write)
    const reading = readText(text)
    const findings = findingsFrom(reading, [...numbersIn(reading), ...particularsIn(reading)]).filter(({ kind }) =>
      kinds.includes(kind),
    )
    for (const { start, end, way, where } of placed)
      if (!findings.some((found) => found.start <= start && found.end >= end)) ways.push(`${way}, ${where}`)
  }
  return ways
}

it.each<[string, (lot: Lot) => Written, readonly string[]]>([
  ['personnummer', (lot) => swedishWritten(lot, false), ['personalNumber', 'cpr', 'phone']],
  ['samordningsnummer', (lot) => swedishWritten(lot, true), ['personalNumber', 'cpr', 'phone']],
  ['CPR numbers', danishWritten, ['cpr', 'personalNumber', 'phone']],
  ['Swedish phone numbers', swedishPhoneWritten, ['phone', 'personalNumber', 'cpr']],
  ['Danish phone numbers', danishPhoneWritten, ['phone', 'personalNumber', 'cpr', 'bankAccount']],
  ['e-mail addresses', emailWritten, ['email']],
])('finds every one of 10 000 %s, however it is written and wherever it stands', (_, write, kinds) => {
  expect(missed(lotFrom(seed), write, kinds), `SAMRUM_SEED=${seed}`).toEqual([])
})
