import type { Knex } from 'knex'
import type { Group } from '../../../../shared/domain/group/group'
import type { GroupSettings } from '../../../../shared/domain/group/group-settings'
import { responsibleLack } from '../../../../shared/domain/group/responsible'
import { type TermPlan, termPlan } from '../../../../shared/domain/group/term-plan'
import { type YearReminder, yearReminders } from '../../../../shared/domain/group/year-reminders'
import type { MeetingState } from '../../../../shared/domain/meeting/meeting'
import { lacksTraining } from '../../../../shared/domain/training/rules'
import type { IsoDate } from '../../../../shared/lib/dates'
import { groupKindOf } from '../../../../shared/profiles'
import { listUntold } from '../change-notice/change-notice-repository'
import { listParties } from '../group/group-repository'
import { listRepresentatives } from '../group/representative-repository'
import { readGroupSettings } from '../group/settings-repository'
import { listTrainingDays } from '../training/training-repository'

export interface GroupYear {
  readonly settings: GroupSettings
  readonly terms: readonly TermPlan[]
  readonly reminders: readonly YearReminder[]
}

/** How a group's year stands on a day, held against what its kind asks for (G27, G40, G43, G45). */
export async function readGroupYear(db: Knex, group: Group, today: IsoDate): Promise<GroupYear> {
  const groupKind = groupKindOf(group.profileId, group.kind)
  const settings = await readGroupSettings(db, group.id)
  const terms = groupKind.meetingsPerTerm > 0 ? termPlan(await listMeetingDays(db, group), groupKind.meetingsPerTerm, today) : []
  const people = { representatives: await listRepresentatives(db, group.id), parties: await listParties(db, group.id) }
  const { needsResponsible } = groupKind
  return {
    settings,
    terms,
    reminders: yearReminders({
      responsible: responsibleLack(settings.responsibleId, people, { needsResponsible, today }),
      terms,
      lacksTraining: lacksTraining(await listTrainingDays(db, group.id), groupKind, today),
      untoldChanges: (await listUntold(db, group.id, today)).length,
    }),
  }
}

async function listMeetingDays(db: Knex, { id }: Group): Promise<{ day: IsoDate; state: MeetingState }[]> {
  return db('meeting')
    .where({ group_id: id })
    .select({ day: db.raw('substr(starts_at, 1, 10)'), state: 'state' })
}
