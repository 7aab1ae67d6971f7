import type { Attendee } from '../../../../shared/domain/meeting/meeting'
import type { Organisation } from '../../../../shared/domain/organisation/organisation'

/** One organisation of "laget runt": who is here from it, and whether somebody has spoken. */
export interface RoundRow {
  readonly party: Pick<Organisation, 'id' | 'name'>
  readonly names: readonly string[]
  readonly spoken: boolean
}

/** The organisations that are in the room, in the group's order; one that nobody came from has nothing to tell. @see G02 */
export function roundOf(
  parties: readonly Organisation[],
  attendees: readonly Attendee[],
  spoken: readonly string[],
): { rows: RoundRow[]; next: RoundRow | null } {
  const rows = parties.flatMap((party) => {
    const here = attendees.filter(
      ({ organisationId, present, role }) => organisationId === party.id && present && role !== 'guest',
    )
    return here.length === 0 ? [] : [{ party, names: here.map(({ name }) => name), spoken: spoken.includes(party.id) }]
  })
  return { rows, next: rows.find((row) => !row.spoken) ?? null }
}

/** Whole seconds each organisation has of the point, 0 where it has no time. */
export const shareOf = (minutes: number, organisations: number): number =>
  organisations === 0 ? 0 : Math.floor((minutes * 60) / organisations)
