import type { Knex } from 'knex'
import type { BookingGround } from '../../../../shared/domain/booking/rules'
import type { MatterId } from '../../../../shared/domain/matter/matter'
import { stepOf } from '../../../../shared/domain/step/rules'
import type { IsoDate } from '../../../../shared/lib/dates'
import { groupKindOf, profileOf } from '../../../../shared/profiles'
import { requireGroup } from '../group/group-repository'
import { requireMatter } from '../matter/matter-repository'
import { readChainFacts } from '../step/chain-facts-repository'
import { listBookings } from './booking-repository'

/** What the rules look at, as it stands now. */
export async function readGround(db: Knex, matterId: MatterId, day: IsoDate): Promise<BookingGround> {
  const matter = await requireMatter(db, matterId)
  const { profileId, kind } = await requireGroup(db, matter.groupId)
  const { decision } = await readChainFacts(db, matterId, day)
  return {
    meetingKinds: profileOf(profileId).meetingKinds,
    phase: stepOf(groupKindOf(profileId, kind).chain, matter.state).phase,
    admitted: decision === 'admitted',
    bookings: await listBookings(db, matterId),
  }
}
