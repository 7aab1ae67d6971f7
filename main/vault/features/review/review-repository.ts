import type { Knex } from 'knex'
import type { MeetingId } from '../../../../shared/domain/meeting/meeting'
import type { CheckedText } from '../../ports/inner'
import { listUnreviewed } from './unreviewed-repository'

/** Where each kind of text stands: its table, its id, its review column, and by what its earlier rows are found. */
const TARGETS = {
  note: { table: 'item_note', id: 'item_id', review: 'review', same: null },
  title: { table: 'agenda_item', id: 'id', review: 'title_review', same: null },
  adjourned: { table: 'agenda_item', id: 'id', review: 'adjourned_review', same: null },
  outcome: { table: 'outcome', id: 'id', review: 'review', same: 'item_id' },
  recommendation: { table: 'recommendation', id: 'id', review: 'review', same: 'item_id' },
  decision: { table: 'decision', id: 'id', review: 'review', same: 'recommendation_id' },
  typed: { table: 'typed_text', id: 'id', review: 'review', same: null },
} as const
type TargetKind = keyof typeof TARGETS

/** Does to each text what its check came to; one that is no longer as it was checked is left as it is. */
export async function settleAll(
  trx: Knex.Transaction,
  meetingId: MeetingId,
  checked: readonly CheckedText[],
): Promise<{ acts: { act: string; target: string }[]; changed: string[] }> {
  const versions = new Map((await listUnreviewed(trx, meetingId)).map(({ target, version }) => [target, version]))
  const acts: { act: string; target: string }[] = []
  const changed: string[] = []
  for (const one of checked) {
    const { target } = one
    if (versions.get(target) !== one.version) changed.push(target)
    else acts.push(...(await settle(trx, one)).map((act) => ({ act, target })))
  }
  return { acts, changed }
}

/** @returns what is to be noted in the log */
async function settle(trx: Knex.Transaction, { target, found, forget }: CheckedText): Promise<string[]> {
  const [kind = '', id = '', ...rest] = target.split(':')
  if (kind === 'draft') {
    if (!found) return []
    await trx('draft')
      .where({ user_id: id, field: rest.join(':') })
      .delete()
    return ['privacy/draft-removed']
  }
  if (!Object.hasOwn(TARGETS, kind)) return []
  const place = TARGETS[kind as TargetKind]
  for (const key of forget) await forgetEarlier(trx, kind as TargetKind, id, key)
  const acts = forget.length > 0 ? ['privacy/wording-removed'] : []
  if (found) return acts
  await trx(place.table)
    .where(place.id, id)
    .update({ [place.review]: 'reviewed' })
  // Its earlier wordings were held against the same persons.
  if (kind === 'typed') await trx('typed_text_version').where({ text_id: id }).delete()
  if (place.same !== null) {
    await trx(place.table).where(place.same, trx(place.table).where({ id }).select(place.same)).update({ review: 'reviewed' })
  }
  return [...acts, 'privacy/reviewed']
}

/** An answer was taken back: the texts wait again. @returns those that are still there */
export async function reopenReviews(trx: Knex.Transaction, targets: readonly string[]): Promise<string[]> {
  const opened: string[] = []
  for (const target of new Set(targets)) {
    const [kind = '', id = ''] = target.split(':')
    if (!Object.hasOwn(TARGETS, kind)) continue
    const { table, id: column, review } = TARGETS[kind as TargetKind]
    const found: number = await trx(table)
      .where(column, id)
      .update({ [review]: 'unreviewed' })
    if (found > 0) opened.push(target)
  }
  return opened
}

async function forgetEarlier(trx: Knex.Transaction, kind: TargetKind, id: string, key: string): Promise<void> {
  if (kind === 'note') {
    await trx('item_note_version')
      .where({ item_id: id, version: Number(key) })
      .delete()
  } else if (kind === 'typed') {
    await trx('typed_text_version')
      .where({ text_id: id, version: Number(key) })
      .delete()
  } else if (kind === 'outcome') {
    await trx('outcome').where({ id: key }).whereNot({ id }).update({ reason: '', sip_caller: '', meets: '[]' })
  } else if (kind === 'recommendation') {
    await trx(kind).where({ id: key }).whereNot({ id }).update({ reason: '', stop_reason: '' })
  } else if (kind === 'decision') {
    await trx(kind).where({ id: key }).whereNot({ id }).update({ reason: '' })
  }
}
