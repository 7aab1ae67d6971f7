/**
 * A text as the check reads it: small letters, Latin look-alikes, one kind of space, dash and digit, nothing invisible.
 * INVARIANT 1: `starts[i]` and `ends[i]` say where the i:th plain character stands in the original text, as UTF-16 offsets.
 * INVARIANT 2: å, ä and ö stay letters of their own (æ and ø are read as ä and ö); every other accent is dropped.
 * INVARIANT 3: the work is linear in the text, whatever the text is.
 */
export interface PlainText {
  readonly text: string
  readonly original: string
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

const CLUSTER = /\P{M}\p{M}{0,40}/gsu
const INVISIBLE = /[\p{Cf}\u115f\u1160\u3164\uffa0]/u
const SPACE = /[\p{Zs}\t\u2800]/u
const BREAK = /[\n\r\v\f\u0085\u2028\u2029]/
const DASH = /[\p{Pd}\u2212\u2043]/u
const APOSTROPHE = /[\u2018\u2019\u201b\u02bc\u00b4`\u2032]/
const RING = '\u030a'
const DOTS = '\u0308'

/** Letters that look like a Latin one, or that a keyboard without Swedish letters gives; small letters only. */
const LOOK_ALIKE: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  е: 'e',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  с: 'c',
  т: 't',
  у: 'y',
  х: 'x',
  і: 'i',
  ј: 'j',
  ѕ: 's',
  ԁ: 'd',
  ԛ: 'q',
  ԝ: 'w',
  һ: 'h',
  ӏ: 'l',
  α: 'a',
  β: 'b',
  ε: 'e',
  ι: 'i',
  κ: 'k',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  χ: 'x',
  ı: 'i',
  ɑ: 'a',
  ɡ: 'g',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ä',
  ø: 'ö',
  œ: 'ö',
}

/** Capital letters whose small form looks otherwise: В is drawn as B, Н as H, but their small forms are not. */
const CAPITAL_LOOK_ALIKE: Readonly<Record<string, string>> = { Η: 'h', Μ: 'm', Ν: 'n', Ζ: 'z', Υ: 'y' }

const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50]

export function plainText(original: string): PlainText {
  const starts: number[] = []
  const ends: number[] = []
  let text = ''
  for (const match of original.matchAll(CLUSTER)) {
    const [cluster] = match
    for (const unit of plainCluster(cluster)) {
      text += unit
      for (let at = 0; at < unit.length; at += 1) {
        starts.push(match.index)
        ends.push(match.index + cluster.length)
      }
    }
  }
  return { text, original, starts, ends }
}

/** The same reading for something known, where no offsets are needed. */
export const plain = (text: string): string => plainText(text).text

function plainCluster(cluster: string): string {
  const code = cluster.charCodeAt(0)
  if (cluster.length === 1 && code < 0x80) {
    if (code === 0x60) return "'"
    return BREAK.test(cluster) ? '\n' : cluster === '\t' ? ' ' : cluster.toLowerCase()
  }
  const base = String.fromCodePoint(cluster.codePointAt(0) ?? 0)
  if (INVISIBLE.test(base)) return ''
  if (BREAK.test(base)) return '\n'
  if (SPACE.test(base)) return ' '
  if (DASH.test(base)) return '-'
  if (APOSTROPHE.test(base)) return "'"
  return foldLetter(base, cluster.slice(base.length))
}

function foldLetter(base: string, marks: string): string {
  let folded = ''
  for (const sign of (base + marks).normalize('NFKD')) {
    if (/\p{M}/u.test(sign)) {
      const last = folded.at(-1)
      if (sign === RING && last === 'a') folded = `${folded.slice(0, -1)}å`
      else if (sign === DOTS && (last === 'a' || last === 'o')) folded = folded.slice(0, -1) + (last === 'a' ? 'ä' : 'ö')
      continue
    }
    const small = sign.toLowerCase()
    folded += CAPITAL_LOOK_ALIKE[sign] ?? LOOK_ALIKE[small] ?? digit(small)
  }
  return DASH.test(folded) ? folded.replace(DASH, '-') : folded
}

function digit(sign: string): string {
  const code = sign.codePointAt(0) ?? 0
  const zero = ZEROS.find((first) => code >= first && code <= first + 9)
  return zero === undefined ? sign : String(code - zero)
}
