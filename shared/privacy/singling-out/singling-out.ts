import { mayBeNamed } from '../find-places'
import { findWorkplaces } from '../find-workplaces'
import { SMALLEST_CLASS } from '../k-anonymity/classes'
import { type Knowledge, knowledgeOf } from '../knowledge'
import { asPlace, type Municipality, placeLists } from '../places/place-lists'
import { type PlaceMention, placesIn } from '../places/place-mentions'
import { UNKNOWN_MUNICIPALITY, UNKNOWN_VILLAGE } from '../places/place-size'
import { rareFactsIn } from '../rare/rare-facts'
import { type Reading, readText } from '../reading'
import { baseForms } from '../words'
import { ageIn, sexIn } from './age-and-sex'
import type { Assumed, SinglingFact, SinglingOutHint } from './hint'
import { PEOPLE_AT_WORKPLACE, SHARE_AT_WORK, shareOfAges, shareOfSex } from './population'

/**
 * Whether a rare fact of a summary, beside municipality, age and sex, points at fewer than `SMALLEST_CLASS` of the inhabitants. It counts
 * by public figures and estimates, as if one fact said nothing of another; whoever releases judges it.
 * INVARIANT: it is never told what is in the vault, and counts nobody there.
 * @see X9
 */
export function singlingOut(
  fields: readonly { field: string; text: string }[],
  told: { readonly municipalities: readonly string[]; readonly organisations: readonly string[] },
): SinglingOutHint | null {
  const knowledge = knowledgeOf({ organisations: told.organisations })
  const read = fields.map(({ field, text }) => {
    const reading = readText(text)
    return { field, reading, places: placesIn(reading) }
  })
  const whole = readText(fields.map(({ text }) => text).join('\n'))
  const age = ageIn(whole)
  const sex = sexIn(whole)
  const named = read.flatMap(({ reading, places }) => places.flatMap((place) => municipalityAt(reading, place) ?? []))
  const ground = groundOf(named, told.municipalities)
  const share = shareOfAges(age) * shareOfSex(sex)

  const found = read.flatMap(({ field, reading, places }) => factsIn(field, reading, places, { knowledge, ground }))
  const estimated = found.map(({ fact, portion }) => ({ fact, people: ground.inhabitants * share * portion }))
  // What is said twice is one fact.
  const once = new Map(found.map(({ fact, portion, words }) => [`${fact.kind} ${words}`, portion]))
  const together = [...once.values()].reduce((people, portion) => people * portion, ground.inhabitants * share)
  const speaking = together < SMALLEST_CLASS ? estimated : estimated.filter(({ people }) => people < SMALLEST_CLASS)
  if (speaking.length === 0) return null

  const facts = speaking.map(({ fact, people }): SinglingFact => ({ ...fact, people: Math.ceil(people) }))
  const { municipalities, inhabitants, guessed } = ground
  return {
    assumed: { municipalities, inhabitants, guessed, ages: age && { from: age.from, to: age.to }, sex },
    together: Math.ceil(together),
    facts: inOrder([...facts, ...exactAges(read, Math.ceil(ground.inhabitants * share))], fields).slice(0, 60),
  }
}

/** As they are read: field by field, from the first word on. */
function inOrder(facts: SinglingFact[], fields: readonly { field: string }[]): SinglingFact[] {
  const at = new Map(fields.map(({ field }, place) => [field, place]))
  return facts.sort((a, b) => (at.get(a.field) ?? 0) - (at.get(b.field) ?? 0) || a.start - b.start)
}

type Ground = Pick<Assumed, 'municipalities' | 'inhabitants' | 'guessed'>

/**
 * Whom it can be about: the inhabitants of the municipalities the group is of, or of the one the text names where that says more: it
 * has fewer, or nobody knows how many the group's have.
 */
function groundOf(named: readonly Municipality[], told: readonly string[]): Ground {
  const { municipalities } = placeLists()
  const own = told.map((name) => municipalities.get(asPlace(name).replace(/_kommun(?:e)?$/, '')) ?? { ...UNKNOWN, name })
  const [smallest] = [...named].sort((a, b) => a.inhabitants - b.inhabitants)
  const isGuessed = own.length === 0 || own.some(({ county }) => county === '')
  const saysMore = smallest && (isGuessed || smallest.inhabitants < inhabitantsOf(own))
  const ones = saysMore ? [smallest] : own
  if (ones.length === 0) return { municipalities: [], inhabitants: UNKNOWN_MUNICIPALITY, guessed: true }
  return {
    municipalities: ones.map(({ name }) => name).slice(0, 60),
    inhabitants: inhabitantsOf(ones),
    guessed: !saysMore && isGuessed,
  }
}
const inhabitantsOf = (ones: readonly Municipality[]): number => ones.reduce((sum, { inhabitants }) => sum + inhabitants, 0)
const UNKNOWN: Municipality = { name: '', county: '', inhabitants: UNKNOWN_MUNICIPALITY }

function municipalityAt({ words }: Reading, { from, to }: PlaceMention): Municipality | undefined {
  const { municipalities } = placeLists()
  const last = words[to - 1]
  const row = words.slice(from, to - 1).map(({ text }) => `${text}_`)
  return baseForms(last?.text ?? '')
    .map((form) => municipalities.get(row.join('') + form))
    .find((one) => one !== undefined)
}

type Bare = SinglingFact extends infer Fact ? (Fact extends SinglingFact ? Omit<Fact, 'people'> : never) : never
interface Found {
  readonly fact: Bare
  /** The share of the municipality's inhabitants it is true of. */
  readonly portion: number
  /** As they stand, in plain form: the same words are the same fact. */
  readonly words: string
}

/** Places, workplaces, diagnoses and crimes of one field, with offsets into it as it was typed. */
function factsIn(
  field: string,
  reading: Reading,
  places: readonly PlaceMention[],
  { knowledge, ground }: { knowledge: Knowledge; ground: Ground },
): Found[] {
  const { words } = reading
  const at = (start: number, end: number) => ({ field, ...asTyped(reading, start, end) })
  const between = ({ from, to }: { from: number; to: number }) => at(words[from]?.start ?? 0, words[to - 1]?.end ?? 0)
  const said = ({ from, to }: { from: number; to: number }) =>
    words
      .slice(from, to)
      .map(({ text }) => text)
      .join(' ')
  const workplaces = findWorkplaces(reading, places, knowledge)
  const isOfWorkplace = (place: PlaceMention) =>
    workplaces.some(({ start, end }) => start <= (words[place.from]?.start ?? 0) && end >= (words[place.to - 1]?.end ?? 0))
  const mine = places.filter(
    (place) =>
      place.size === 'small' &&
      !isOfWorkplace(place) &&
      !words.slice(place.from, place.to).every((word) => mayBeNamed(word, knowledge)),
  )
  return [
    ...mine.map((place): Found => {
      const municipality = municipalityAt(reading, place)
      const inhabitants = municipality?.inhabitants ?? UNKNOWN_VILLAGE
      return {
        fact: { kind: 'place', ...between(place), county: municipality?.county ?? null },
        portion: Math.min(1, inhabitants / ground.inhabitants),
        words: said(place),
      }
    }),
    ...workplaces.map(
      ({ start, end }): Found => ({
        fact: { kind: 'workplace', ...at(start, end) },
        portion: Math.min(1, PEOPLE_AT_WORKPLACE / (ground.inhabitants * SHARE_AT_WORK)),
        words: reading.plain.text.slice(start, end),
      }),
    ),
    ...rareFactsIn(reading).map(
      (one): Found => ({
        fact: { kind: one.kind, ...between(one), general: one.general },
        portion: one.per100000 / 100_000,
        words: said(one),
      }),
    ),
  ]
}

function asTyped({ plain }: Reading, start: number, end: number): { start: number; end: number } {
  return { start: plain.starts[start] ?? 0, end: plain.ends[end - 1] ?? plain.original.length }
}

/** An exact age is offered as ten years wherever something else points at few. */
function exactAges(read: readonly { field: string; reading: Reading }[], people: number): SinglingFact[] {
  return read.flatMap(({ field, reading }): SinglingFact[] => {
    const age = ageIn(reading)
    if (!age?.exact) return []
    const decade = Math.floor(age.from / 10) * 10
    return [{ kind: 'age', field, ...asTyped(reading, age.exact.start, age.exact.end), people, decade }]
  })
}
