import type { CriteriaSet, Criterion } from '../criteria/criteria'
import type { FormDefinition, FormField } from '../form/form'
import { type ProfileProblem, repeated } from './problem'

type Path = readonly (string | number)[]

/** What the fields of a form must say of each other. */
export function formProblems(form: FormDefinition, path: Path): ProfileProblem[] {
  const placed = form.sections.flatMap(({ fields }, section) =>
    fields.map((field, index) => ({ field, path: [...path, 'sections', section, 'fields', index] })),
  )
  const roles = placed.filter(({ field }) => field.role !== null)
  return [
    ...repeated(form.sections, [...path, 'sections'], 'section'),
    ...fieldProblems(placed),
    ...roles.flatMap(({ field, path }, index) =>
      roles.findIndex((one) => one.field.role === field.role) < index
        ? [{ path: [...path, 'role'], message: `a second field has the role "${field.role}"` }]
        : [],
    ),
  ]
}

interface Placed {
  readonly field: FormField
  readonly path: Path
}

function fieldProblems(placed: readonly Placed[]): ProfileProblem[] {
  return placed.flatMap(({ field, path }, index) => [
    ...(placed.findIndex((one) => one.field.key === field.key) < index
      ? [{ path: [...path, 'key'], message: `field "${field.key}" stands twice` }]
      : []),
    ...optionProblems(field, path),
    ...roleProblems(field, path),
    ...whenProblems(field, placed.slice(0, index), path),
  ])
}

function optionProblems({ key, kind, options }: FormField, path: Path): ProfileProblem[] {
  const chosen = kind === 'choice' || kind === 'choices'
  if (chosen && options.length === 0)
    return [{ path: [...path, 'options'], message: `field "${key}" has nothing to choose from` }]
  if (!chosen && options.length > 0)
    return [{ path: [...path, 'options'], message: `field "${key}" is of kind "${kind}" and takes no options` }]
  return repeated(options, [...path, 'options'], 'option')
}

const KIND_OF_ROLE = { opinion: 'words', earlierMeasures: 'yesNo' } as const

function roleProblems({ key, role, kind }: FormField, path: Path): ProfileProblem[] {
  if (role === null || KIND_OF_ROLE[role] === kind) return []
  return [{ path: [...path, 'role'], message: `field "${key}" with the role "${role}" must be of kind "${KIND_OF_ROLE[role]}"` }]
}

/** What is asked only after an answer stands after that question, and waits for an answer it can have. */
function whenProblems({ key, when }: FormField, before: readonly Placed[], path: Path): ProfileProblem[] {
  if (when === null) return []
  const asked = before.find(({ field }) => field.key === when.field)?.field
  if (!asked)
    return [{ path: [...path, 'when', 'field'], message: `"${when.field}" is no field before "${key}" in the same form` }]
  return strangeAnswers(when.is, asked, [...path, 'when', 'is'])
}

/** The answers a field can have, as keys; undefined where they are words or numbers. */
function answersOf({ kind, options }: FormField): readonly string[] | undefined {
  if (kind === 'yesNo') return ['yes', 'no']
  return kind === 'choice' || kind === 'choices' ? options.map(({ key }) => key) : undefined
}

function strangeAnswers(keys: readonly string[], field: FormField, path: Path): ProfileProblem[] {
  const possible = answersOf(field) ?? []
  return keys.flatMap((key, index) =>
    possible.includes(key) ? [] : [{ path: [...path, index], message: `"${key}" is no answer of "${field.key}"` }],
  )
}

/** What the criteria of a set must say of each other. */
export function criteriaProblems(set: CriteriaSet, path: Path): ProfileProblem[] {
  const limits = set.ageLimits
  return [
    ...(limits && limits.from > limits.to
      ? [{ path: [...path, 'ageLimits'], message: `nobody is between ${limits.from} and ${limits.to}` }]
      : []),
    ...repeated(set.criteria, [...path, 'criteria'], 'criterion'),
    ...repeated(
      set.criteria.flatMap(({ fields }) => fields),
      [...path, 'criteria', 'fields'],
      'field',
    ),
    ...set.criteria.flatMap((criterion, index) => criterionProblems(criterion, set, [...path, 'criteria', index])),
  ]
}

function criterionProblems(criterion: Criterion, set: CriteriaSet, path: Path): ProfileProblem[] {
  const { key, judged, fields, orElse, also } = criterion
  const placed = fields.map((field, index) => ({ field, path: [...path, 'fields', index] }))
  const [first] = fields
  const problems = fieldProblems(placed)
  if (judged === 'age' && fields.length > 0)
    problems.push({ path: [...path, 'fields'], message: `"${key}" is judged by age and asks for nothing` })
  if (judged === 'age' && set.ageLimits === null)
    problems.push({ path: [...path, 'judged'], message: `"${key}" is judged by age, and the set has no limits` })
  if (judged === 'answer' && !first) problems.push({ path: [...path, 'fields'], message: `"${key}" asks for nothing` })
  if (first) {
    problems.push(...strangeAnswers(criterion.meets, first, [...path, 'meets']))
    problems.push(...strangeAnswers(criterion.stopsAt, first, [...path, 'stopsAt']))
    problems.push(...strangeAnswers(criterion.reasonAt, first, [...path, 'reasonAt']))
    problems.push(...strangeAnswers(criterion.tells?.at ?? [], first, [...path, 'tells', 'at']))
  }
  if (also !== null) {
    const other = fields.slice(1).find((field) => field.key === also.field)
    if (other) problems.push(...strangeAnswers(also.is, other, [...path, 'also', 'is']))
    else problems.push({ path: [...path, 'also', 'field'], message: `"${also.field}" is no further field of "${key}"` })
  }
  if (orElse !== null) {
    const other = set.criteria.find((one) => one.key === orElse)
    if (!other || orElse === key)
      problems.push({ path: [...path, 'orElse'], message: `"${orElse}" is no other criterion of the set` })
    else if (other.orElse !== key)
      problems.push({ path: [...path, 'orElse'], message: `"${orElse}" does not say that "${key}" suffices in its place` })
  }
  return problems
}
