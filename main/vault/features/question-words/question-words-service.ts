import type { QuestionId } from '../../../../shared/domain/question/question'
import type { TextField } from '../../../../shared/domain/text/unchecked-text'
import type { IsoInstant } from '../../../../shared/lib/dates'
import { requireThat } from '../../../../shared/lib/domain-error'
import type { Handlers } from '../../ports/handlers'
import type { IdentityContext } from '../../ports/identity-context'
import { keepMark, type MatterMark } from '../pending/pending-repository'
import { resolvePending } from '../pending/pending-service'
import { keepText } from '../text/text-repository'

/**
 * What was asked and what was answered: words that may say who it is about, so they stay here (A07, A42).
 * INVARIANT 1: asking is one pending act: words and mark here, the question without words in cases, then the mark is cleared.
 * INVARIANT 2: cases says whether it may be done before a word is kept.
 */
export function questionWordsHandlers(context: IdentityContext): Pick<Handlers<'identity'>, 'question/ask' | 'question/answer'> {
  const { identity, world, askCase, announce } = context

  async function keep(field: TextField, text: string, mark: MatterMark): Promise<void> {
    const at = world.now().toISOString() as IsoInstant
    const { matterId, userId } = mark
    await identity().transact(userId, async (trx, record) => {
      await keepText(trx, { matterId, field, text, at, userId })
      await keepMark(trx, mark, at)
      record('text/saved', matterId)
    })
    const acts = await resolvePending(context, [mark.id])
    announce({ kind: 'changed', nouns: ['text', 'question'] })
    const undone = acts.some((act) => act === 'question/undone')
    requireThat(!undone, 'question/not-taken')
  }

  return {
    async 'question/ask'({ matterId, direction, text, askedOn, dueOn }, { user }) {
      requireThat(text.trim() !== '', 'question/empty')
      await askCase('inner/check-question', { matterId, asked: { direction, askedOn, dueOn } })
      const id = world.newId() as QuestionId
      const question = { id, direction, askedOn, dueOn }
      const mark = { id: world.newId(), userId: user.id, kind: 'question' as const, matterId, question }
      await keep(`question:${id}`, text, mark)
      return { questionId: id }
    },

    async 'question/answer'({ matterId, questionId, text, answeredOn }, { user }) {
      requireThat(text.trim() !== '', 'question/answer-empty')
      await askCase('inner/check-question', { matterId, answered: { questionId, on: answeredOn } })
      await keep(`answer:${questionId}`, text, {
        id: world.newId(),
        userId: user.id,
        kind: 'answer',
        matterId,
        questionId,
        answeredOn,
      })
      return {}
    },
  }
}
