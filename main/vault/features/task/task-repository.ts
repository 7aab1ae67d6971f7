import type { Knex } from 'knex'
import type { MatterId } from '../../../../shared/domain/matter/matter'
import type { GroupKind } from '../../../../shared/domain/profile/profile'
import type { StepAct, StepKey } from '../../../../shared/domain/step/step'
import type { IsoDate, IsoInstant } from '../../../../shared/lib/dates'

/** What the program puts on somebody's desk when a matter comes to a step, and what is done by its coming there. */
export async function planTasks(
  _trx: Knex.Transaction,
  _moved: {
    matterId: MatterId
    groupKind: Pick<GroupKind, 'deadlines'>
    to: StepKey
    act: StepAct | null
    on: IsoDate
    at: IsoInstant
    userId: string
    newId(): string
  },
): Promise<void> {}
