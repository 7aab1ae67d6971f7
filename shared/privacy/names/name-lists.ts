import { COMMON_GIVEN, FAMILY, GIVEN, ORDINARY_FAMILY, ORDINARY_GIVEN } from './name-words'

/**
 * Which words are names, in their plain form (see plain-text.ts). Read out of the text they are kept as when first asked for: only the
 * vault processes ever do. A word that is a place or an ordinary word too is a name of `ordinary…`.
 */
export interface NameLists {
  readonly given: ReadonlySet<string>
  readonly ordinaryGiven: ReadonlySet<string>
  /** Borne by so many, and nothing else, that they are asked about in small letters too. */
  readonly commonGiven: ReadonlySet<string>
  readonly family: ReadonlySet<string>
  readonly ordinaryFamily: ReadonlySet<string>
}

let lists: NameLists | undefined

export function nameLists(): NameLists {
  lists ??= {
    given: unfolded(GIVEN),
    ordinaryGiven: unfolded(ORDINARY_GIVEN),
    commonGiven: unfolded(COMMON_GIVEN),
    family: unfolded(FAMILY),
    ordinaryFamily: unfolded(ORDINARY_FAMILY),
  }
  return lists
}

/** Each word begins with one sign (base 36) that says how many letters it shares with the one before it. */
function unfolded(text: string): ReadonlySet<string> {
  const words = new Set<string>()
  let before = ''
  for (const piece of text.trim().split(/\s/)) {
    before = before.slice(0, Number.parseInt(piece.charAt(0), 36)) + piece.slice(1)
    words.add(before)
  }
  return words
}
