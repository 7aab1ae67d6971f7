import { z } from 'zod'
import type { ResponsibleLack } from './responsible'
import type { TermPlan } from './term-plan'

/** What a group should see to in its year. */
export const yearReminder = z.literal([
  'responsibleMissing',
  'responsibleEnded',
  'responsibleNotMunicipality',
  'tooFewMeetings',
  'trainingMissing',
  'changesNotTold',
])
export type YearReminder = z.infer<typeof yearReminder>

const LACKS = {
  missing: 'responsibleMissing',
  ended: 'responsibleEnded',
  notMunicipality: 'responsibleNotMunicipality',
} as const satisfies Record<ResponsibleLack, YearReminder>

/**
 * What a group should see to, in the order it is told. Too few meetings is said of the term that runs: the next one is planned later.
 * @see G27 G40 G43 G45
 */
export function yearReminders(year: {
  responsible: ResponsibleLack | null
  terms: readonly TermPlan[]
  lacksTraining: boolean
  untoldChanges: number
}): YearReminder[] {
  const { responsible, terms, lacksTraining, untoldChanges } = year
  return [
    ...(responsible === null ? [] : [LACKS[responsible]]),
    ...(untoldChanges > 0 ? (['changesNotTold'] as const) : []),
    ...(terms[0]?.tooFew ? (['tooFewMeetings'] as const) : []),
    ...(lacksTraining ? (['trainingMissing'] as const) : []),
  ]
}
