import type { Knex } from 'knex'
import type { IsoInstant } from '../../../../shared/lib/dates'
import type { Answer } from '../../../../shared/privacy/answered'
import type { FindingKind } from '../../../../shared/privacy/finding'

export interface FoundWording {
  id: string
  meetingId: string
  target: string
  text: string
  at: string
}

/** Kept once for each wording of a text, however often it is swept. */
export async function keepFoundWording(trx: Knex.Transaction, found: FoundWording): Promise<void> {
  await trx('found_wording')
    .insert({ id: found.id, meeting_id: found.meetingId, target: found.target, text: found.text, found_at: found.at })
    .onConflict(['target', 'text'])
    .ignore()
}

/** Nobody is in it after all: cases keeps the wording, and so nothing is kept here. */
export async function dropFoundWording(trx: Knex.Transaction, target: string, text: string): Promise<void> {
  await trx('found_wording').where({ target, text }).delete()
}

export interface SweepAnswer extends Answer {
  readonly target: string
  readonly reason: string
  readonly by: string
  readonly at: IsoInstant
}

/** What has been answered about the meeting's texts, the latest first. */
export async function listAnswers(db: Knex, meetingId: string): Promise<SweepAnswer[]> {
  return await db('sweep_answer')
    .where({ meeting_id: meetingId })
    .select({
      target: 'target',
      kind: 'kind',
      words: 'words',
      times: 'times',
      reason: 'reason',
      by: 'answered_by',
      at: 'answered_at',
    })
    .orderBy([{ column: 'answered_at', order: 'desc' }, 'words'])
}

export async function keepAnswer(
  trx: Knex.Transaction,
  meetingId: string,
  { version, ...answer }: SweepAnswer & { version: string },
): Promise<void> {
  await trx('sweep_answer')
    .insert({
      meeting_id: meetingId,
      target: answer.target,
      kind: answer.kind,
      words: answer.words,
      times: answer.times,
      version,
      reason: answer.reason,
      answered_by: answer.by,
      answered_at: answer.at,
    })
    .onConflict(['meeting_id', 'target', 'kind', 'words'])
    .merge()
}

/** @returns the texts it was about */
export async function deleteAnswers(
  trx: Knex.Transaction,
  meetingId: string,
  { kind, words }: { kind: FindingKind; words: string },
): Promise<string[]> {
  const about = { meeting_id: meetingId, kind, words }
  const targets: string[] = await trx('sweep_answer').where(about).pluck('target')
  await trx('sweep_answer').where(about).delete()
  return targets
}
