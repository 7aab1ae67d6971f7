import { expect, it } from 'vitest'
import { numbersIn } from '../../../shared/privacy/find-numbers'
import { particularsIn } from '../../../shared/privacy/find-particulars'
import { readText } from '../../../shared/privacy/reading'

const LONG = 100_000
/** Generous: a machine that is busy counts more for the same work. What backtracks or looks back over everything takes minutes. */
const MOST = 3_000

it.each(
  [
    '1',
    '@',
    '0 ',
    '-',
    '1-',
    '12 ',
    '1\n',
    '12\n',
    '+1 ',
    '07-',
    '850412-',
    'a@',
    'a.',
    ' at ',
    'a at a.se ',
    '(at)',
    'a-\n',
    'punkt ',
  ]
    .concat([
      '0o',
      'SE12 ',
      'A ',
      'Östra ',
      'Storgatan 5, ',
      '3 B, 2 tr, ',
      '331 30 Granvik ',
      'mål 1-',
      'hans dnr ',
      'född den ',
      'maj ',
    ])
    .concat(['91 år ', 'konto 12345 ', '8327-9, ', 'ABC12', 'c/o ', '(0)', 'Tel. ']),
)('100 000 signs of "%s" are looked through in time', (part) => {
  const reading = readText(part.repeat(LONG / part.length))
  // Processor time: how busy the machine is does not count.
  const before = process.cpuUsage()
  numbersIn(reading)
  particularsIn(reading)
  const { user, system } = process.cpuUsage(before)
  expect((user + system) / 1000).toBeLessThan(MOST)
})
