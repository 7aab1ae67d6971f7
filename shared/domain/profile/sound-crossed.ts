import type { CrossedFact } from './crossed-fact'
import { type ProfileProblem, repeated } from './problem'
import type { GroupKind, Profile } from './profile'

type Path = readonly (string | number)[]

/** One answer of one person: only of such a field is every matter in one row. */
const HAS_ONE_ANSWER: readonly string[] = ['choice', 'yesNo']

/**
 * What of a matter is counted beside what it came to (X14). Each fact once: of two ways to cut the same fact, one table would tell what the
 * other hides.
 */
export function crossedProblems(groupKind: GroupKind, one: Profile, path: Path): ProfileProblem[] {
  const { crossed, recommendations, outcomes } = groupKind
  const problems: ProfileProblem[] = [...repeated(crossed, [...path, 'crossed'], 'key')]
  if (crossed.length > 0 && recommendations.length + outcomes.length < 2)
    problems.push({ path: [...path, 'crossed'], message: 'matters are crossed, and there are not two things they can come to' })
  for (const [index, fact] of crossed.entries()) {
    const at = [...path, 'crossed', index]
    if (crossed.findIndex((other) => sameFact(other, fact)) < index)
      problems.push({ path: at, message: `"${fact.key}" is a fact that is crossed already` })
    if (fact.fact === 'age' && fact.bands.some((first, place) => first <= (fact.bands[place - 1] ?? 0)))
      problems.push({ path: [...at, 'bands'], message: 'the bands do not follow on each other' })
    if (fact.fact === 'answer' && !oneAnswerFields(groupKind, one).includes(fact.field))
      problems.push({ path: [...at, 'field'], message: `"${fact.field}" is no field of the form with one answer` })
  }
  return problems
}

const sameFact = (one: CrossedFact, other: CrossedFact): boolean =>
  one.fact === other.fact && (one.fact !== 'answer' || other.fact !== 'answer' || one.field === other.field)

const oneAnswerFields = ({ form }: GroupKind, { forms }: Profile): string[] =>
  forms
    .filter(({ key }) => key === form)
    .flatMap(({ sections }) => sections.flatMap(({ fields }) => fields))
    .flatMap(({ key, kind }) => (HAS_ONE_ANSWER.includes(kind) ? [key] : []))
