import type { Lot } from './lot'
import { coordinationDay, danishNumber, swedishNumber, withWrongCheckDigit } from './personal-number'

/** A number as somebody wrote it, and the way it was written in: the way may be printed, the number never. */
export interface Written {
  readonly text: string
  readonly way: string
  /** A word before it that says what it is, where the digits alone do not. */
  readonly cue?: string
}

const two = (number: number) => String(number).padStart(2, '0')
const dayIn = (lot: Lot) => ({ month: two(1 + lot.number(12)), day: two(1 + lot.number(28)) })

type Way = readonly [name: string, write: (digits: string) => string]
const cutBy =
  (...lengths: number[]) =>
  (digits: string, signs: readonly string[]) =>
    lengths
      .map((length, index) => {
        const from = lengths.slice(0, index).reduce((sum, each) => sum + each, 0)
        return (index > 0 ? (signs[index - 1] ?? '') : '') + digits.slice(from, from + length)
      })
      .join('')

const DASHES = ['-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212', '\ufe63', '\uff0d']
const SPACES = [' ', '\u00a0', '\u2009', '\u202f', '\u2007', '\u2002', '\t', '\u3000']
const ZEROS = [0xff10, 0x0660, 0x06f0, 0x0966, 0x1d7ce, 0x1d7f6]

const inDigitsOf = (zero: number) => (text: string) => text.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)))
const inLetters = (lot: Lot) => (text: string) =>
  text.replace(/[01]/g, (digit) => (lot.oneIn(2) ? digit : digit === '0' ? lot.of(['O', 'o']) : lot.of(['l', 'I'])))

const sixFour = cutBy(6, 4)
const TEN: readonly ((lot: Lot) => Way)[] = [
  () => ['whole', (ten) => ten],
  (lot) => ['any dash', (ten) => sixFour(ten, [lot.of(DASHES)])],
  (lot) => ['any space', (ten) => sixFour(ten, [lot.of(SPACES)])],
  (lot) => ['a dash between spaces', (ten) => sixFour(ten, [`${lot.of(SPACES)}${lot.of(DASHES)}${lot.of(SPACES)}`])],
  (lot) => ['a dash and a space', (ten) => sixFour(ten, [lot.of(['- ', ' -', '–\u00a0'])])],
  (lot) => ['a line’s end', (ten) => sixFour(ten, [lot.of(['\n', '-\n', '\n-', '\r\n', '-\r\n', '- \n  ', '\u2028'])])],
  (lot) => [
    'a line’s end anywhere',
    (ten) => brokenAt(sixFour(ten, [lot.of(['-', ''])]), 1 + lot.number(9), lot.of(['\n', '\r\n'])),
  ],
  (lot) => [
    'something invisible',
    (ten) => brokenAt(sixFour(ten, ['-']), 1 + lot.number(9), lot.of(['\u00ad', '\u200b', '\u2060', '\ufeff', '\u200f'])),
  ],
  (lot) => ['other digits', (ten) => inDigitsOf(lot.of(ZEROS))(sixFour(ten, [lot.of(['-', ''])]))],
  (lot) => [
    'signs in the day',
    (ten) =>
      cutBy(
        2,
        2,
        2,
        4,
      )(
        ten,
        lot.of([
          ['-', '-', '-'],
          ['.', '.', '-'],
          ['/', '/', '-'],
          [' ', ' ', '-'],
          [' ', ' ', ' '],
        ]),
      ),
  ],
  (lot) => ['letters for digits', (ten) => inLetters(lot)(sixFour(ten, ['-']))],
]

const brokenAt = (text: string, at: number, sign: string) => text.slice(0, at) + sign + text.slice(at)

/** Personnummer or samordningsnummer of the years 1890–2029, in all its ways. */
export function swedishWritten(lot: Lot, isCoordination: boolean): Written {
  const year = 1890 + lot.number(140)
  const { month, day } = dayIn(lot)
  const born = two(year % 100) + month + day
  const right = swedishNumber(isCoordination ? coordinationDay(born) : born, lot.digits(3))
  const ten = lot.oneIn(4) ? withWrongCheckDigit(right) : right
  const century = String(Math.floor(year / 100))
  if (year < 1926) return { text: sixFour(ten, [lot.of(['+', ' + ', '+\n'])]), way: 'a plus' }
  const [name, write] = lot.of(TEN)(lot)
  if (lot.oneIn(2)) return { text: write(ten), way: name }
  if (name === 'letters for digits') return { text: inLetters(lot)(`${century}${sixFour(ten, ['-'])}`), way: `twelve, ${name}` }
  if (name === 'other digits')
    return { text: inDigitsOf(lot.of(ZEROS))(`${century}${sixFour(ten, ['-'])}`), way: `twelve, ${name}` }
  return { text: `${century}${write(ten)}`, way: `twelve, ${name}` }
}

/** CPR numbers with and without modulus 11, the days of the 1st of January among them, in all their ways. */
export function danishWritten(lot: Lot): Written {
  const { month, day } = lot.oneIn(10) ? { month: '01', day: '01' } : dayIn(lot)
  const ten = danishNumber(day + month + lot.digits(2), !lot.oneIn(3), lot.of(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']))
  const [name, write] = lot.of(TEN)(lot)
  return { text: write(ten), way: name }
}

const WITHIN = [' ', '-', '/', '.', '\u00a0', '\u2009', '\u2011', ' - ', ' / ']

/** Swedish numbers: mobile and fixed, at home and from abroad. */
export function swedishPhoneWritten(lot: Lot): Written {
  const isMobile = lot.oneIn(2)
  const area = isMobile
    ? `7${lot.of(['0', '2', '3', '6', '9'])}`
    : lot.of(['8', '31', '40', '18', '19', '370', '371', '383', '470', '501', '910', '923', '980'])
  const subscriber = `${1 + lot.number(9)}${lot.digits(isMobile ? 6 : area === '8' ? lot.of([5, 6, 7]) : lot.of(area.length === 2 ? [5, 6] : [4, 5]))}`
  const rest = groupedIn(lot, subscriber)
  const lead = lot.of(WITHIN)
  switch (lot.number(6)) {
    case 0:
      return { text: `0${area}${subscriber}`, way: 'without signs' }
    case 1:
      return { text: `0${area}${lead}${rest}`, way: 'grouped' }
    case 2:
      return { text: `(0${area})${lot.of([' ', '', '\u00a0'])}${rest}`, way: 'brackets' }
    case 3:
      return {
        text: `+46${lot.of([' ', '', '-', '\u00a0'])}${lot.of(['(0)', '(0) ', '', '0'])}${area}${lot.of([' ', '-', ''])}${rest}`,
        way: 'with a plus',
      }
    case 4:
      return {
        text: `00${lot.of(['', ' '])}46${lot.of([' ', '', '-'])}${area}${lot.of([' ', '-', ''])}${rest}`,
        way: 'with noughts',
      }
    default: {
      const text = `0${area}-${subscriber}`
      return { text: brokenAt(text, 2 + lot.number(text.length - 3), lot.of(['\n', '\r\n'])), way: 'a line’s end anywhere' }
    }
  }
}

/** "174 06 12", "17 40 61 2" without a group of one digit. */
function groupedIn(lot: Lot, digits: string): string {
  const sign = lot.of([' ', '\u00a0', '\u2009', ' ', ''])
  let text = ''
  for (let at = 0; at < digits.length; ) {
    const left = digits.length - at
    const length = left <= 3 ? left : lot.of([2, 3])
    text += (at > 0 ? sign : '') + digits.slice(at, at + length)
    at += length
  }
  return text
}

/** Danish numbers: eight digits in all their groups; after "tlf." where they are also a day, years or hours. */
export function danishPhoneWritten(lot: Lot): Written {
  const eight = `${2 + lot.number(8)}${lot.digits(7)}`
  const sign = lot.of([' ', '\u00a0', '\u2009', '.', '-', '\u2011'])
  const pairs = cutBy(2, 2, 2, 2)(eight, [sign, sign, sign])
  const four = cutBy(4, 4)(eight, [lot.of([' ', '\u00a0', '\u2009'])])
  const code = lot.of(['+45', '+45 ', '0045', '0045 ', '00 45 ', '(+45) ', '+45-'])
  switch (lot.number(6)) {
    case 0:
      return { text: eight, way: 'eight', ...(/^20|20\d\d$|19\d\d$/.test(eight) && { cue: 'tlf. ' }) }
    case 1:
      return { text: pairs, way: `pairs by U+${sign.charCodeAt(0).toString(16)}` }
    case 2:
      return { text: four, way: 'fours', ...(/^(?:20|21|22|23)/.test(eight) && { cue: 'tlf. ' }) }
    case 3:
      return { text: code + lot.of([eight, four, cutBy(2, 2, 2, 2)(eight, [' ', ' ', ' '])]), way: 'with its country' }
    case 4:
      return {
        text: lot.of([pairs, four, eight, cutBy(3, 3, 2)(eight, [' ', ' ']), cutBy(2, 3, 3)(eight, [' ', ' '])]),
        way: 'called',
        cue: lot.of(['tlf. ', 'tlf.: ', 'Tlf.nr. ', 'mobil ', 'ring på ', 'ring til ']),
      }
    default:
      return {
        text: cutBy(
          2,
          2,
          2,
          2,
        )(
          eight,
          lot.of([
            [' ', '\n', ' '],
            ['\n', ' ', ' '],
            [' ', ' ', '\r\n'],
          ]),
        ),
        way: 'a line’s end in pairs',
      }
  }
}

const LOCAL = [
  'anna',
  'anna.ohrn',
  'åsa_öhrn',
  'a.b',
  'tindra+samrum',
  'bo-erik.ek',
  'x1',
  'søren.ærø',
  'o%27hara',
  'ANNA.OHRN',
  'info2026',
]
const DOMAIN = [
  'exempel.se',
  'mejl.exempel.se',
  'exempel.dk',
  'ex-empel.com',
  'örebro-exempel.se',
  'example.org',
  'blåbærgrød.dk',
  'EXEMPEL.SE',
  'a1.nu',
]

/** E-mail addresses in all their ways. */
export function emailWritten(lot: Lot): Written {
  const local = `${lot.of(LOCAL)}${lot.oneIn(2) ? lot.digits(2) : ''}`
  const domain = lot.of(DOMAIN)
  switch (lot.number(9)) {
    case 0:
      return { text: `${local}@${domain}`, way: 'plain' }
    case 1:
      return {
        text: `${local}${lot.of(['(at)', '[at]', ' (at) ', ' [at] ', '{at}', '(a)', ' (snabel-a) ', '(AT)', ' (@) ', '＠', '﹫'])}${domain}`,
        way: 'another sign',
      }
    case 2:
      return { text: `${local}${lot.of([' @ ', ' @', '@ ', '\u00a0@\u00a0'])}${domain}`, way: 'spaces at the sign' }
    case 3:
      return { text: `${local}${lot.of(['@\n', '\n@', '@\r\n', '@ \n'])}${domain}`, way: 'a line’s end at the sign' }
    case 4:
      return {
        text: `${local}${lot.of([' at ', ' AT ', ' snabel-a ', ' snabela ', ' snabel a '])}${domain.replaceAll('.', lot.of([' dot ', ' punkt ', ' punktum ', ' prik ', '.']))}`,
        way: 'in words',
      }
    case 5:
      return {
        text: `${local.replaceAll('.', lot.of([' punkt ', '.\n', '.']))}@${domain.replaceAll('.', lot.of(['.\n', ' . ', '[.]', ' (dot) ', '. ']))}`,
        way: 'spaces and ends at the points',
      }
    case 6:
      return { text: `${local}@${domain.replaceAll('-', '-\n')}`, way: 'a line’s end at a dash' }
    case 7:
      return { text: `${local}${lot.of(['&#64;', '&commat;', '%40', '\u200b@\u200b'])}${domain}`, way: 'for a page' }
    default:
      return { text: `${local}@${domain}`, way: 'mailto', cue: 'mailto:' }
  }
}

/** What stands before and after a number, and what it must not spoil: neighbours are numbers too. */
export const SURROUNDINGS: readonly (readonly [name: string, before: string, after: string])[] = [
  ['sentence', 'Hen kom in i går och sa att ', ' gäller sedan dess.'],
  ['end of a sentence', 'Det står ', '.'],
  ['question', 'Stämmer ', '? Ja.'],
  ['colon', 'Personnr/telefon/e-post: ', ', se ovan.'],
  ['brackets', 'Klienten (', ') vill börja.'],
  ['square brackets', 'Klienten [', '] vill börja.'],
  ['quotes', 'Han skrev ”', '” på blanketten.'],
  ['tabs', 'Rad 1\t', '\tja\n'],
  ['pipes', '| 1 | ', ' | ja |\n'],
  ['tight pipes', '|', '|'],
  ['semicolons', 'Ek;', ';ja;'],
  ['commas', 'Ek,', ',ja'],
  ['numbers with tabs', '7\t12\t', '\t12 500\t2026-04-12\n'],
  ['numbers with tabs and a year', '2026\t', '\t2026\n'],
  ['numbers with semicolons', '12;2026;', ';45;12 500'],
  ['numbers with pipes', '| 12 | 2026 | ', ' | 45 |\n'],
  ['a day before it', 'Möte 2026-04-12 ', ' kl. 10.30'],
  ['straight after letters', 'kontaktnr', ' gäller'],
  ['straight after a colon', 'Nummer:', ', gäller'],
  ['a line of its own', 'Uppgifter\n\n', '\n\nSlut'],
  ['non-breaking spaces', 'Ring\u00a0eller\u00a0skriv\u00a0', '\u00a0nu'],
  ['a slash after', 'Antingen ', '/annat'],
  ['Danish sentence', 'Hun fortalte at ', ' er rigtigt.'],
]
