import type { Knex } from 'knex'
import type { FollowedGroup } from '../../../../shared/domain/strategy/followed-group'
import { groupsLedBy, isStrategic } from '../../../../shared/domain/strategy/strategic-group'
import type { IsoDate } from '../../../../shared/lib/dates'
import { requireThat } from '../../../../shared/lib/domain-error'
import { groupKindOf } from '../../../../shared/profiles'
import { countOf, listGroups, requireGroup } from '../group/group-repository'
import { listConsultations, meetingsWithin } from './consultation-repository'
import type { Asked } from './statistics-repository'

/**
 * How each of the groups that a strategic group leads has worked within a period.
 * @throws DomainError `strategy/not-of-this-group`
 * @see G51
 */
export async function followedGroups(db: Knex, asked: Asked): Promise<FollowedGroup[]> {
  const strategic = await requireGroup(db, asked.groupId)
  requireThat(isStrategic(strategic), 'strategy/not-of-this-group')
  const { from, to } = asked
  const rows: FollowedGroup[] = []
  for (const { id, name, profileId, kind } of groupsLedBy(strategic, await listGroups(db))) {
    const within = { ...asked, groupId: id }
    const consultations = await listConsultations(db, within)
    const trained: { on: IsoDate } | undefined = await db('training')
      .where({ group_id: id })
      .whereBetween('held_on', [from, to])
      .orderBy('held_on', 'desc')
      .first({ on: 'held_on' })
    rows.push({
      groupId: id,
      groupName: name,
      ...(await meetingsWithin(db, within)),
      wantedPerTerm: groupKindOf(profileId, kind).meetingsPerTerm,
      consultations: consultations.length,
      withOutcome: consultations.filter(({ hasOutcome }) => hasOutcome).length,
      adjourned: await countOf(
        db('agenda_item as item')
          .join('meeting', 'meeting.id', 'item.meeting_id')
          .where({ 'meeting.group_id': id, 'item.kind': 'matter', 'item.state': 'adjourned' })
          .whereRaw('substr(meeting.starts_at, 1, 10) between ? and ?', [from, to]),
      ),
      openDeviations: await countOf(db('deviation').where({ group_id: id }).where('found_on', '<=', to).whereNull('closed_on')),
      openDilemmas: await countOf(db('dilemma').where({ group_id: id, state: 'open' }).where('raised_on', '<=', to)),
      trainingOn: trained?.on ?? null,
    })
  }
  return rows
}
