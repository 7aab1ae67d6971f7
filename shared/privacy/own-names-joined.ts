import type { Hit } from './hit'
import type { OwnHit } from './known-index'
import type { KnownPerson } from './known-person'
import type { PlainText } from './plain-text'
import { ownForms, type Word, withGenitive } from './words'

const MOST_BETWEEN = 4
const CERTAIN_NAME = { kind: 'ownName', certainty: 'certain', rule: 'own/name' } as const
const BETWEEN_NAMES = /^(?:\.? ?-? ?|,? ?\n? ?)$/

/**
 * Takes the words beside a certain name into it (a middle initial, "Per", "von") and makes one finding of a whole name.
 * Two of a person's names in a row that both have a capital are the name, whatever each of them is alone.
 */
export function joinNames(
  plain: PlainText,
  words: readonly Word[],
  hits: readonly OwnHit[],
  people: readonly KnownPerson[],
): Hit[] {
  const byPerson = new Map<number, OwnHit[]>()
  for (const own of hits) {
    if (own.kind !== 'ownName') continue
    const known = byPerson.get(own.of)
    if (known) known.push(own)
    else byPerson.set(own.of, [own])
  }
  const joined = [...byPerson].flatMap(([of, names]) => {
    const person = people[of]
    return person ? joinOf(plain, words, names, person) : []
  })
  return [...hits.filter(({ kind }) => kind !== 'ownName').map(bare), ...joined]
}

const bare = ({ start, end, kind, certainty, rule }: Hit): Hit => ({ start, end, kind, certainty, rule })

function joinOf(plain: PlainText, words: readonly Word[], hits: readonly OwnHit[], person: KnownPerson): Hit[] {
  const joined: Hit[] = []
  for (const name of [...hits].sort((a, b) => a.start - b.start || rank(a) - rank(b) || b.end - a.end)) {
    const last = joined.at(-1)
    if (last && name.end <= last.end) {
      if (name.certainty === 'certain') joined[joined.length - 1] = { ...last, ...CERTAIN_NAME }
      continue
    }
    const grown = name.certainty === 'certain' ? grow(plain, words, name, person) : bare(name)
    if (
      last &&
      (grown.start <= last.end || BETWEEN_NAMES.test(plain.text.slice(last.end, Math.min(grown.start, last.end + 6))))
    ) {
      const named = isNamed(plain, last) && isNamed(plain, grown)
      const certain = last.certainty === 'certain' || grown.certainty === 'certain' || named
      joined[joined.length - 1] = {
        ...(certain ? CERTAIN_NAME : last),
        start: Math.min(last.start, grown.start),
        end: Math.max(last.end, grown.end),
      }
    } else joined.push(grown)
  }
  return joined
}

const rank = ({ certainty, rule }: Hit) => (certainty === 'certain' ? 0 : rule === 'own/name-ordinary-word' ? 1 : 2)

function grow(plain: PlainText, words: readonly Word[], name: OwnHit, person: KnownPerson): Hit {
  const belongs = (word: Word) =>
    ownForms(word.text).some((form) => person.nameParts.has(form)) ||
    (word.text.length === 1 && person.firstLetters.has(word.text) && word.capital)
  let { start, end } = name
  for (let before = name.at - 1; before >= 0; before -= 1) {
    const word = words[before]
    if (!word || start - word.end > MOST_BETWEEN || !BETWEEN_NAMES.test(plain.text.slice(word.end, start)) || !belongs(word))
      break
    start = word.start
  }
  for (let after = name.at + 1; after < words.length; after += 1) {
    const word = words[after]
    if (!word || word.end <= end) continue
    if (word.start - end > MOST_BETWEEN || !BETWEEN_NAMES.test(plain.text.slice(end, word.start)) || !belongs(word)) break
    end = word.end
  }
  return { ...bare(name), start, end: withGenitive(plain.text, end, start) }
}

const isNamed = (plain: PlainText, { start }: Hit) => plain.capitals[start] === 1
