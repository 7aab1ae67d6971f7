import type { DigitChain } from './digit-chains'
import { type Hit, hit } from './hit'
import type { KnownIndex } from './known-index'
import type { KnownPerson } from './known-person'
import type { Word } from './words'

const MONTHS: readonly (readonly string[])[] = [
  ['januari', 'jan', 'januar'],
  ['februari', 'feb', 'februar'],
  ['mars', 'mar', 'marts'],
  ['april', 'apr'],
  ['maj'],
  ['juni', 'jun'],
  ['juli', 'jul'],
  ['augusti', 'aug', 'august'],
  ['september', 'sep', 'sept'],
  ['oktober', 'okt'],
  ['november', 'nov'],
  ['december', 'dec'],
]

/** A known day of birth as `1985-04-12`, `850412`, `12/4 1985`, `12 april 1985`; without a year it is asked about. */
export function findBirthDate(words: readonly Word[], chains: readonly DigitChain[], { people }: KnownIndex): Hit[] {
  const born = people.flatMap((person) => person.born ?? [])
  return born.length === 0 ? [] : [...inDigits(chains, born), ...inWords(words, born)]
}

type Born = NonNullable<KnownPerson['born']>

const two = (number: number) => String(number % 100).padStart(2, '0')

function shapesOf({ year, month, day }: Born): string[] {
  const years = year > 99 ? [String(year), two(year)] : [`19${two(year)}`, `20${two(year)}`, two(year)]
  return years.flatMap((y) => [
    `${y}${two(month)}${two(day)}`,
    `${y},${two(month)},${two(day)}`,
    `${y},${month},${day}`,
    `${day},${month},${y}`,
    `${two(day)},${two(month)},${y}`,
    `${two(day)}${two(month)}${y}`,
  ])
}

function inDigits(chains: readonly DigitChain[], born: readonly Born[]): Hit[] {
  const shapes = new Set(born.flatMap(shapesOf))
  const hits: Hit[] = []
  for (const chain of chains) {
    chain.groups.forEach((group, first) => {
      for (const length of [1, 3]) {
        const groups = chain.groups.slice(first, first + length)
        const last = groups.at(-1)
        if (groups.length < length || !last || !shapes.has(groups.map(({ digits }) => digits).join(','))) continue
        hits.push(hit(group.start, last.end, 'ownDetail', 'certain', 'own/birth-date'))
      }
    })
  }
  return hits
}

function inWords(words: readonly Word[], born: readonly Born[]): Hit[] {
  const days = new Set(born.map(({ day }) => day))
  return words.flatMap((word, at) => {
    const day = word.text.length < 3 ? Number(word.text) : Number.NaN
    if (!days.has(day)) return []
    // One is enough, whose year is said rather than another's: twenty may share the day.
    const all = born.filter((known) => known.day === day).flatMap((known) => inWordsAt(words, at, known))
    return all.filter((found, index) => index === 0 || (found.certainty === 'certain' && all[0]?.certainty !== 'certain'))
  })
}

function inWordsAt(words: readonly Word[], at: number, { year, month }: Born): Hit[] {
  const [word, name] = [words[at], words[at + 1]]
  if (!word || !name || name.start - word.end > 4 || !MONTHS[month - 1]?.includes(name.text)) return []
  const after = words[at + 2]
  const near = after && after.start - name.end <= 3 ? Number(after.text) : Number.NaN
  const withYear = near === year || (near > 99 && near % 100 === year % 100 && year < 100)
  const end = withYear && after ? after.end : name.end
  return [hit(word.start, end, 'ownDetail', withYear ? 'certain' : 'asked', 'own/birth-date')]
}
