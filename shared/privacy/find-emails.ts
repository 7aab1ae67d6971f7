import { type Hit, hit } from './hit'

const SIGN = / ?(?:@|[([](?:at|a|snabel-?a)[)\]]) ?/g
const BEFORE = /[\p{L}\p{N}._%+'-]{1,64}$/u
const AFTER = /^(?:[\p{L}\p{N}-]{1,63}\.){1,6}\p{L}{2,24}/u

/** E-mail addresses, with `(at)` for the sign too. Looks at most 64 and 200 signs to the sides of each sign. */
export function findEmails(plain: string): Hit[] {
  const hits: Hit[] = []
  for (const match of plain.matchAll(SIGN)) {
    const after = match.index + match[0].length
    const local = BEFORE.exec(plain.slice(Math.max(0, match.index - 64), match.index))
    const domain = AFTER.exec(plain.slice(after, after + 200))
    if (local && domain)
      hits.push(hit(match.index - local[0].length, after + domain[0].length, 'email', 'certain', 'email/address'))
  }
  return hits
}
