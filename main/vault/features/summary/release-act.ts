import { createHash } from 'node:crypto'
import type { MatterId } from '../../../../shared/domain/matter/matter'
import { fieldsOf, mayRelease } from '../../../../shared/domain/summary/release-rules'
import type { SummaryText } from '../../../../shared/domain/summary/summary'
import type { User } from '../../../../shared/domain/user/user'
import { DomainError, requireThat } from '../../../../shared/lib/domain-error'
import { answerKeyOf } from '../../../../shared/privacy/answer-key'
import { mustBeRewritten } from '../../../../shared/privacy/answered'
import { mayLeave } from '../../../../shared/privacy/gate'
import type { IdentityContext } from '../../ports/identity-context'
import type { InnerCalls } from '../../ports/inner'
import { findIn } from '../identity/knowledge'
import { keepMark } from '../pending/pending-repository'
import { resolvePending } from '../pending/pending-service'
import { type Settled, settleRequest } from './release-request-repository'
import { keepAnswers } from './summary-repository'

type Brief = NonNullable<InnerCalls['inner/matter-brief']['output']>
type Ground = InnerCalls['inner/release-ground']['output']

/** A text that nothing stops: as it would be shown, with the keys of what was answered about in it. */
export interface Ready {
  readonly text: SummaryText
  readonly keys: readonly string[]
  readonly ground: Ground
}

/**
 * What every way to a release goes through.
 * INVARIANT: nothing is released but a text that was saved as a draft, by a person with the right to in that kind of group, with
 * every finding gone or answered. What must be rewritten is answered by nobody, whatever was answered before it was known.
 */
export function releaseActs(context: IdentityContext) {
  const { identity, world, askCase } = context

  /** @throws DomainError `matter/unknown` */
  async function requireBrief(matterId: MatterId): Promise<Brief> {
    const brief = await askCase('inner/matter-brief', { matterId })
    requireThat(brief, 'matter/unknown')
    return brief
  }

  /** @throws DomainError `summary/…-missing` `summary/must-be-rewritten` `summary/open-findings` `release/not-yours` */
  async function requireReady(
    matterId: MatterId,
    draft: SummaryText,
    { answered, user }: { answered: readonly string[]; user: User },
  ): Promise<Ready> {
    const brief = await requireBrief(matterId)
    const ground = await askCase('inner/release-ground', { matterId })
    requireThat(mayRelease(user.roles, ground.groupKind), 'release/not-yours')
    requireComplete(draft, brief)
    const { find } = await findIn(identity(), [matterId], await askCase('inner/check-ground', { matterId }))
    const keys: string[] = []
    let open = 0
    let stands = 0
    for (const { field, text } of fieldsOf(draft)) {
      const findings = find(text)
      keys.push(...findings.map((found) => answerKeyOf(field, found, text)))
      stands += findings.filter(mustBeRewritten).length
      const verdict = mayLeave({ as: 'slide', standing: 'typed' }, findings, (found) =>
        answered.includes(answerKeyOf(field, found, text)),
      )
      if (!verdict.ok) open += verdict.findings.length
    }
    requireThat(stands === 0, 'summary/must-be-rewritten', { count: stands })
    requireThat(open === 0, 'summary/open-findings', { count: open })
    const known = new Set(brief.headings.map(({ key }) => key))
    const sections = draft.sections.filter(({ heading, text }) => known.has(heading) && text.trim() !== '')
    return { text: { question: draft.question, sections }, keys: [...new Set(keys)], ground }
  }

  /**
   * One pending act: the mark here, the text in cases, then the mark is cleared.
   * @param asked who asked for it, with what they had answered: the rest was answered by whoever releases
   * @param request what waited for it, or was never asked of anybody
   */
  async function release(
    matterId: MatterId,
    { text, keys }: Pick<Ready, 'text' | 'keys'>,
    by: {
      userId: string
      asked?: { by: string; answers: readonly string[] }
      request?: { id: string; state: Settled; reason?: string }
      act?: string
    },
  ): Promise<{ version: number }> {
    const pendingId = world.newId()
    const { userId, asked, request, act = 'summary/release-begun' } = by
    const at = world.now().toISOString()
    await identity().transact(userId, async (trx, record) => {
      const isTheirs = (key: string) => asked?.answers.includes(key) === true
      await keepAnswers(trx, { matterId, keys: keys.filter((key) => !isTheirs(key)), userId, at })
      if (asked) await keepAnswers(trx, { matterId, keys: keys.filter(isTheirs), userId: asked.by, at })
      if (request) await settleRequest(trx, request.id, { ...request, userId, at })
      await keepMark(trx, { id: pendingId, kind: 'summaryRelease', matterId, userId }, at)
      record(act, matterId)
    })
    try {
      return await askCase('inner/release-summary', {
        pendingId,
        userId,
        matterId,
        text,
        ...(asked ? { askedBy: asked.by } : {}),
      })
    } finally {
      // Also when cases refused: whether it was committed is asked there, not guessed from the error.
      await resolvePending(context, [pendingId])
    }
  }

  /** Whether somebody else could release it: has the right in that kind of group, and a slot that opens both compartments. */
  const hasOthers = (userId: string, { groupKind }: Pick<Ground, 'groupKind'>): boolean =>
    context
      .accounts()
      .some(
        ({ id, roles, opensCases, opensIdentity }) =>
          id !== userId && opensCases && opensIdentity && mayRelease(roles, groupKind),
      )

  return { requireBrief, requireReady, release, hasOthers }
}

export const hashOf = (text: SummaryText): string => createHash('sha256').update(JSON.stringify(text)).digest('hex')

/**
 * @throws DomainError `summary/question-missing`, `summary/heading-missing` and `summary/telling-heading-missing` with the heading
 * @see A25
 */
function requireComplete(text: SummaryText, brief: Pick<Brief, 'headings' | 'tellingHeadings'>): void {
  requireThat(text.question.trim() !== '', 'summary/question-missing')
  const written = new Set(text.sections.filter((section) => section.text.trim() !== '').map(({ heading }) => heading))
  const missing = brief.headings.find(({ key, required }) => required && !written.has(key))
  if (missing) throw new DomainError('summary/heading-missing', { heading: missing.key })
  const untold = brief.headings.find(({ key }) => brief.tellingHeadings.includes(key) && !written.has(key))
  if (untold) throw new DomainError('summary/telling-heading-missing', { heading: untold.key, label: untold.label })
}
