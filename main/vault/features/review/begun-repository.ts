import type { Knex } from 'knex'
import type { MatterId } from '../../../../shared/domain/matter/matter'
import type { AgendaItemId, MeetingId } from '../../../../shared/domain/meeting/meeting'
import { typedInDraft } from './typed-in-draft'

/**
 * What somebody has begun to write of a meeting and not sent, whoever it was.
 * A draft is named `form:id` or `form:id:part` by its form. It is the meeting's when the id is: of the meeting, its group, a
 * point, a matter, or anything that was typed of the group; and when it is of something new that has no id yet. A form that
 * is made tomorrow is reached like the others.
 */
interface Begun {
  readonly id: string
  readonly label: string
  readonly text: string
}

const OF_SOMETHING_NEW = /(?:^|[:-])new$/

export async function listBegun(db: Knex, meetingId: MeetingId): Promise<Begun[]> {
  const drafts: { userId: string; field: string; text: string }[] = await db('draft')
    .orderBy('saved_at')
    .select({ userId: 'user_id', field: 'field', text: 'text' })
  if (drafts.length === 0) return []
  const labelOf = await labelsById(db, meetingId)
  return drafts.flatMap(({ userId, field, text }) => {
    const owner = field.split(':').find((part) => labelOf.has(part))
    if (owner === undefined && !OF_SOMETHING_NEW.test(field)) return []
    const words = typedInDraft(text)
    return words.trim() === '' ? [] : [{ id: `${userId}:${field}`, label: labelOf.get(owner ?? '') ?? '', text: words }]
  })
}

/** Every id a draft of the meeting can be of, and the code name it is shown with. */
async function labelsById(db: Knex, meetingId: MeetingId): Promise<ReadonlyMap<string, string>> {
  const { groupId }: { groupId: string } = await db('meeting').where({ id: meetingId }).first({ groupId: 'group_id' })
  const typed: string[] = await db('typed_text').where({ group_id: groupId }).distinct().pluck('about_id')
  const points: { id: AgendaItemId; matterId: MatterId | null; label: string | null }[] = await db('agenda_item as item')
    .leftJoin('matter', 'matter.id', 'item.matter_id')
    .where('item.meeting_id', meetingId)
    .select({ id: 'item.id', matterId: 'item.matter_id', label: 'matter.code_name' })
  const labels = new Map([meetingId, groupId, ...typed].map((id) => [id, '']))
  for (const { id, matterId, label } of points) {
    labels.set(id, label ?? '')
    if (matterId !== null) labels.set(matterId, label ?? '')
  }
  return labels
}
