import type { z } from 'zod'
import type { TaskKind } from '../task/task-kind'
import { type ProfileProblem, repeated } from './problem'
import { type GroupKind, type Profile, profile } from './profile'
import { chainProblems } from './sound-chain'
import { crossedProblems } from './sound-crossed'
import { criteriaProblems, formProblems } from './sound-form'

type Path = readonly (string | number)[]

/**
 * Everything a profile's parts must say of each other. A profile that contradicts itself is not loaded and not built.
 * @see X1 X2 X4 X5 X7 X18
 */
export function profileProblems(one: Profile): ProfileProblem[] {
  return [
    ...listProblems(one),
    ...versionProblems(one.forms, ['forms'], 'form'),
    ...versionProblems(one.criteriaSets, ['criteriaSets'], 'criteria set'),
    ...one.forms.flatMap((form, index) => formProblems(form, ['forms', index])),
    ...one.criteriaSets.flatMap((set, index) => criteriaProblems(set, ['criteriaSets', index])),
    ...(one.deciderName !== '' && !one.groupKinds.some(({ decides }) => decides)
      ? [{ path: ['deciderName'], message: 'somebody is named who decides, and no group kind has decisions' }]
      : []),
    ...one.groupKinds.flatMap((groupKind, index) => [
      ...(one.groupKinds.findIndex(({ kind }) => kind === groupKind.kind) < index
        ? [{ path: ['groupKinds', index, 'kind'], message: `group kind "${groupKind.kind}" stands twice` }]
        : []),
      ...groupKindProblems(groupKind, one, ['groupKinds', index]),
    ]),
    ...one.meetingKinds.flatMap((kind, index) => disclosureProblems(kind, ['meetingKinds', index])),
  ]
}

/** A profile as it is loaded. @throws ZodError with the path of every contradiction */
export const soundProfile = profile.superRefine((one, context) => {
  for (const { path, message } of profileProblems(one)) context.addIssue({ code: 'custom', path: [...path], message })
})

/** The words of what is wrong, a line each: `groupKinds.0.chain.first: "x" is no step of the chain`. */
export const problemLines = (error: z.ZodError): string[] =>
  error.issues.map(({ path, message }) => `${path.map(String).join('.')}: ${message}`)

function listProblems(one: Profile): ProfileProblem[] {
  const lists = [
    'meetingKinds',
    'functions',
    'informationKinds',
    'provisions',
    'earlierMeasureKinds',
    'adviceTopics',
    'adviceAnswers',
    'enrolmentEnds',
  ] as const
  return [
    ...lists.flatMap((name) => repeated(one[name], [name], 'key')),
    ...repeated(
      one.parties.map(({ name }) => ({ key: name })),
      ['parties'],
      'party',
    ),
  ]
}

/** Of a form or a set of criteria there may be several versions, each once. */
function versionProblems(
  list: readonly { readonly key: string; readonly version: number }[],
  path: Path,
  what: string,
): ProfileProblem[] {
  return list.flatMap(({ key, version }, index) =>
    list.findIndex((other) => other.key === key && other.version === version) < index
      ? [{ path: [...path, index, 'version'], message: `${what} "${key}" has version ${version} twice` }]
      : [],
  )
}

function groupKindProblems(groupKind: GroupKind, one: Profile, path: Path): ProfileProblem[] {
  const lists = [
    'requiredFunctions',
    'summaryHeadings',
    'recommendations',
    'alternatives',
    'outcomes',
    'grid',
    'templates',
  ] as const
  return [
    ...lists.flatMap((name) => repeated(groupKind[name], [...path, name], 'key')),
    ...disclosureProblems(groupKind, path),
    ...mandateProblems(groupKind, one, path),
    ...resultProblems(groupKind, path),
    ...documentProblems(groupKind, path),
    ...sourceProblems(groupKind, one, path),
    ...chainProblems(groupKind, one, path),
    ...crossedProblems(groupKind, one, path),
    ...withoutMattersProblems(groupKind, path),
  ]
}

/** A group either takes up matters, with headings to release them under, or speaks of nobody (X1). */
function withoutMattersProblems(groupKind: GroupKind, path: Path): ProfileProblem[] {
  const { takesMatters, disclosure, summaryHeadings, agenda, outcomes, recommendations, coordination } = groupKind
  const problems: ProfileProblem[] = []
  if (takesMatters === (disclosure === 'noIndividuals'))
    problems.push({ path: [...path, 'disclosure'], message: 'a group that takes no matters speaks of nobody, and no other does' })
  if (takesMatters && summaryHeadings.length === 0)
    problems.push({ path: [...path, 'summaryHeadings'], message: 'matters are shown, and there is no heading to release under' })
  if (!takesMatters && (agenda.some(({ matters }) => matters) || outcomes.length + recommendations.length > 0 || coordination))
    problems.push({ path: [...path, 'takesMatters'], message: 'no matters are taken, and something is said of them' })
  if (coordination && coordination.ages.from > coordination.ages.to)
    problems.push({ path: [...path, 'coordination', 'ages'], message: 'the ages end before they begin' })
  return problems
}

/** The mode of a meeting and the consent its door asks for (X2); an Arena does not plan (X4, G26). */
function disclosureProblems(
  meeting: Pick<GroupKind, 'disclosure' | 'requiresConsent' | 'mayPlan'> & { kind?: GroupKind['kind'] },
  path: Path,
): ProfileProblem[] {
  const { disclosure, requiresConsent, kind, mayPlan } = meeting
  const problems: ProfileProblem[] = []
  if (disclosure === 'consultationWithConsent' && requiresConsent === null)
    problems.push({ path: [...path, 'requiresConsent'], message: 'a consultation with consent asks for a consent' })
  if (disclosure === 'anonymousConsultation' && requiresConsent !== null)
    problems.push({ path: [...path, 'requiresConsent'], message: 'nobody can consent to a consultation without identity' })
  if (kind === 'arena' && mayPlan) problems.push({ path: [...path, 'mayPlan'], message: 'an Arena does not plan' })
  return problems
}

/** Recommendation, decision and mandate are three things (X7). */
function mandateProblems({ decides, mandate, chain, deadlines }: GroupKind, one: Profile, path: Path): ProfileProblem[] {
  const hasWay = chain.ways.some(({ act }) => act === 'decided')
  const problems: ProfileProblem[] = []
  if (decides && one.deciderName === '')
    problems.push({ path: ['deciderName'], message: 'decisions are made, and nobody is named who makes them' })
  if (decides && !hasWay)
    problems.push({ path: [...path, 'chain', 'ways'], message: 'decisions are made, and no way is "decided"' })
  if (!decides && hasWay) problems.push({ path: [...path, 'chain', 'ways'], message: 'a way is "decided", and nobody decides' })
  if (decides && mandate.kind !== 'recommends')
    problems.push({ path: [...path, 'mandate', 'kind'], message: 'where somebody else decides, the group recommends' })
  for (const [index, { task }] of deadlines.entries())
    if (!decides && AFTER_A_DECISION.includes(task))
      problems.push({
        path: [...path, 'deadlines', index, 'task'],
        message: `"${task}" follows on a decision, and nobody decides`,
      })
  return problems
}

const AFTER_A_DECISION: readonly TaskKind[] = ['decide', 'bookVisit', 'sendAlternatives']

/** What a matter ends in at the meeting: a recommendation or an outcome, never both (X18). */
function resultProblems(groupKind: GroupKind, path: Path): ProfileProblem[] {
  const { requiresRecommendation, recommendations, outcomes, agenda, chain, decides } = groupKind
  const treats = agenda.filter(({ matters }) => matters).length
  const problems: ProfileProblem[] = []
  if (requiresRecommendation && recommendations.length === 0)
    problems.push({ path: [...path, 'recommendations'], message: 'a recommendation is required, and there is none to choose' })
  if (recommendations.length > 0 && outcomes.length > 0)
    problems.push({ path: [...path, 'outcomes'], message: 'a group has recommendations or outcomes of consultation, not both' })
  if (!requiresRecommendation && recommendations.length > 0)
    problems.push({ path: [...path, 'requiresRecommendation'], message: 'there are recommendations, and none is required' })
  if (decides && recommendations.length === 0)
    problems.push({ path: [...path, 'decides'], message: 'a decision is made on a recommendation, and there are none' })
  if (treats > 1) problems.push({ path: [...path, 'agenda'], message: 'matters stand at two places of the agenda' })
  if (treats > 0 && !requiresRecommendation && outcomes.length === 0)
    problems.push({ path: [...path, 'outcomes'], message: 'matters are treated, and there is nothing they can end in' })
  if (treats > 0 && !chain.ways.some(({ act }) => act === 'treated'))
    problems.push({ path: [...path, 'chain', 'ways'], message: 'matters are treated, and no way is "treated"' })
  return problems
}

/** Papers follow the reader (X18, A41). */
function documentProblems(
  { documents, recommendations, outcomes, alternatives, decides }: GroupKind,
  path: Path,
): ProfileProblem[] {
  const toOfficer = ['confirmation', 'summons', 'visitConfirmation', 'alternativesLetter']
  const wrong = ({ kind, reader }: GroupKind['documents'][number]): string | undefined => {
    if (toOfficer.includes(kind) && reader !== 'officer') return 'a letter goes to the officer'
    if (kind === 'recommendation' && recommendations.length === 0) return 'the group has no recommendations'
    if (kind === 'recommendation' && decides && reader !== 'decider') return 'a recommendation goes to who decides'
    if (kind === 'alternativesLetter' && !decides) return 'nobody decides'
    if (kind === 'alternativesLetter' && alternatives.length === 0) return 'the group has no alternatives'
    if (kind === 'consultationOutcome' && outcomes.length === 0) return 'the group has no outcomes'
    return undefined
  }
  return documents.flatMap((document, index) => {
    const sentence = wrong(document)
    return [
      ...(sentence ? [{ path: [...path, 'documents', index], message: `paper "${document.kind}": ${sentence}` }] : []),
      ...(documents.findIndex(({ kind }) => kind === document.kind) < index
        ? [{ path: [...path, 'documents', index, 'kind'], message: `paper "${document.kind}" stands twice` }]
        : []),
    ]
  })
}

/** The form and the criteria a group kind names are there, and fit what it has. */
function sourceProblems(groupKind: GroupKind, one: Profile, path: Path): ProfileProblem[] {
  const { form, criteria, summaryHeadings, recommendations } = groupKind
  const problems: ProfileProblem[] = []
  const forms = one.forms.filter(({ key }) => key === form)
  if (form !== null && forms.length === 0) problems.push({ path: [...path, 'form'], message: `there is no form "${form}"` })
  const asksEarlier = forms.some(({ sections }) =>
    sections.some(({ fields }) => fields.some(({ role }) => role === 'earlierMeasures')),
  )
  if (asksEarlier && one.earlierMeasureKinds.length === 0)
    problems.push({
      path: ['earlierMeasureKinds'],
      message: 'the form asks for earlier measures, and there are no kinds of them',
    })
  if (criteria !== null && !one.criteriaSets.some(({ key }) => key === criteria))
    problems.push({ path: [...path, 'criteria'], message: `there is no criteria set "${criteria}"` })
  for (const [index, set] of one.criteriaSets.entries()) {
    if (set.key !== criteria) continue
    for (const [place, { tells, stopsAt }] of set.criteria.entries()) {
      const at = ['criteriaSets', index, 'criteria', place]
      if (tells && !summaryHeadings.some(({ key }) => key === tells.heading))
        problems.push({ path: [...at, 'tells', 'heading'], message: `"${tells.heading}" is no heading of the summary` })
      if (stopsAt.length > 0 && !recommendations.some(({ admits }) => admits))
        problems.push({ path: [...at, 'stopsAt'], message: 'there is no recommendation to admit that it could stop' })
    }
  }
  return problems
}
