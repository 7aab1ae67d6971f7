import type { Knex } from 'knex'
import type { GroupId } from '../../../../shared/domain/group/group'
import type { CodeName, MatterId } from '../../../../shared/domain/matter/matter'
import type { IsoDate } from '../../../../shared/lib/dates'
import { groupKindOf } from '../../../../shared/profiles'
import { requireGroup } from '../group/group-repository'

const MOST = 50

export interface Proposal {
  matterId: MatterId
  codeName: CodeName
  receivedOn: IsoDate
  zeroPlaced: boolean
  earlierRounds: number | null
}

/**
 * Matters that are going on, have been treated at no meeting since they were last put off, and stand on no agenda that is still
 * to be held: those without support first, then the longest waiting (G08).
 */
export async function listProposals(db: Knex, groupId: GroupId): Promise<Proposal[]> {
  const { profileId, kind } = await requireGroup(db, groupId)
  const ended = groupKindOf(profileId, kind)
    .chain.steps.filter(({ phase }) => phase === 'ended')
    .map(({ key }) => key)
  const rows: (Omit<Proposal, 'zeroPlaced'> & { zeroPlaced: number | null })[] = await db('matter')
    .leftJoin('coordination', 'coordination.matter_id', 'matter.id')
    .where('matter.group_id', groupId)
    .whereNotIn('matter.state', ended)
    .whereNotExists(
      db('agenda_item as item')
        .join('meeting', 'meeting.id', 'item.meeting_id')
        .where('item.matter_id', db.ref('matter.id'))
        .whereNot('meeting.state', 'ended')
        .select(db.raw('1')),
    )
    .whereNotExists(
      db('agenda_item as treated')
        .where('treated.matter_id', db.ref('matter.id'))
        .where('treated.state', 'done')
        .select(db.raw('1')),
    )
    .select({
      matterId: 'matter.id',
      codeName: 'matter.code_name',
      receivedOn: 'matter.received_on',
      zeroPlaced: 'coordination.zero_placed',
      earlierRounds: 'coordination.earlier_rounds',
    })
    .orderByRaw('coalesce(coordination.zero_placed, 0) desc, matter.received_on, matter.sort_key')
    .limit(MOST)
  return rows.map((row) => ({ ...row, zeroPlaced: row.zeroPlaced === 1 }))
}
