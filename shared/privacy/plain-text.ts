import { entityAt, type Tag, tagAt } from './html-signs'
import { enclosedLetter, latinFor } from './look-alikes'

/**
 * A text as the check reads it: small letters, Latin look-alikes, one kind of space, dash and digit, nothing invisible, no HTML.
 * INVARIANT 1: `starts[i]` and `ends[i]` say where the i:th plain character stands in the original text, as UTF-16 offsets; they never
 * stand inside a pair of surrogates or between a letter and its marks.
 * INVARIANT 2: å, ä and ö stay letters of their own (æ and ø are read as ä and ö); every other accent is dropped.
 * INVARIANT 3: the work is linear in the text, whatever the text is.
 * INVARIANT 4: nothing of the text is left unread. What a page would not show (a comment, an attribute) and what an override turns
 * round (read backwards, as it is seen) stand after the rest, behind a sign that no rule reaches over.
 */
export interface PlainText {
  readonly text: string
  readonly original: string
  readonly starts: ArrayLike<number>
  readonly ends: ArrayLike<number>
  /** 1 where the sign is a capital in the original. */
  readonly capitals: ArrayLike<number>
}

/** Stands between what is read in its place and what is read afterwards. */
const APART = '\n\0\n'

export function plainText(original: string): PlainText {
  const reader = new Reader(original)
  reader.read(0, original.length)
  for (const { from, to, backwards } of reader.later.splice(0)) {
    reader.say(APART, from, from)
    const since = reader.text.length
    reader.read(from, to)
    if (backwards) reader.turnRound(since)
  }
  return reader.done()
}

/** The same reading for something known, where no offsets are needed. */
export const plain = (text: string): string => plainText(text).text

const MARK = /^\p{M}$/u
const CAPITAL = /^[\p{Lu}\p{Lt}]$/u
const INVISIBLE = /^[\p{Cc}\p{Cf}\p{Cs}\u115f\u1160\u3164\uffa0]$/u
const SPACE = /^[\p{Zs}\t\u2800]$/u
const BREAK = /^[\n\r\v\f\u0085\u2028\u2029]$/
const DASH = /^[\p{Pd}\u2212\u2043]$/u
const APOSTROPHE = /^[\u2018\u2019\u201b\u02bc\u00b4`\u2032]$/
const OVERRIDE = 0x202e
const END_OF_OVERRIDE = /[\u202c\n\r\u2028\u2029]/g
const RING = '\u030a'
const DOTS = '\u0308'
const MOST_MARKS = 30
/** Some signs are whole sentences; no letter is. */
const MOST_LETTERS = 4

/** Signs that are read as themselves, small: nearly all there are. */
const SIMPLE = new Uint8Array(0x100)
for (let code = 0x20; code < 0x7f; code += 1) SIMPLE[code] = 1
for (const sign of 'åäöÅÄÖ\n') SIMPLE[sign.charCodeAt(0)] = 1
for (const sign of '`&<*~') SIMPLE[sign.charCodeAt(0)] = 0
const isCapitalCode = (code: number) => (code >= 0x41 && code <= 0x5a) || code === 0xc5 || code === 0xc4 || code === 0xd6

interface Part {
  readonly from: number
  readonly to: number
  readonly backwards: boolean
}

class Reader {
  text = ''
  readonly later: Part[] = []
  private starts: Uint32Array
  private ends: Uint32Array
  private capitals: Uint8Array
  private readonly folded = new Map<string, { text: string; capital: boolean }>()
  /** Emphasis that has been opened and is closed here. */
  private readonly closing = new Set<number>()
  private overridden = 0
  private deep = false

  constructor(private readonly original: string) {
    const room = original.length + 64
    this.starts = new Uint32Array(room)
    this.ends = new Uint32Array(room)
    this.capitals = new Uint8Array(room)
  }

  done(): PlainText {
    const { text, original, starts, ends, capitals } = this
    const said = text.length
    return {
      text,
      original,
      starts: starts.subarray(0, said),
      ends: ends.subarray(0, said),
      capitals: capitals.subarray(0, said),
    }
  }

  /** Room for so many more; what is read is hardly ever longer than what was written. */
  private makeRoom(more: number): void {
    const wanted = this.text.length + more
    if (wanted <= this.starts.length) return
    const room = Math.max(wanted, this.starts.length * 2)
    const [starts, ends, capitals] = [new Uint32Array(room), new Uint32Array(room), new Uint8Array(room)]
    starts.set(this.starts)
    ends.set(this.ends)
    capitals.set(this.capitals)
    Object.assign(this, { starts, ends, capitals })
  }

  say(text: string, start: number, end: number, capital = false): void {
    this.makeRoom(text.length)
    const [from, to] = [this.text.length, this.text.length + text.length]
    this.starts.fill(start, from, to)
    this.ends.fill(end, from, to)
    this.capitals.fill(capital ? 1 : 0, from, to)
    this.text += text
  }

  read(from: number, to: number): void {
    for (let at = from; at < to; ) {
      const after = this.simpleRun(at, to)
      at = after > at ? after : this.sign(at, to)
    }
    this.deep = true
  }

  /** As many signs as are read as themselves; the last one is left when a mark may follow it. */
  private simpleRun(from: number, to: number): number {
    const { original } = this
    let at = from
    for (; at < to; at += 1) {
      const code = original.charCodeAt(at)
      if (code > 0xff || SIMPLE[code] === 0) break
    }
    if (at < to && at > from && (original.charCodeAt(at) >= 0x300 || original.charCodeAt(at) === 0x26)) at -= 1
    if (at <= from) return from
    this.makeRoom(at - from)
    const { starts, ends, capitals } = this
    let into = this.text.length
    for (let place = from; place < at; place += 1, into += 1) {
      starts[into] = place
      ends[into] = place + 1
      capitals[into] = isCapitalCode(original.charCodeAt(place)) ? 1 : 0
    }
    this.text += original.slice(from, at).toLowerCase()
    return at
  }

  /** One sign with its marks, an entity or a tag. */
  private sign(at: number, to: number): number {
    const { original } = this
    const code = original.charCodeAt(at)
    if (code === 0x0d && original.charCodeAt(at + 1) === 0x0a && at + 1 < to) {
      this.say('\n', at, at + 2)
      return at + 2
    }
    if (code === 0x3c) {
      const tag = this.tag(at, to)
      if (tag) return tag.end
    }
    if (code === 0x2a || code === 0x7e) return this.emphasis(at, to)
    if (code === OVERRIDE) this.override(at + 1, to)
    const { sign, end } = this.bare(at, to)
    let marks = ''
    let count = 0
    let next = end
    while (next < to) {
      const following = original.charCodeAt(next)
      if (following < 0x300 && following !== 0x26) break
      const mark = this.bare(next, to)
      if (!MARK.test(mark.sign)) break
      if (count < MOST_MARKS) marks += mark.sign
      count += 1
      next = mark.end
    }
    const { text, capital } = this.fold(sign, marks)
    this.say(text, at, next, capital)
    return next
  }

  /** What stands here, without marks: a code point or an entity for one. */
  private bare(at: number, to: number): { sign: string; end: number } {
    const { original } = this
    if (original.charCodeAt(at) === 0x26) {
      const entity = entityAt(original, at)
      if (entity && at + entity.length <= to) return { sign: entity.sign, end: at + entity.length }
    }
    const sign = String.fromCodePoint(original.codePointAt(at) ?? 0)
    return { sign, end: at + sign.length }
  }

  private tag(at: number, to: number): Tag | undefined {
    const tag = tagAt(this.original, at)
    if (!tag || tag.end > to) return undefined
    if (tag.seen) this.say(tag.seen, at, tag.end)
    if (tag.hidden && !this.deep) this.later.push({ ...tag.hidden, backwards: false })
    return tag
  }

  /** Markdown: `**An**na` is seen as "Anna". Only a pair on one line is emphasis, and only where a letter stands inside it. */
  private emphasis(at: number, to: number): number {
    const { original, closing } = this
    const sign = original[at] ?? ''
    let end = at
    while (end < to && original[end] === sign && end - at < 3) end += 1
    if (closing.delete(at)) return end
    const run = original.slice(at, end)
    const inside = original.slice(end, Math.min(to, end + 60))
    const shut = /^\p{L}/u.test(inside) ? inside.indexOf(run) : -1
    if (shut > 0 && !inside.slice(0, shut).includes('\n') && !closing.has(end + shut)) closing.add(end + shut)
    else this.say(run, at, end)
    return end
  }

  /** The first one counts: what stands inside another is turned round with it. */
  private override(from: number, to: number): void {
    if (this.deep || from <= this.overridden) return
    END_OF_OVERRIDE.lastIndex = from
    this.overridden = Math.min(END_OF_OVERRIDE.exec(this.original)?.index ?? to, to)
    this.later.push({ from, to: this.overridden, backwards: true })
  }

  private fold(sign: string, marks: string): { text: string; capital: boolean } {
    const cluster = sign + marks
    const known = this.folded.get(cluster)
    if (known) return known
    const folded = { text: foldSign(sign, marks), capital: CAPITAL.test(sign) || CAPITAL.test(sign.normalize('NFKC')) }
    if (marks.length < 3) this.folded.set(cluster, folded)
    return folded
  }

  turnRound(since: number): void {
    const { starts, ends, capitals } = this
    this.text = this.text.slice(0, since) + [...this.text.slice(since)].reverse().join('')
    for (const places of [starts, ends, capitals]) places.subarray(since, this.text.length).reverse()
  }
}

function foldSign(sign: string, marks: string): string {
  if (BREAK.test(sign)) return '\n'
  if (SPACE.test(sign)) return ' '
  if (INVISIBLE.test(sign) || MARK.test(sign)) return ''
  if (DASH.test(sign)) return '-'
  if (APOSTROPHE.test(sign)) return "'"
  const enclosed = enclosedLetter(sign.codePointAt(0) ?? 0)
  return enclosed ?? foldLetter(sign, marks)
}

function foldLetter(sign: string, marks: string): string {
  let folded = ''
  for (const part of (sign + marks).normalize('NFKD')) {
    if (MARK.test(part)) {
      const last = folded.at(-1)
      if (part === RING && last === 'a') folded = `${folded.slice(0, -1)}å`
      else if (part === DOTS && (last === 'a' || last === 'o')) folded = folded.slice(0, -1) + (last === 'a' ? 'ä' : 'ö')
      continue
    }
    folded += DASH.test(part) ? '-' : latinFor(part)
    if (folded.length > MOST_LETTERS) return sign.toLowerCase()
  }
  return folded
}
