import type { IsoDate } from '../../lib/dates'
import type { Answers, FormField } from '../form/form'
import { askedFields, isAnswered, isAsked } from '../form/rules'
import type { CriteriaSet, Criterion, CriterionStanding } from './criteria'

/** What the criteria are held against: answers, the year of birth, and the day the referral came. */
export interface CriteriaFacts {
  readonly answers: Answers
  readonly birthYear: number | null
  readonly receivedOn: IsoDate
}

export interface JudgedCriterion {
  readonly criterion: Criterion
  readonly standing: CriterionStanding
  /** The answer asks for a reason in words (A15). */
  readonly asksReason: boolean
  /** A recommendation to admit needs a reason of its own while this stands (A27). */
  readonly stops: boolean
  /** A heading of the anonymised summary that the answer makes compulsory (A25). */
  readonly tells: string | null
}

const NO_TEXTS: ReadonlySet<string> = new Set()
/** An option of this key is the answer "oklart". */
const UNCLEAR = 'unclear'

/** The name a criterion's reason has in the identity compartment. */
export const reasonFieldOf = (criterion: Pick<Criterion, 'key'>): string => `criterion:${criterion.key}`

/** Every field that a set of criteria asks. */
export const criteriaFields = (set: Pick<CriteriaSet, 'criteria'>): FormField[] => set.criteria.flatMap(({ fields }) => fields)

/**
 * Age by year of birth: two ages are possible but on the last day of the year, when the birthday has been.
 * @see A17 X5
 */
function ageStanding(limits: CriteriaSet['ageLimits'], { birthYear, receivedOn }: CriteriaFacts): CriterionStanding {
  if (birthYear === null) return 'unanswered'
  if (limits === null) return 'informative'
  const oldest = Number(receivedOn.slice(0, 4)) - birthYear
  const ages = receivedOn.endsWith('-12-31') ? [oldest] : [oldest - 1, oldest]
  const within = ages.filter((age) => age >= limits.from && age <= limits.to).length
  if (within === ages.length) return 'met'
  return within === 0 ? 'notMet' : 'unclear'
}

const chosenOf = (answers: Answers, key: string): readonly string[] => {
  const answer = Object.hasOwn(answers, key) ? answers[key] : undefined
  if (answer === undefined) return []
  return Array.isArray(answer) ? answer : [String(answer)]
}

function answerStanding(criterion: Criterion, answers: Answers): CriterionStanding {
  const { fields, meets, also } = criterion
  const [first] = fields
  const asked = askedFields(fields, answers)
  if (asked.some((field) => field.required && !isAnswered(field, { answers, knownTexts: NO_TEXTS }))) return 'unanswered'
  if (criterion.informative || !first) return 'informative'
  const chosen = chosenOf(answers, first.key)
  if (chosen.length === 0) return 'unanswered'
  if (chosen.includes(UNCLEAR)) return 'unclear'
  if (meets.length > 0 && !chosen.some((key) => meets.includes(key))) return 'notMet'
  const other = also === null ? undefined : fields.find(({ key }) => key === also.field)
  if (also === null || !other || !isAsked(other, fields, answers)) return 'met'
  return chosenOf(answers, other.key).some((key) => also.is.includes(key)) ? 'met' : 'notMet'
}

/**
 * Every criterion of a set and how it stands. One that another may stand in for is `metByOther` when only that one is met.
 * @see A15 A16 A17 A18 A19 A20 A21 A22 A23 A24 A25 A26 A27 A28
 */
export function judgeCriteria(set: Pick<CriteriaSet, 'criteria' | 'ageLimits'>, facts: CriteriaFacts): JudgedCriterion[] {
  const own = new Map(
    set.criteria.map((criterion) => [
      criterion.key,
      criterion.judged === 'age' ? ageStanding(set.ageLimits, facts) : answerStanding(criterion, facts.answers),
    ]),
  )
  return set.criteria.map((criterion) => {
    const standing = own.get(criterion.key) ?? 'unanswered'
    const [first] = criterion.fields
    const chosen = first ? chosenOf(facts.answers, first.key) : []
    const stoodInFor = standing !== 'met' && criterion.orElse !== null && own.get(criterion.orElse) === 'met'
    return {
      criterion,
      standing: stoodInFor ? 'metByOther' : standing,
      asksReason: chosen.some((key) => criterion.reasonAt.includes(key)),
      stops: chosen.some((key) => criterion.stopsAt.includes(key)),
      tells: chosen.some((key) => criterion.tells?.at.includes(key)) ? (criterion.tells?.heading ?? null) : null,
    }
  })
}

export interface CriteriaCount {
  readonly met: number
  readonly unclear: number
  readonly notMet: number
  readonly unanswered: number
}

/** How many are met, unclear, not met and not answered; what only tells is not counted (A21). */
export function countStandings(judged: readonly Pick<JudgedCriterion, 'standing'>[]): CriteriaCount {
  const of = (...standings: CriterionStanding[]) => judged.filter(({ standing }) => standings.includes(standing)).length
  return { met: of('met', 'metByOther'), unclear: of('unclear'), notMet: of('notMet'), unanswered: of('unanswered') }
}

/** Every criterion has been answered, and every answer that asks for a reason has one. @see A15 */
export const criteriaAnswered = (judged: readonly JudgedCriterion[], knownTexts: ReadonlySet<string>): boolean =>
  judged.every(
    ({ criterion, standing, asksReason }) =>
      standing !== 'unanswered' && (!asksReason || knownTexts.has(reasonFieldOf(criterion))),
  )

/** Criteria that a recommendation to admit needs a reason of its own against, in the profile's words. @see A27 */
export const stopCriteria = (judged: readonly JudgedCriterion[]): string[] =>
  judged.filter(({ stops }) => stops).map(({ criterion }) => criterion.label)

/** Headings of the summary that answers make compulsory, each once. @see A25 */
export const tellingHeadings = (judged: readonly JudgedCriterion[]): string[] => [
  ...new Set(judged.flatMap(({ tells }) => (tells === null ? [] : [tells]))),
]
