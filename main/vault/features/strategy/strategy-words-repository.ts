import type { Knex } from 'knex'
import type { GroupId } from '../../../../shared/domain/group/group'
import { groupsLedBy, isStrategic } from '../../../../shared/domain/strategy/strategic-group'
import type { TypedKind, TypedText } from '../../../../shared/domain/text/typed-text'
import type { IsoInstant } from '../../../../shared/lib/dates'
import { requireNothingCertain } from '../../../../shared/privacy/require-no-personal-data'
import { listGroups, requireGroup } from '../group/group-repository'
import { findRunningMeeting } from '../meeting/meeting-repository'
import { keepTyped } from '../typed-text/typed-text-repository'

/** Who writes, and when. */
export interface Writer {
  readonly userId: string
  readonly at: IsoInstant
  readonly newId: () => string
}

/** What the words belong to. */
export interface Wording {
  readonly kind: TypedKind
  readonly aboutId: string
  readonly groupId: GroupId
  readonly fields: Readonly<Record<string, string>>
}

/**
 * Keeps the words of one thing, a text a field. In a meeting of the group they belong to its sweep, and nothing is refused while any
 * meeting runs (X16).
 * @param refuseCertain outside meetings, what is certainly somebody's is not kept at all
 * @throws DomainError `strategy/personal-data`
 */
export async function keepWords(trx: Knex.Transaction, wording: Wording, writer: Writer, refuseCertain = true): Promise<void> {
  const { kind, aboutId, groupId, fields } = wording
  const running = await findRunningMeeting(trx)
  const meetingId = running?.groupId === groupId ? running.id : null
  for (const [field, text] of Object.entries(fields)) {
    if (refuseCertain && !running) requireNothingCertain(text, 'strategy/personal-data')
    await keepTyped(
      trx,
      { kind, aboutId, field, groupId, meetingId, matterId: null },
      { text: text.trim(), at: writer.at, userId: writer.userId, newId: writer.newId },
    )
  }
}

type Words = ReadonlyMap<string, ReadonlyMap<string, TypedText>>

export const wordsOf = (words: Words, aboutId: string, field: string): string => words.get(aboutId)?.get(field)?.text ?? ''

/** Whether something of it has not been held against the persons yet. */
export const isUnreviewed = (words: Words, aboutId: string): boolean =>
  [...(words.get(aboutId)?.values() ?? [])].some(({ review, text }) => review === 'unreviewed' && text !== '')

/** The groups whose things are seen from one: its own, and of a strategic group those of every group it leads. */
export async function groupsSeenFrom(db: Knex, groupId: GroupId): Promise<Map<GroupId, string>> {
  const group = await requireGroup(db, groupId)
  const led = isStrategic(group) ? groupsLedBy(group, await listGroups(db)) : []
  return new Map([group, ...led].map(({ id, name }) => [id, name]))
}
