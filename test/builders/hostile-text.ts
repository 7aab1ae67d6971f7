import type { Lot } from './lot'

/** Texts nobody would write, and texts somebody would write to get a name past the check. */

const NAMES = [
  'Anna',
  'Öhrn',
  'anna-karin',
  'ÖHRN',
  'Lindqvist',
  'Lind-\nqvist',
  'A.K.Ö.',
  'Ohrn',
  '4nna',
  'Maggan',
  'Ann\u00ada',
  'Björn',
  'Per',
]
const WORDS =
  `hon bor i Granvik och söker arbete efter rehab enligt beslut den 12 april 1985 hos kommunen t.ex. Försäkringskassan mamman heter Rosa
  på Granvägen 3 B telefon dnr ärende § 32 a och av med till det är man kan vi ha du alla per sin dag handläggare Sven Bok`.split(
    /\s+/,
  )
const PIECES = [
  ...[
    '<b>',
    '</b>',
    '<br>',
    '<',
    '>',
    '<!--',
    '-->',
    '<a href="',
    '&',
    '&amp;',
    '&Aring;',
    '&#197;',
    '&#x',
    '&shy;',
    '&#776;',
    ';',
    '"',
  ],
  ...[
    '\u00ad',
    '\u200b',
    '\u200d',
    '\u200e',
    '\u200f',
    '\u202a',
    '\u202c',
    '\u202e',
    '\u2066',
    '\u2069',
    '\ufeff',
    '\ufe0f',
    '\u{e0041}',
  ],
  ...['\u0300', '\u0301', '\u0308', '\u030a', '\u0327', '\u20dd', '\u0f39', '\u1abe'],
  ...[
    '\ud800',
    '\udc00',
    '\ud83d',
    '😀',
    '👩‍👩‍👧',
    '🇸🇪',
    '𝐀',
    '𝓷',
    'Ⓐ',
    '🅰',
    'ﬁ',
    'ﷺ',
    'ß',
    'İ',
    'Ⅳ',
    '㍿',
    'Ａ',
    '１',
    '٣',
    'а',
    'Ѐ',
    'Ω',
    '漢',
    'ก',
    'ا',
  ],
  ...['\n', '\r\n', '\r', '\t', '\v', '\f', '\u0085', '\u2028', ' ', '  ', '\u00a0', '\u3000', '\0', '\u0007'],
  ...['.', ',', ':', '-', '–', '/', '(', ')', "'", '’', '`', '*', '**', '_', '~~', '#', '@', '$', '!', '|', '+', '=', '§', '%'],
  ...[
    '070-174 06 12',
    '+46',
    '0',
    '1',
    '85',
    '19',
    '850412',
    '8',
    '331 30',
    'ABC 123',
    '12/4',
    'kl. 12',
    'a@b.se',
    '@exempel.',
    'tel',
    'dnr ',
  ],
]

const times = (n: number, make: () => string): string => Array.from({ length: n }, make).join('')

const KINDS: readonly ((lot: Lot) => string)[] = [
  // Sentences with a name among the words, and signs where they should not be.
  (lot) => times(5 + lot.number(60), () => `${lot.of(lot.oneIn(6) ? NAMES : WORDS)}${lot.oneIn(5) ? lot.of(PIECES) : ' '}`),
  (lot) => times(1 + lot.number(80), () => lot.of(PIECES)),
  (lot) => times(1 + lot.number(80), () => lot.of(lot.oneIn(3) ? NAMES : PIECES)),
  // Any sign of Unicode, lone surrogates among them.
  (lot) => times(1 + lot.number(200), () => String.fromCodePoint(lot.oneIn(4) ? lot.number(0x110000) : lot.number(0x3000))),
  (lot) => times(1 + lot.number(200), () => String.fromCharCode(lot.number(0x250))),
  (lot) => times(1 + lot.number(200), () => String.fromCharCode(0x20 + lot.number(0x5f))),
  // Nothing but digits and what stands between them.
  (lot) =>
    times(1 + lot.number(200), () =>
      lot.of(['0', '1', '4', '7', '9', '12', '85', ' ', '-', '.', '/', '+', '(', ')', '\n', 'o', 'l', ',']),
    ),
  // One thing, over and over.
  (lot) => lot.of([...PIECES, ...NAMES]).repeat(1 + lot.number(300)),
  (lot) => `${lot.of(PIECES)}${lot.of([...PIECES, ...NAMES, ...WORDS])}`.repeat(1 + lot.number(200)),
  (lot) => times(3, () => lot.of([...PIECES, ...WORDS])).repeat(1 + lot.number(100)),
  (lot) => String.fromCharCode(0x61 + lot.number(26)).repeat(1 + lot.number(600)),
  (lot) => `${lot.of(NAMES)}${lot.of(PIECES).repeat(lot.number(300))}${lot.of(NAMES)}`,
]

export const hostileText = (lot: Lot): string => lot.of(KINDS)(lot)

/** A text as long as wanted, of one hostile text over and over: what costs more than its length shows here. */
export function longHostileText(lot: Lot, length: number): string {
  const piece = hostileText(lot) || ' '
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
}
