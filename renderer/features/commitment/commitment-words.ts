import type { Commitment } from '../../../shared/domain/commitment/commitment'
import type { Organisation } from '../../../shared/domain/organisation/organisation'
import { commitmentText as text } from '../../text/sv/commitment'

/** A commitment in words: what is typed, or what its outcome says; with the verksamhet where there are several. */
export function whatOf(
  one: Pick<Commitment, 'kind' | 'codeName' | 'what' | 'unitId'>,
  party: Pick<Organisation, 'units'>,
): string {
  const what = one.kind === 'meets' ? text.meets(one.codeName ?? '') : one.what
  const unit = party.units.length > 1 ? party.units.find(({ id }) => id === one.unitId)?.name : undefined
  return unit === undefined ? what : text.inUnit(unit, what)
}

/** Who and when, in one quiet line. @param today null where being late says nothing yet */
export function aroundOf(one: Pick<Commitment, 'responsible' | 'byDate' | 'kind'>, today: string | null): string[] {
  const late = today !== null && one.byDate !== null && one.byDate < today
  return [
    ...(one.responsible === '' ? [] : [text.responsible(one.responsible)]),
    ...(one.byDate === null ? [] : [late ? text.late(one.byDate) : text.by(one.byDate)]),
    ...(one.kind === 'broughtBack' ? [text.broughtBack] : []),
  ]
}
