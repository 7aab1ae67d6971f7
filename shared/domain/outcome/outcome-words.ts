import type { IsoDate } from '../../lib/dates'
import type { Organisation } from '../organisation/organisation'
import type { GroupKind } from '../profile/profile'
import type { ConsultationOutcome } from './outcome'

/** An outcome in the profile's words and the organisations' names. A key that the profile no longer has stands for itself. */
export function outcomeWords(
  outcome: Pick<ConsultationOutcome, 'outcome' | 'meets'>,
  groupKind: Pick<GroupKind, 'outcomes'>,
  parties: readonly Organisation[],
): { label: string; meets: { organisation: string; unit: string; responsible: string; byDate: IsoDate }[] } {
  return {
    label: groupKind.outcomes.find(({ key }) => key === outcome.outcome)?.label ?? outcome.outcome,
    meets: outcome.meets.map(({ organisationId, unitId, responsible, byDate }) => {
      const party = parties.find(({ id }) => id === organisationId)
      const organisation = party?.name ?? ''
      return { organisation, unit: party?.units.find(({ id }) => id === unitId)?.name ?? organisation, responsible, byDate }
    }),
  }
}

/** What is hoped for, in the profile's words (G17, G18). */
export const outcomeDomains = (
  { domains }: Pick<ConsultationOutcome, 'domains'>,
  { coordination }: Pick<GroupKind, 'coordination'>,
): string[] => domains.map((key) => coordination?.domains.find((one) => one.key === key)?.label ?? key)
