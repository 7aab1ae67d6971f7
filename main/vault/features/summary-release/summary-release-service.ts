import { maySetFourEyes } from '../../../../shared/domain/summary/release-rules'
import { requireThat } from '../../../../shared/lib/domain-error'
import type { Handlers } from '../../ports/handlers'
import type { InnerHandlers } from '../../ports/inner'
import { type CaseRoom, instantNow } from '../case-room'
import { requireGroup } from '../group/group-repository'
import { requireMatter, setReleasedVersion } from '../matter/matter-repository'
import { isCommitted, listCommitted, noteCommitted } from '../pending-done-repository'
import { doingNow, moveByAct } from '../step/step-repository'
import { readReleaseSetting, writeReleaseSetting } from './release-setting-repository'
import { findReleased, insertVersion, withdrawVersions } from './summary-release-repository'

/** What may be shown: versions a person has released, and the taking back of them (A02, X16). */
export function summaryReleaseHandlers(
  room: CaseRoom,
): Pick<Handlers<'case'>, 'summary/withdraw' | 'release-setting/read' | 'release-setting/set'> {
  const { cases, world } = room
  return {
    async 'release-setting/read'({ groupId }) {
      return cases.read(async (db) => {
        await requireGroup(db, groupId)
        return readReleaseSetting(db, groupId)
      })
    },

    /** @throws DomainError `release/setting-not-yours` */
    async 'release-setting/set'({ groupId, fourEyes }, { user }) {
      requireThat(maySetFourEyes(user.roles), 'release/setting-not-yours')
      await cases.transact(user.id, async (trx, record) => {
        await requireGroup(trx, groupId)
        await writeReleaseSetting(trx, groupId, { fourEyes }, { userId: user.id, at: instantNow(world) })
        record(fourEyes ? 'release/takes-two-now' : 'release/takes-one-now', groupId)
      })
      room.announce({ kind: 'changed', nouns: ['release-setting', 'release'] })
      return {}
    },

    async 'summary/withdraw'({ matterId }, { user }) {
      await cases.transact(user.id, async (trx, record) => {
        const matter = await requireMatter(trx, matterId)
        requireThat(matter.releasedVersion !== null, 'summary/not-released')
        await withdrawVersions(trx, matterId, instantNow(world), user.id)
        await setReleasedVersion(trx, matterId, null)
        await moveByAct(trx, { matterId, act: 'summaryWithdrawn' }, doingNow(world, user.id))
        record('summary/withdrawn', matterId)
      })
      await room.wall.recheck()
      room.announce({ kind: 'changed', nouns: ['summary', 'step'] })
      return {}
    },
  }
}

export function innerSummaryReleaseHandlers(
  room: CaseRoom,
): Pick<InnerHandlers, 'inner/release-summary' | 'inner/release-ground' | 'inner/pending-committed'> {
  const { cases, world } = room
  return {
    async 'inner/release-ground'({ matterId }) {
      return cases.read(async (db) => {
        const { groupId } = await requireMatter(db, matterId)
        const { kind } = await requireGroup(db, groupId)
        const released = await findReleased(db, matterId, room.nameOf)
        return { groupKind: kind, ...(await readReleaseSetting(db, groupId)), released: released?.text ?? null }
      })
    },

    async 'inner/release-summary'({ pendingId, userId, matterId, text, askedBy = null }) {
      const before = await cases.read(async (db) => ({
        matter: await requireMatter(db, matterId),
        committed: await isCommitted(db, pendingId),
      }))
      if (before.committed) return { version: before.matter.releasedVersion ?? 0 }
      const version = await cases.transact(userId, async (trx, record) => {
        await requireMatter(trx, matterId)
        const next = await insertVersion(trx, { matterId, text, at: instantNow(world), userId, askedBy })
        await setReleasedVersion(trx, matterId, next)
        await moveByAct(trx, { matterId, act: 'summaryReleased' }, doingNow(world, userId))
        await noteCommitted(trx, pendingId)
        record('summary/released', matterId)
        return next
      })
      room.announce({ kind: 'changed', nouns: ['summary'] })
      return { version }
    },

    async 'inner/pending-committed'({ pendingIds }) {
      return { committed: await cases.read((db) => listCommitted(db, pendingIds)) }
    },
  }
}
