import type { Knex } from 'knex'
import { z } from 'zod'
import type { GroupId } from '../../../../shared/domain/group/group'
import type { MeetingId } from '../../../../shared/domain/meeting/meeting'
import { meetingParty } from '../../../../shared/domain/outcome/outcome'
import { type CheckGround, readCheckGround } from '../own-word/check-ground-repository'

/**
 * What a meeting's texts are held against beside the persons. Whoever an outcome or a commitment makes responsible acts there, also
 * one who was never in the room; a name that is the individual's is found all the same.
 */
export async function readSweepGround(
  db: Knex,
  { id: meetingId, groupId }: { id: MeetingId; groupId: GroupId },
): Promise<CheckGround> {
  const ground = await readCheckGround(db, { groupId, meetingId })
  const outcomes: { sipCaller: string; meets: string }[] = await db('outcome')
    .join('agenda_item as item', 'item.id', 'outcome.item_id')
    .where('item.meeting_id', meetingId)
    .whereNull('outcome.replaced_at')
    .select({ sipCaller: 'outcome.sip_caller', meets: 'outcome.meets' })
  const committed: string[] = await db('typed_text')
    .where({ kind: 'commitment', field: 'responsible', group_id: groupId })
    .pluck('text')
  const responsible = outcomes.flatMap(({ sipCaller, meets }) => [
    sipCaller,
    ...z
      .array(meetingParty)
      .parse(JSON.parse(meets))
      .map((party) => party.responsible),
  ])
  return { ...ground, acting: [...ground.acting, ...(await officersAt(db, meetingId)), ...responsible, ...committed] }
}

/** Officers who refer a matter of the meeting, also from another time. */
const officersAt = (db: Knex, meetingId: MeetingId): Promise<string[]> =>
  db('officer_period')
    .join('agenda_item as item', 'item.matter_id', 'officer_period.matter_id')
    .where('item.meeting_id', meetingId)
    .distinct('officer_period.name')
    .pluck('officer_period.name') as unknown as Promise<string[]>
