import type { Knex } from 'knex'
import type { Recipient } from '../../../../shared/domain/disclosure/disclosure'
import type { MatterId } from '../../../../shared/domain/matter/matter'
import type { OrganisationId, UnitId } from '../../../../shared/domain/organisation/organisation'
import type { PaperRow } from '../../../../shared/domain/paper/paper'
import type { IsoDate, IsoInstant } from '../../../../shared/lib/dates'
import { dayOf } from '../../../../shared/lib/dates'
import { groupKindOf } from '../../../../shared/profiles'
import { listDisclosures } from '../disclosure/disclosure-repository'
import { requireGroup } from '../group/group-repository'
import { readReferral, requireMatter } from '../matter/matter-repository'
import { listInRoom } from '../meeting/room-repository'
import { listToldOfMatter } from '../told/told-repository'

const MOST = 500

type Place = Pick<Recipient, 'organisationId' | 'unitId'>
const NOWHERE: Place = { organisationId: null, unitId: null }

/**
 * Who has received something of a matter so far: by a disclosure, on a paper that was printed or saved, or by being in the
 * room while it was open. A consent that ends takes none of it back, so whoever ends it is told (X3).
 */
export async function listRecipients(db: Knex, matterId: MatterId): Promise<Recipient[]> {
  const told = (await listDisclosures(db, matterId)).map(
    ({ organisationId, unitId, givenOn, channel, informationKinds }): Recipient => ({
      organisationId,
      unitId,
      givenOn,
      how: channel,
      informationKinds,
      paperKind: null,
    }),
  )
  const heard = (await listInRoom(db, matterId)).map(
    ({ day, ...place }): Recipient => ({ ...place, givenOn: day, how: 'meeting', informationKinds: [], paperKind: null }),
  )
  // Before a meeting: whom the matter is about, and nothing else of it (G30).
  const named = (await listToldOfMatter(db, matterId)).map(
    ({ organisationId, unitId, on, how }): Recipient => ({
      organisationId,
      unitId,
      givenOn: on,
      how,
      informationKinds: [],
      paperKind: null,
    }),
  )
  const papers = await listPapersThatLeft(db, matterId)
  return [...told, ...heard, ...named, ...papers].sort((one, other) => other.givenOn.localeCompare(one.givenOn)).slice(0, MOST)
}

/** Notes of a meeting are about every matter of it; the other papers are about one. */
async function listPapersThatLeft(db: Knex, matterId: MatterId): Promise<Recipient[]> {
  const rows: { id: string; kind: PaperRow['kind']; printedAt: IsoInstant | null; savedAt: IsoInstant | null }[] = await db(
    'paper',
  )
    .where(
      (of) =>
        void of
          .where({ matter_id: matterId })
          .orWhere(
            (notes) =>
              void notes
                .where({ kind: 'meetingNotes' })
                .whereIn('meeting_id', db('agenda_item').where({ matter_id: matterId }).select('meeting_id')),
          ),
    )
    .where((out) => void out.whereNotNull('printed_at').orWhereNotNull('saved_at'))
    .select({ id: 'id', kind: 'kind', printedAt: 'printed_at', savedAt: 'saved_at' })
    .limit(MOST)
  const readers = await readersOf(db, matterId)
  return rows.flatMap(({ kind, printedAt, savedAt }) => {
    const left = [printedAt, savedAt].filter((at) => at !== null).sort()[0]
    const givenOn = left === undefined ? ('' as IsoDate) : dayOf(new Date(left))
    return readers(kind).map((place): Recipient => ({ ...place, givenOn, how: 'paper', informationKinds: [], paperKind: kind }))
  })
}

/** Papers follow the reader (X18): the profile says whose each is. Nobody of the parties, and it is the house's own. */
async function readersOf(db: Knex, matterId: MatterId): Promise<(kind: PaperRow['kind']) => readonly Place[]> {
  const matter = await requireMatter(db, matterId)
  const { profileId, kind } = await requireGroup(db, matter.groupId)
  const { documents } = groupKindOf(profileId, kind)
  const { officer } = await readReferral(db, matterId)
  const meets: { meets: string }[] = await db('outcome').where({ matter_id: matterId }).whereNull('replaced_at').select('meets')
  const parties = meets.flatMap((row) =>
    (JSON.parse(row.meets) as { organisationId: OrganisationId; unitId: UnitId }[]).map(placeOf),
  )
  return (paperKind) => {
    const reader = documents.find((document) => document.kind === paperKind)?.reader
    if (reader === 'officer') return [placeOf(officer)]
    return reader === 'parties' && parties.length > 0 ? parties : [NOWHERE]
  }
}

const placeOf = ({ organisationId, unitId }: { organisationId: OrganisationId; unitId: UnitId }): Place => ({
  organisationId,
  unitId,
})
