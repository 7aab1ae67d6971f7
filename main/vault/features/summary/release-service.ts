import { changedFields, mayRelease } from '../../../../shared/domain/summary/release-rules'
import type { IsoInstant } from '../../../../shared/lib/dates'
import { requireThat } from '../../../../shared/lib/domain-error'
import type { Handlers } from '../../ports/handlers'
import type { IdentityContext } from '../../ports/identity-context'
import { hashOf, releaseActs } from './release-act'
import { findOpenRequest, findSentBack, insertRequest, settleRequest } from './release-request-repository'
import { findSummaryDraft } from './summary-repository'

type Answers = Pick<
  Handlers<'identity'>,
  'release/read' | 'release/ask' | 'release/approve' | 'release/send-back' | 'release/take-back'
>

/**
 * Four eyes: one person asks, another releases the very words that were asked about, or sends them back.
 * INVARIANT 1: nobody releases what they asked for themselves.
 * INVARIANT 2: what is released has the hash that was read; other words in the draft end the request (`summary/save-draft`).
 * INVARIANT 3: it is checked anew when it is released, with what both have answered: who was not known when it was asked for stops it.
 * INVARIANT 4: never a deadlock: with nobody else who could, `summary/release` takes one person's reason.
 */
export function releaseHandlers(context: IdentityContext): Answers {
  const { identity, world, askCase, nameOf } = context
  const { requireReady, release, hasOthers } = releaseActs(context)
  const changed = () => context.announce({ kind: 'changed', nouns: ['release', 'summary'] })
  const findOpen = (matterId: string) => identity().read((db) => findOpenRequest(db, matterId))

  return {
    async 'release/read'({ matterId }, { user }) {
      const { groupKind, fourEyes, released } = await askCase('inner/release-ground', { matterId })
      const { request, sentBack, draft } = await identity().read(async (db) => ({
        request: await findOpenRequest(db, matterId),
        sentBack: await findSentBack(db, matterId),
        draft: await findSummaryDraft(db, matterId),
      }))
      return {
        mayRelease: mayRelease(user.roles, groupKind),
        fourEyes,
        hasOthers: hasOthers(user.id, { groupKind }),
        request: request
          ? {
              text: request.text,
              sha256: request.sha256,
              askedBy: nameOf(request.askedBy),
              askedAt: request.askedAt,
              answers: [...request.answers],
              isOwn: request.askedBy === user.id,
            }
          : null,
        sentBack: sentBack ? { ...sentBack, by: nameOf(sentBack.by) } : null,
        draft: draft?.text ?? null,
        changed: released && draft ? changedFields(draft.text, released).slice(0, 13) : [],
      }
    },

    /** @throws DomainError `release/takes-one` `release/waits-already` `release/nobody-else` and what stops a release */
    async 'release/ask'({ matterId, answered }, { user }) {
      const draft = await identity().read((db) => findSummaryDraft(db, matterId))
      requireThat(draft, 'summary/no-draft')
      const { ground, keys } = await requireReady(matterId, draft.text, { answered, user })
      requireThat(ground.fourEyes, 'release/takes-one')
      requireThat(hasOthers(user.id, ground), 'release/nobody-else')
      requireThat(!(await findOpen(matterId)), 'release/waits-already')
      const askedAt = world.now().toISOString() as IsoInstant
      await identity().transact(user.id, async (trx, record) => {
        const { text } = draft
        const request = { id: world.newId(), text, sha256: hashOf(text), answers: keys, askedBy: user.id, askedAt }
        await insertRequest(trx, matterId, request)
        record('release/asked', matterId)
      })
      changed()
      return {}
    },

    /** @throws DomainError `release/no-request` `release/own-request` `release/other-words` and what stops a release */
    async 'release/approve'({ matterId, sha256, answered }, { user }) {
      const request = await findOpen(matterId)
      requireThat(request, 'release/no-request')
      requireThat(request.askedBy !== user.id, 'release/own-request')
      requireThat(request.sha256 === sha256, 'release/other-words')
      const ready = await requireReady(matterId, request.text, { answered: [...request.answers, ...answered], user })
      const told = await release(matterId, ready, {
        userId: user.id,
        asked: { by: request.askedBy, answers: request.answers },
        request: { id: request.id, state: 'released' },
      })
      changed()
      return told
    },

    /** @throws DomainError `release/no-request` `release/own-request` `release/reason-missing` */
    async 'release/send-back'({ matterId, reason }, { user }) {
      const request = await findOpen(matterId)
      requireThat(request, 'release/no-request')
      requireThat(request.askedBy !== user.id, 'release/own-request')
      const { groupKind } = await askCase('inner/release-ground', { matterId })
      requireThat(mayRelease(user.roles, groupKind), 'release/not-yours')
      requireThat(reason.trim() !== '', 'release/reason-missing')
      const at = world.now().toISOString()
      await identity().transact(user.id, async (trx, record) => {
        await settleRequest(trx, request.id, { state: 'sentBack', reason: reason.trim(), userId: user.id, at })
        record('release/sent-back', matterId)
      })
      changed()
      return {}
    },

    /** Anybody who writes the text may: it only keeps what is shown as it is. @throws DomainError `release/no-request` */
    async 'release/take-back'({ matterId }, { user }) {
      const request = await findOpen(matterId)
      requireThat(request, 'release/no-request')
      const at = world.now().toISOString()
      await identity().transact(user.id, async (trx, record) => {
        await settleRequest(trx, request.id, { state: 'takenBack', userId: user.id, at })
        record('release/taken-back', matterId)
      })
      changed()
      return {}
    },
  }
}
