/** HTML in a text, read as whoever sees the page reads it: a tag is nothing or a new line, an entity is its sign. */

const INLINE = new Set(
  'a abbr b bdi bdo big cite code del dfn em font i ins kbd mark o q s samp small span strike strong sub sup tt u var wbr'.split(
    ' ',
  ),
)
const BLOCK = new Set(
  `address article aside blockquote body br center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 head header hr html img li main nav
  ol option p pre script section select style table tbody td tfoot th thead title tr ul meta link input button label`.split(
    /\s+/,
  ),
)

export interface Tag {
  readonly end: number
  /** What the reader sees of it. */
  readonly seen: '' | '\n'
  /** Where what the reader does not see stands: attributes, a comment. */
  readonly hidden: { readonly from: number; readonly to: number } | undefined
}

const NAME = /^<\/?([a-z][a-z0-9]{0,11})(?=[\s/>])/i

/** A tag that begins here. What is longer than any tag that is written by hand is left as text. */
export function tagAt(text: string, at: number): Tag | undefined {
  const piece = text.slice(at, at + LONGEST)
  if (piece.startsWith('<!--')) {
    const end = piece.indexOf('-->', 4)
    return end < 0 ? undefined : { end: at + end + 3, seen: '', hidden: { from: at + 4, to: at + end } }
  }
  const close = piece.indexOf('>')
  const [opening = '', name = ''] = NAME.exec(piece) ?? []
  const [isInline, isBlock] = [INLINE.has(name.toLowerCase()), BLOCK.has(name.toLowerCase())]
  if (close < 0 || (!isInline && !isBlock)) return undefined
  const hidden = close - opening.length > 3 ? { from: at + opening.length, to: at + close } : undefined
  return { end: at + close + 1, seen: isInline ? '' : '\n', hidden }
}

const LONGEST = 500

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  shy: '\u00ad',
  zwnj: '\u200c',
  zwj: '\u200d',
  lrm: '\u200e',
  rlm: '\u200f',
  ndash: '–',
  mdash: '—',
  minus: '−',
  hyphen: '‐',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  period: '.',
  comma: ',',
  commat: '@',
  colon: ':',
  sol: '/',
  plus: '+',
  newline: '\n',
  tab: '\t',
  AElig: 'Æ',
  aelig: 'æ',
  Oslash: 'Ø',
  oslash: 'ø',
  OElig: 'Œ',
  oelig: 'œ',
  ETH: 'Ð',
  eth: 'ð',
  THORN: 'Þ',
  thorn: 'þ',
  szlig: 'ß',
}
const MARKS: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030a',
  cedil: '\u0327',
  caron: '\u030c',
}

const ENTITY = /^&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}));?/
const LETTER_WITH_MARK = /^([a-zA-Z])(grave|acute|circ|tilde|uml|ring|cedil|caron)$/

/** An entity that begins here, and how long it is as it stands in the text. */
export function entityAt(text: string, at: number): { sign: string; length: number } | undefined {
  const found = ENTITY.exec(text.slice(at, at + 11))
  if (!found) return undefined
  const [whole, decimal, hexadecimal, name] = found
  const sign = name === undefined ? coded(decimal, hexadecimal) : whole.endsWith(';') ? named(name) : undefined
  return sign === undefined ? undefined : { sign, length: whole.length }
}

function coded(decimal: string | undefined, hexadecimal: string | undefined): string | undefined {
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal)
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined
}

function named(name: string): string | undefined {
  const own = Object.hasOwn(NAMED, name) ? NAMED[name] : undefined
  if (own !== undefined) return own
  const [, letter, mark] = LETTER_WITH_MARK.exec(name) ?? []
  return letter === undefined || mark === undefined ? undefined : `${letter}${MARKS[mark] ?? ''}`.normalize('NFC')
}
