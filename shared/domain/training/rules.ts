import type { IsoDate } from '../../lib/dates'
import type { GroupKind } from '../profile/profile'
import type { Training } from './training'

/**
 * Whether the year has no training yet, held or planned, where there should be one.
 * @see G43
 */
export const lacksTraining = (
  trainings: readonly Pick<Training, 'heldOn'>[],
  { yearlyTraining }: Pick<GroupKind, 'yearlyTraining'>,
  today: IsoDate,
): boolean => yearlyTraining && !trainings.some(({ heldOn }) => heldOn.slice(0, 4) === today.slice(0, 4))
