import type { Chain, Gate, StepKey } from '../step/step'
import { type ProfileProblem, repeated } from './problem'
import type { GroupKind, Profile } from './profile'

type Path = readonly (string | number)[]

/** What the steps, the ways and the deadlines of a group kind must say of each other. */
export function chainProblems(groupKind: GroupKind, profile: Profile, at: Path): ProfileProblem[] {
  const path = [...at, 'chain']
  const { chain } = groupKind
  return [
    ...repeated(chain.steps, [...path, 'steps'], 'step'),
    ...knownSteps(groupKind, at),
    ...endProblems(chain, path),
    ...doubleWays(chain, path),
    ...reachProblems(chain, path),
    ...gateProblems(groupKind, profile, path),
  ]
}

function knownSteps({ chain, deadlines }: GroupKind, at: Path): ProfileProblem[] {
  const known = new Set(chain.steps.map(({ key }) => key))
  const unknown = (key: StepKey, path: Path): ProfileProblem[] =>
    known.has(key) ? [] : [{ path, message: `"${key}" is no step of the chain` }]
  const inChain = [...at, 'chain']
  return [
    ...unknown(chain.first, [...inChain, 'first']),
    ...(chain.advice === null ? [] : unknown(chain.advice, [...inChain, 'advice'])),
    ...chain.ways.flatMap(({ from, to }, index) => [
      ...from.flatMap((key, place) => unknown(key, [...inChain, 'ways', index, 'from', place])),
      ...unknown(to, [...inChain, 'ways', index, 'to']),
    ]),
    ...deadlines.flatMap(({ after, doneAt }, index) => [
      ...('step' in after ? unknown(after.step, [...at, 'deadlines', index, 'after', 'step']) : []),
      ...doneAt.flatMap((key, place) => unknown(key, [...at, 'deadlines', index, 'doneAt', place])),
    ]),
  ]
}

/** An ended matter goes nowhere but back, and every chain has an end. */
function endProblems({ steps, ways, first, advice }: Chain, path: Path): ProfileProblem[] {
  const ended = new Set(steps.filter(({ phase }) => phase === 'ended').map(({ key }) => key))
  const problems: ProfileProblem[] = []
  if (ended.size === 0) problems.push({ path: [...path, 'steps'], message: 'no step is an end' })
  if (ended.has(first)) problems.push({ path: [...path, 'first'], message: `"${first}" is an end and cannot come first` })
  if (advice === first) problems.push({ path: [...path, 'advice'], message: 'advice is a step of its own, before the first' })
  for (const [index, { from, to }] of ways.entries()) {
    const out = from.find((key) => ended.has(key))
    if (out) problems.push({ path: [...path, 'ways', index, 'from'], message: `"${out}" is an end: it is only opened again` })
    if (from.includes(to))
      problems.push({ path: [...path, 'ways', index, 'to'], message: `the way leads from "${to}" to itself` })
  }
  return problems
}

/** From a step, an act goes one way, and a person is offered each step once. */
function doubleWays({ ways }: Chain, path: Path): ProfileProblem[] {
  return ways.flatMap((way, index) => {
    const earlier = ways.slice(0, index).filter(({ act, to }) => act === way.act && (act !== null || to === way.to))
    const both = way.from.find((key) => earlier.some(({ from }) => from.includes(key)))
    if (both === undefined) return []
    const what = way.act === null ? `a second button to "${way.to}"` : `a second way for "${way.act}"`
    return [{ path: [...path, 'ways', index], message: `"${both}" has ${what}` }]
  })
}

/** Every step can be come to, and from every step the matter can end. */
function reachProblems({ steps, ways, first, advice }: Chain, path: Path): ProfileProblem[] {
  const start = advice === null ? [first] : [first, advice]
  const reached = closure(start, (key) => ways.filter(({ from }) => from.includes(key)).map(({ to }) => to))
  const ends = steps.filter(({ phase }) => phase === 'ended').map(({ key }) => key)
  const ending = closure(ends, (key) => ways.filter(({ to }) => to === key).flatMap(({ from }) => from))
  return steps.flatMap(({ key }, index) => [
    ...(reached.has(key) ? [] : [{ path: [...path, 'steps', index], message: `no way leads to "${key}"` }]),
    ...(ending.has(key) || ends.length === 0
      ? []
      : [{ path: [...path, 'steps', index], message: `no way leads from "${key}" to an end` }]),
  ])
}

function closure(start: readonly StepKey[], next: (key: StepKey) => readonly StepKey[]): ReadonlySet<StepKey> {
  const seen = new Set<StepKey>()
  const waiting = [...start]
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    if (seen.has(key)) continue
    seen.add(key)
    waiting.push(...next(key))
  }
  return seen
}

/** A gate asks for something that the profile has. */
function gateProblems(groupKind: GroupKind, profile: Profile, path: Path): ProfileProblem[] {
  const form = profile.forms.filter(({ key }) => key === groupKind.form).flatMap(({ sections }) => sections)
  const fields = form.flatMap((section) => section.fields)
  const criteria = profile.criteriaSets.filter(({ key }) => key === groupKind.criteria).flatMap((set) => set.criteria)
  const has = (kind: GroupKind['documents'][number]['kind']) => groupKind.documents.some((document) => document.kind === kind)
  const lacks: Partial<Record<Gate, string | false>> = {
    confirmation: !has('confirmation') && 'there is no paper "confirmation"',
    alternativesLetter: !has('alternativesLetter') && 'there is no paper "alternativesLetter"',
    opinion: !fields.some(({ role }) => role === 'opinion') && 'no field of the form has the role "opinion"',
    statements: !fields.some(({ kind }) => kind === 'statement') && 'no field of the form is a statement',
    criteria: criteria.length === 0 && 'the group has no criteria',
    tellingHeadings: !criteria.some(({ tells }) => tells) && 'no criterion tells of a heading',
    consent: groupKind.requiresConsent === null && 'the group asks for no consent',
    recommendation: groupKind.recommendations.length === 0 && 'the group has no recommendations',
    decision: !groupKind.decides && 'nobody decides',
    admission: !groupKind.decides && 'nobody decides',
    refusal: !groupKind.decides && 'nobody decides',
    followUp: !groupKind.followsUp && 'the group follows nothing up',
  }
  return groupKind.chain.ways.flatMap(({ gates }, index) =>
    gates.flatMap((gate, place) =>
      lacks[gate] ? [{ path: [...path, 'ways', index, 'gates', place], message: `gate "${gate}": ${lacks[gate]}` }] : [],
    ),
  )
}
