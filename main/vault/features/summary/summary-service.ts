import { MOST_FOUND_IN_SUMMARY } from '../../../../shared/contract/release'
import type { IsoInstant } from '../../../../shared/lib/dates'
import { requireThat } from '../../../../shared/lib/domain-error'
import type { Handlers } from '../../ports/handlers'
import type { IdentityContext } from '../../ports/identity-context'
import { findIn } from '../identity/knowledge'
import { hashOf, releaseActs } from './release-act'
import { findOpenRequest, insertRequest, settleRequest } from './release-request-repository'
import { findSummaryDraft, keepSummaryDraft } from './summary-repository'

type Answers = Pick<Handlers<'identity'>, 'summary/find-draft' | 'summary/save-draft' | 'summary/check' | 'summary/release'>

/**
 * The anonymised summary before it is released: draft, check, release (A02).
 * INVARIANT: a request to release stands for the draft as it is; other words in the draft take the request back.
 */
export function summaryHandlers(context: IdentityContext): Answers {
  const { identity, world, askCase } = context
  const { requireBrief, requireReady, release, hasOthers } = releaseActs(context)

  return {
    async 'summary/find-draft'({ matterId }) {
      const found = await identity().read((db) => findSummaryDraft(db, matterId))
      return { draft: found ? { text: found.text, savedAt: found.savedAt as IsoInstant } : null }
    },

    async 'summary/save-draft'({ matterId, text }, { user }) {
      await requireBrief(matterId)
      const at = world.now().toISOString() as IsoInstant
      const waiting = await identity().read((db) => findOpenRequest(db, matterId))
      const isFirst = await identity().jot((trx) => keepSummaryDraft(trx, { matterId, text, at, userId: user.id }))
      if (waiting && hashOf(text) !== waiting.sha256) {
        await identity().transact(user.id, async (trx, record) => {
          await settleRequest(trx, waiting.id, { state: 'edited', userId: user.id, at })
          record('release/edited', matterId)
        })
        context.announce({ kind: 'changed', nouns: ['release'] })
      }
      if (isFirst) await askCase('inner/set-draft-known', { userId: user.id, matterId })
      return { savedAt: at }
    },

    async 'summary/check'({ matterId, fields }) {
      const { find, knowsSomebody } = await findIn(identity(), [matterId], await askCase('inner/check-ground', { matterId }))
      const findings = fields.flatMap(({ field, text }) => find(text).map((finding) => ({ field, finding })))
      return {
        findings: findings.slice(0, MOST_FOUND_IN_SUMMARY),
        withoutOwnNames: !knowsSomebody,
      }
    },

    /** @throws DomainError `release/takes-two` `release/reason-missing` and what `requireReady` throws */
    async 'summary/release'({ matterId, answered, aloneReason }, { user }) {
      await requireBrief(matterId)
      const draft = await identity().read((db) => findSummaryDraft(db, matterId))
      requireThat(draft, 'summary/no-draft')
      const ready = await requireReady(matterId, draft.text, { answered, user })
      const waiting = await identity().read((db) => findOpenRequest(db, matterId))
      // Asked for while it took two: it is released now, and nobody is to be asked once more.
      const settled = waiting ? { request: { id: waiting.id, state: 'released' as const } } : {}
      if (!ready.ground.fourEyes) return release(matterId, ready, { userId: user.id, ...settled })
      requireThat(!hasOthers(user.id, ready.ground), 'release/takes-two')
      const reason = aloneReason.trim()
      requireThat(reason !== '', 'release/reason-missing')
      const id = waiting?.id ?? world.newId()
      if (!waiting)
        await identity().jot((trx) =>
          insertRequest(trx, matterId, {
            id,
            text: draft.text,
            sha256: hashOf(draft.text),
            answers: [],
            askedBy: user.id,
            askedAt: world.now().toISOString() as IsoInstant,
          }),
        )
      return release(matterId, ready, { userId: user.id, request: { id, state: 'alone', reason }, act: 'release/alone' })
    },
  }
}
