import { type CoordinationOf, noCoordination } from '../../../shared/domain/coordination/coordination'
import { namesTooFew } from '../../../shared/domain/coordination/rules'
import type { Coordination } from '../../../shared/domain/profile/profile'
import { preparingText } from '../../text/sv/preparing'
import type { FieldProblem } from '../../ui'

const words = preparingText.coordination

/** Coordination as it is typed. */
export type CoordinationForm = Omit<CoordinationOf, 'earlierRounds' | 'organisationIds'> & {
  organisationIds: readonly string[]
  earlierRounds: number | ''
}

export const formOf = (coordination: CoordinationOf | null): CoordinationForm => {
  const { earlierRounds, ...rest } = coordination ?? noCoordination
  return { ...rest, earlierRounds: earlierRounds ?? '' }
}

export const coordinationFrom = ({ earlierRounds, organisationIds, ...rest }: CoordinationForm): CoordinationOf => ({
  ...rest,
  organisationIds: [...organisationIds] as CoordinationOf['organisationIds'],
  otherReason: rest.otherReason.trim(),
  fewReason: rest.fewReason.trim(),
  earlierRounds: earlierRounds === '' ? null : earlierRounds,
})

/** A stored draft, if it still has the shape of the form. */
export function readCoordinationForm(stored: unknown): CoordinationForm | undefined {
  const fields = (stored ?? {}) as Record<string, unknown>
  const empty = formOf(null)
  const { reasons, organisationIds, otherReason, fewReason, zeroPlaced, earlierRounds } = fields
  const texts = (value: unknown): value is string[] => Array.isArray(value) && value.every((one) => typeof one === 'string')
  if (!texts(reasons) || !texts(organisationIds) || typeof otherReason !== 'string' || typeof fewReason !== 'string')
    return undefined
  return {
    ...empty,
    reasons,
    organisationIds,
    otherReason,
    fewReason,
    zeroPlaced: zeroPlaced === true,
    earlierRounds: typeof earlierRounds === 'number' ? earlierRounds : '',
  }
}

/** Whether anything is written at all: at registering it may be left for later. */
export const isEmpty = (form: CoordinationForm): boolean => JSON.stringify(form) === JSON.stringify(formOf(null))

/** Whether the group asks for more organisations than are named, so that a reason is asked for (G07). */
export const tooFew = (form: CoordinationForm, asks: Coordination): boolean => namesTooFew(coordinationFrom(form), asks)

export function problemsOfCoordination(form: CoordinationForm, asks: Coordination): FieldProblem[] {
  const { earlierRounds } = form
  const roundsFit = earlierRounds === '' || (Number.isInteger(earlierRounds) && earlierRounds >= 0 && earlierRounds <= 99)
  return [
    ...(roundsFit ? [] : [{ field: 'coordination:rounds', message: words.roundsWrong }]),
    ...(tooFew(form, asks) && form.fewReason.trim() === ''
      ? [{ field: 'coordination:few', message: words.fewReasonMissing }]
      : []),
  ]
}
