import { requireThat } from '../../lib/domain-error'
import type { Answers, FormDefinition, FormField, StatementSource } from './form'

/** What a form is held against: the chosen answers, and which words are known to be written (never the words). */
export interface FormFacts {
  readonly answers: Answers
  /** Fields of unchecked texts that are not empty, e.g. `form:background`. */
  readonly knownTexts: ReadonlySet<string>
  readonly earlierMeasures: number
  readonly enclosures: number
}

/** Something the form still lacks: of which kind, in which field, under which section's heading. */
export interface Lack {
  readonly kind: 'answer' | 'words' | 'source' | 'measures' | 'enclosures'
  readonly section: string
  readonly field: string
  readonly label: string
  /** Of `source`: whose words the statement lacks (A35). */
  readonly source: StatementSource | null
}

export interface Completeness {
  readonly filled: number
  readonly total: number
  readonly missing: readonly Lack[]
}

/** Whose words each statement must have; the officer's own are welcome beside them. @see A35 */
export const REQUIRED_SOURCES: readonly StatementSource[] = ['individual', 'otherAuthority']

/** The name a field's words have in the identity compartment; a statement has one for each source. */
export const textFieldOf = (field: Pick<FormField, 'key'>, source?: StatementSource): string =>
  source === undefined ? `form:${field.key}` : `form:${field.key}:${source}`

export const fieldsOf = (definition: Pick<FormDefinition, 'sections'>): FormField[] =>
  definition.sections.flatMap(({ fields }) => fields)

const chosen = (answers: Answers, key: string): readonly string[] => {
  const answer = Object.hasOwn(answers, key) ? answers[key] : undefined
  if (answer === undefined) return []
  return Array.isArray(answer) ? answer : [String(answer)]
}

/**
 * Whether a field is asked: when the field it depends on is asked and has one of the answers that call for it.
 * @see A24
 */
export function isAsked(field: FormField, fields: readonly FormField[], answers: Answers, depth = 0): boolean {
  const { when } = field
  if (when === null) return true
  const other = fields.find(({ key }) => key === when.field)
  // A definition in which two fields wait for each other asks neither.
  if (!other || depth > fields.length) return false
  return isAsked(other, fields, answers, depth + 1) && chosen(answers, other.key).some((key) => when.is.includes(key))
}

export const askedFields = (fields: readonly FormField[], answers: Answers): FormField[] =>
  fields.filter((field) => isAsked(field, fields, answers))

/** Whether a field has an answer of its own; what else it calls for is said by {@link completenessOf}. */
export function isAnswered(field: FormField, { answers, knownTexts }: Pick<FormFacts, 'answers' | 'knownTexts'>): boolean {
  switch (field.kind) {
    case 'words':
      return knownTexts.has(textFieldOf(field))
    case 'statement':
      return REQUIRED_SOURCES.every((source) => knownTexts.has(textFieldOf(field, source)))
    default:
      return chosen(answers, field.key).length > 0
  }
}

const isYes = (answers: Answers, key: string) => chosen(answers, key).includes('yes')

/** Whether other authorities have tried something, by the form's own question. @see A32 */
export const hasEarlierMeasures = (definition: Pick<FormDefinition, 'sections'>, answers: Answers): boolean =>
  fieldsOf(definition).some((field) => field.role === 'earlierMeasures' && isYes(answers, field.key))

/**
 * How much of what is asked for is there, and what is not, in the form's order. Required fields count one each, a statement
 * one for each source it must have, and so do the list and the enclosures that an answer calls for.
 * @see A30 A32 A33 A35
 */
export function completenessOf(definition: Pick<FormDefinition, 'sections'>, facts: FormFacts): Completeness {
  const fields = fieldsOf(definition)
  const missing: Lack[] = []
  let total = 0
  const count = (there: boolean, lack: Lack) => {
    total += 1
    if (!there) missing.push(lack)
  }
  for (const { key: section, fields: own } of definition.sections) {
    for (const field of own) {
      if (!isAsked(field, fields, facts.answers)) continue
      const lack = { section, field: field.key, label: field.label, source: null }
      if (field.required && field.kind === 'statement')
        for (const source of REQUIRED_SOURCES)
          count(facts.knownTexts.has(textFieldOf(field, source)), { ...lack, kind: 'source', source })
      else if (field.required) count(isAnswered(field, facts), { ...lack, kind: field.kind === 'words' ? 'words' : 'answer' })
      if (field.role === 'earlierMeasures' && isYes(facts.answers, field.key)) {
        count(facts.earlierMeasures > 0, { ...lack, kind: 'measures' })
        count(facts.enclosures > 0, { ...lack, kind: 'enclosures' })
      }
    }
  }
  return { filled: total - missing.length, total, missing }
}

/**
 * Every statement has the individual's own words and another authority's, each under its source. A form without statements
 * lacks none.
 * @see A34 A35
 */
export function statementsGiven(definition: Pick<FormDefinition, 'sections'>, knownTexts: ReadonlySet<string>): boolean {
  return fieldsOf(definition)
    .filter(({ kind, required }) => kind === 'statement' && required)
    .every((field) => REQUIRED_SOURCES.every((source) => knownTexts.has(textFieldOf(field, source))))
}

/** The officer's professional opinion is written; a form that does not ask for it lacks none. @see A36 */
export const opinionGiven = (definition: Pick<FormDefinition, 'sections'>, knownTexts: ReadonlySet<string>): boolean =>
  fieldsOf(definition)
    .filter(({ role }) => role === 'opinion')
    .every((field) => knownTexts.has(textFieldOf(field)))

const YES_NO = ['yes', 'no']
const optionsOf = (field: FormField): readonly string[] => (field.kind === 'yesNo' ? YES_NO : field.options.map(({ key }) => key))

function fits(field: FormField, answer: Answers[string]): boolean {
  switch (field.kind) {
    case 'yesNo':
    case 'choice':
      return typeof answer === 'string' && optionsOf(field).includes(answer)
    case 'choices':
      return (
        Array.isArray(answer) && new Set(answer).size === answer.length && answer.every((key) => optionsOf(field).includes(key))
      )
    case 'months':
    case 'number':
      return typeof answer === 'number'
    default:
      return false
  }
}

const holdsAnswer = ({ kind }: FormField) => kind !== 'words' && kind !== 'statement'

/**
 * Holds answers against the definition they are given under. Words are no answers: they stand in the identity compartment.
 * @throws DomainError `answers/unknown-field` `answers/unknown-option`, each with the field's key where the definition has it
 */
export function requireFitting(fields: readonly FormField[], answers: Answers): void {
  for (const [key, answer] of Object.entries(answers)) {
    const field = fields.find((one) => one.key === key)
    requireThat(field && holdsAnswer(field), 'answers/unknown-field')
    requireThat(fits(field, answer), 'answers/unknown-option', { field: field.key })
  }
}

/** The answers that another version of the definition still knows; the others have to be given anew. @see X5 */
export const fittingAnswers = (fields: readonly FormField[], answers: Answers): Answers =>
  Object.fromEntries(
    Object.entries(answers).filter(([key, answer]) => {
      const field = fields.find((one) => one.key === key)
      return field !== undefined && holdsAnswer(field) && fits(field, answer)
    }),
  )
