import type { DigitChain } from './digit-chains'
import { type Hit, hit } from './hit'
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

/** The person's day of birth as `1985-04-12`, `850412`, `12/4 1985`, `12 april 1985`; without a year it is asked about. */
export function findBirthDate(words: readonly Word[], chains: readonly DigitChain[], { born }: KnownPerson): Hit[] {
  if (!born) return []
  return [...inDigits(chains, born), ...inWords(words, born)]
}

type Born = NonNullable<KnownPerson['born']>

const two = (number: number) => String(number % 100).padStart(2, '0')

function inDigits(chains: readonly DigitChain[], { year, month, day }: Born): Hit[] {
  const years = year > 99 ? [String(year), two(year)] : [`19${two(year)}`, `20${two(year)}`, two(year)]
  const shapes = new Set(
    years.flatMap((y) => [
      `${y}${two(month)}${two(day)}`,
      `${y},${two(month)},${two(day)}`,
      `${y},${month},${day}`,
      `${day},${month},${y}`,
      `${two(day)},${two(month)},${y}`,
      `${two(day)}${two(month)}${y}`,
    ]),
  )
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

function inWords(words: readonly Word[], { year, month, day }: Born): Hit[] {
  const hits: Hit[] = []
  words.forEach((word, at) => {
    const name = words[at + 1]
    if (Number(word.text) !== day || !name || name.start - word.end > 4 || !MONTHS[month - 1]?.includes(name.text)) return
    const after = words[at + 2]
    const near = after && after.start - name.end <= 3 ? Number(after.text) : Number.NaN
    const withYear = near === year || (near > 99 && near % 100 === year % 100 && year < 100)
    hits.push(
      hit(word.start, withYear && after ? after.end : name.end, 'ownDetail', withYear ? 'certain' : 'asked', 'own/birth-date'),
    )
  })
  return hits
}
