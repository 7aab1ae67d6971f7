import type { IsoDate } from '../../lib/dates'
import { requireThat } from '../../lib/domain-error'
import type { Option } from '../profile/option'
import type { Enrolment } from './enrolment'

/**
 * One enrolment at a time, that does not end before it begins. Whether it may begin at all is a gate of the chain (A40).
 * @throws DomainError `enrolment/ends-before-it-begins`, `enrolment/already-running`
 * @see A43
 */
export function requireSoundEnrolment(
  { startsOn, endsOn }: Pick<Enrolment, 'startsOn' | 'endsOn'>,
  running: Pick<Enrolment, 'endedOn'> | null,
): void {
  requireThat(running === null, 'enrolment/already-running')
  requireThat(endsOn === null || endsOn >= startsOn, 'enrolment/ends-before-it-begins')
}

/**
 * What runs may end, on a day it had begun and that has come, for a reason of the profile's list.
 * @throws DomainError `enrolment/none-running`, `enrolment/ended-before-it-began`, `enrolment/ended-in-future`, `enrolment/unknown-reason`
 * @see A43
 */
export function requireSoundEnd(
  running: Pick<Enrolment, 'startsOn'> | null,
  { endedOn, reason }: { endedOn: IsoDate; reason: string },
  { reasons, today }: { reasons: readonly Option[]; today: IsoDate },
): asserts running is Enrolment {
  requireThat(running !== null, 'enrolment/none-running')
  requireThat(endedOn >= running.startsOn, 'enrolment/ended-before-it-began')
  requireThat(endedOn <= today, 'enrolment/ended-in-future')
  requireThat(
    reasons.some(({ key }) => key === reason),
    'enrolment/unknown-reason',
  )
}
