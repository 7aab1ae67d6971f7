import type { MatterId } from '../../../../shared/domain/matter/matter'
import type { SummaryText } from '../../../../shared/domain/summary/summary'
import type { IsoInstant } from '../../../../shared/lib/dates'
import { DomainError, requireThat } from '../../../../shared/lib/domain-error'
import { answerKeyOf } from '../../../../shared/privacy/answer-key'
import type { Handlers } from '../../ports/handlers'
import type { IdentityContext } from '../../ports/identity-context'
import { findIn } from '../identity/knowledge'
import { keepMark } from '../pending/pending-repository'
import { resolvePending } from '../pending/pending-service'
import { findSummaryDraft, keepAnswers, keepSummaryDraft } from './summary-repository'

type Answers = Pick<Handlers<'identity'>, 'summary/find-draft' | 'summary/save-draft' | 'summary/check' | 'summary/release'>

/** The fields of a summary as the check names them: the question, then each heading's key. */
function fieldsOf(text: SummaryText): { field: string; text: string }[] {
  return [
    { field: 'question', text: text.question },
    ...text.sections.map((section) => ({ field: section.heading, text: section.text })),
  ]
}

/**
 * The anonymised summary before it is released: draft, check, release (A02).
 * INVARIANT 1: nothing is released but the saved draft, by a person, with every finding gone or answered.
 * INVARIANT 2: a release is one pending act: the mark here, the text in cases, then the mark is cleared.
 */
export function summaryHandlers(context: IdentityContext): Answers {
  const { identity, world, askCase } = context

  async function requireBrief(matterId: MatterId) {
    const brief = await askCase('inner/matter-brief', { matterId })
    requireThat(brief, 'matter/unknown')
    return brief
  }

  return {
    async 'summary/find-draft'({ matterId }) {
      const found = await identity().read((db) => findSummaryDraft(db, matterId))
      return { draft: found ? { text: found.text, savedAt: found.savedAt as IsoInstant } : null }
    },

    async 'summary/save-draft'({ matterId, text }, { user }) {
      await requireBrief(matterId)
      const at = world.now().toISOString() as IsoInstant
      const isFirst = await identity().jot((trx) => keepSummaryDraft(trx, { matterId, text, at, userId: user.id }))
      if (isFirst) await askCase('inner/set-draft-known', { userId: user.id, matterId })
      return { savedAt: at }
    },

    async 'summary/check'({ matterId, fields }) {
      const find = await findIn(identity(), [matterId])
      return { findings: fields.flatMap(({ field, text }) => find(text).map((finding) => ({ field, finding }))) }
    },

    async 'summary/release'({ matterId, answered }, { user }) {
      const brief = await requireBrief(matterId)
      const draft = await identity().read((db) => findSummaryDraft(db, matterId))
      requireThat(draft, 'summary/no-draft')
      requireComplete(draft.text, brief)
      const find = await findIn(identity(), [matterId])
      const keys = fieldsOf(draft.text).flatMap(({ field, text }) => find(text).map((found) => answerKeyOf(field, found, text)))
      const open = keys.filter((key) => !answered.includes(key))
      requireThat(open.length === 0, 'summary/open-findings', { count: open.length })

      const known = new Set(brief.headings.map(({ key }) => key))
      const sections = draft.text.sections.filter(({ heading, text }) => known.has(heading) && text.trim() !== '')
      const text = { question: draft.text.question, sections }
      const pendingId = world.newId()
      await identity().transact(user.id, async (trx, record) => {
        await keepAnswers(trx, { matterId, keys, userId: user.id, at: world.now().toISOString() })
        await keepMark(trx, { id: pendingId, kind: 'summaryRelease', matterId, userId: user.id }, world.now().toISOString())
        record('summary/release-begun', matterId)
      })
      try {
        return await askCase('inner/release-summary', { pendingId, userId: user.id, matterId, text })
      } finally {
        // Also when cases refused: whether it was committed is asked there, not guessed from the error.
        await resolvePending(context, [pendingId])
      }
    },
  }
}

/**
 * @throws DomainError `summary/question-missing`, `summary/heading-missing` and `summary/telling-heading-missing` with the heading
 * @see A25
 */
function requireComplete(
  text: SummaryText,
  brief: { headings: readonly { key: string; label: string; required: boolean }[]; tellingHeadings: readonly string[] },
): void {
  requireThat(text.question.trim() !== '', 'summary/question-missing')
  const written = new Set(text.sections.filter((section) => section.text.trim() !== '').map(({ heading }) => heading))
  const missing = brief.headings.find(({ key, required }) => required && !written.has(key))
  if (missing) throw new DomainError('summary/heading-missing', { heading: missing.key })
  const untold = brief.headings.find(({ key }) => brief.tellingHeadings.includes(key) && !written.has(key))
  if (untold) throw new DomainError('summary/telling-heading-missing', { heading: untold.key, label: untold.label })
}
