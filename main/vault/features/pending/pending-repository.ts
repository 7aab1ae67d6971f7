import type { Knex } from 'knex'
import { z } from 'zod'
import { matterId } from '../../../../shared/domain/matter/matter'
import { questionDirection, questionId } from '../../../../shared/domain/question/question'
import { textField } from '../../../../shared/domain/text/unchecked-text'
import { isoDate } from '../../../../shared/lib/dates'

/** An act that touches both compartments, from before cases is told until it is known what cases did. */
export const pendingMark = z.discriminatedUnion('kind', [
  z.strictObject({
    id: z.uuid(),
    userId: z.string(),
    kind: z.literal('identityKnown'),
    matterId,
    known: z.boolean(),
    // A mark that an earlier version left says nothing of it.
    protectedIdentity: z.boolean().default(false),
  }),
  z.strictObject({ id: z.uuid(), userId: z.string(), kind: z.literal('summaryRelease'), matterId }),
  z.strictObject({
    id: z.uuid(),
    userId: z.string(),
    kind: z.literal('textKnown'),
    matterId,
    field: textField,
    known: z.boolean(),
  }),
  z.strictObject({
    id: z.uuid(),
    userId: z.string(),
    kind: z.literal('question'),
    matterId,
    question: z.strictObject({ id: questionId, direction: questionDirection, askedOn: isoDate, dueOn: isoDate.nullable() }),
  }),
  z.strictObject({
    id: z.uuid(),
    userId: z.string(),
    kind: z.literal('answer'),
    matterId,
    questionId,
    answeredOn: isoDate,
  }),
  z.strictObject({
    id: z.uuid(),
    userId: z.string(),
    kind: z.literal('import'),
    importId: z.uuid(),
    matters: z.number().int().min(1),
  }),
])
export type PendingMark = z.infer<typeof pendingMark>
/** An import is many matters at once, and settles itself. */
export type MatterMark = Exclude<PendingMark, { kind: 'import' }>

export async function keepMark(trx: Knex.Transaction, mark: PendingMark, at: string): Promise<void> {
  await trx('pending').insert({ id: mark.id, mark: JSON.stringify(mark), marked_at: at })
}

export async function clearMark(trx: Knex.Transaction, id: string): Promise<void> {
  await trx('pending').where({ id }).delete()
}

export async function listMarks(db: Knex): Promise<PendingMark[]> {
  const rows: { mark: string }[] = await db('pending').select('mark').orderBy('marked_at')
  return rows.map(({ mark }) => pendingMark.parse(JSON.parse(mark)))
}
