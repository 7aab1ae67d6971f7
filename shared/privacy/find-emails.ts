import { type Hit, hit } from './hit'

/**
 * E-mail addresses however they are written: `(at)`, "snabel-a", " at " with " punkt ", a line that ends inside.
 * INVARIANT: from each sign at most 90 signs to the left and seven labels to the right are looked at.
 */
export function findEmails(plain: string): Hit[] {
  const hits: Hit[] = []
  for (const match of plain.matchAll(SIGN)) {
    const said = match[1] !== undefined
    const after = match.index + match[0].length
    const start = localStart(plain, match.index)
    if (start === undefined) continue
    const domain = domainFrom(plain, after, said)
    // "at" is a Danish word: only a domain that is one tells that it is an address.
    if (!domain || (said && !domain.isKnown)) continue
    hits.push(hit(start, domain.end, 'email', said ? 'asked' : 'certain', 'email/address'))
  }
  return hits
}

const SIGN =
  /[ \n]{0,2}(?:@|%40|&#64;|[([{<] ?(?:@|at|a|snabel[- ]?a) ?[)\]}>])[ \n]{0,3}|[ \n]{1,2}(at|snabel[- ]?a|alfakrull|krøllalfa)[ \n]{1,2}/g
const LOCAL = /[\p{L}\p{N}._%+'-]/u
const SPELT_BEFORE =
  /(?: (?:dot|punkt|punktum|prik|understreck|bindestreck|bindestreg|streck)|[([](?:dot|punkt|prik)[)\]]) $|[([](?:dot|punkt|prik|\.)[)\]]$/
const MOST_LOCAL = 90

/** Where the part before the sign begins; undefined where there is none. */
function localStart(plain: string, end: number): number | undefined {
  const least = Math.max(0, end - MOST_LOCAL)
  // "anna karin"@example.se: a name in quotation marks is one.
  if (plain[end - 1] === '"') {
    const opens = plain.lastIndexOf('"', end - 2)
    return opens >= least && opens < end - 2 ? opens : undefined
  }
  let at = end
  while (at > least) {
    const sign = plain[at - 1] ?? ''
    if (LOCAL.test(sign)) {
      at -= 1
      continue
    }
    // A line that ends after a sign of the address goes on; so does a sign that is spelt out.
    const broken = sign === '\n' && at < end && /[._+-]\n$/.test(plain.slice(Math.max(0, at - 2), at)) ? 1 : 0
    const skipped = broken || (at < end ? (SPELT_BEFORE.exec(plain.slice(Math.max(0, at - 14), at))?.[0].length ?? 0) : 0)
    if (skipped === 0 || !LOCAL.test(plain[at - skipped - 1] ?? '')) break
    at -= skipped
  }
  while (at < end && /[^\p{L}\p{N}_]/u.test(plain[at] ?? '')) at += 1
  return at < end ? at : undefined
}

const TOP = new Set(
  'se dk nu no fi is de eu com org net info io co uk fr nl pl es it at ch be ee lv lt me name biz app dev gov edu us ax fo gl email online'.split(
    ' ',
  ),
)
const LABEL = /[\p{L}\p{N}](?:[\p{L}\p{N}]|-(?=[\p{L}\p{N}-])|-\n(?=[\p{L}\p{N}])){0,62}/uy
const DOT = /[ \n]{0,2}\.[ \n]{0,2}|[ \n]{1,2}(?:dot|punkt|punktum|prik)[ \n]{1,2}|[ \n]?[([{](?:dot|punkt|prik|\.)[)\]}][ \n]?/y
const MOST_LABELS = 7

/** Where the domain ends. A dot with a space or a line's end beside it only leads on to what can end a domain. */
function domainFrom(plain: string, from: number, isSaid: boolean): { end: number; isKnown: boolean } | undefined {
  let at = from
  let best: { end: number; isKnown: boolean } | undefined
  for (let count = 0; count < MOST_LABELS; count += 1) {
    const label = matchAt(LABEL, plain, at)
    if (label === undefined) break
    const top = /^\p{L}{2,24}/u.exec(label)?.[0] ?? (label.startsWith('xn--') ? label : undefined)
    if (count > 0 && top !== undefined) best = { end: at + top.length, isKnown: TOP.has(top) }
    at += label.length
    const dot = matchAt(DOT, plain, at)
    if (dot === undefined) break
    if (dot !== '.' && ((isSaid && /^\s*\.\s*$/.test(dot)) || !leadsOn(plain, at + dot.length, best?.isKnown === true))) break
    at += dot.length
  }
  return best
}

function leadsOn(plain: string, at: number, isWhole: boolean): boolean {
  const next = matchAt(LABEL, plain, at)
  if (next === undefined || isWhole) return false
  if (TOP.has(next)) return true
  const dot = matchAt(DOT, plain, at + next.length)
  return dot !== undefined && TOP.has(matchAt(LABEL, plain, at + next.length + dot.length) ?? '')
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0]
}
