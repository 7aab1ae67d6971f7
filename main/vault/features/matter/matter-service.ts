import { stateReopened } from '../../../../shared/domain/matter/state-rules'
import { requireThat } from '../../../../shared/lib/domain-error'
import { groupKindOf } from '../../../../shared/profiles'
import type { InnerHandlers } from '../../ports/inner'
import { type CaseRoom, type HandlersOf, today } from '../case-room'
import { listConsentsOf } from '../consent/consent-repository'
import { findDecision } from '../decision/decision-repository'
import { readGroupDetail, requireGroup } from '../group/group-repository'
import { listOutcomesOfMatter } from '../outcome/outcome-repository'
import { listPapersOf } from '../paper/paper-repository'
import { isCommitted, noteCommitted } from '../pending-done-repository'
import { findRecommendation } from '../recommendation/recommendation-repository'
import { findReleased } from '../summary-release/summary-release-repository'
import { isOnAgenda, readDone } from './matter-closing-repository'
import { handTo, listMatters, readRow } from './matter-list-repository'
import {
  drawFreeCodeName,
  findMatter,
  giveCodeName,
  readReferral,
  requireMatter,
  setDraftKnown,
  setIdentityKnown,
  setMatterState,
} from './matter-repository'

/** The case list and the page of a matter: everything under the code name. */
export function matterHandlers(room: CaseRoom): HandlersOf<'matter'> {
  const { cases, world } = room
  return {
    async 'matter/list'(asked) {
      return cases.read((db) => listMatters(db, asked, { day: today(world), nameOf: room.nameOf }))
    },

    async 'matter/open'({ matterId }) {
      return cases.read(async (db) => {
        const row = await readRow(db, matterId, { day: today(world), nameOf: room.nameOf })
        requireThat(row, 'matter/unknown')
        const group = await readGroupDetail(db, row.groupId)
        const consents = await listConsentsOf(db, matterId)
        const recommendation = await findRecommendation(db, matterId)
        return {
          ...row,
          referral: await readReferral(db, matterId),
          group,
          consents,
          released: await findReleased(db, matterId, room.nameOf),
          recommendation: recommendation?.recorded ?? null,
          decision: (recommendation && (await findDecision(db, recommendation.id, room.nameOf))) ?? null,
          outcomes: await listOutcomesOfMatter(db, matterId),
          papers: await listPapersOf(db, matterId, room.nameOf),
        }
      })
    },

    async 'matter/hand-to'({ matterId, userId }, { user }) {
      requireThat(userId === null || room.users.some(({ id }) => id === userId), 'matter/unknown-caretaker')
      await cases.transact(user.id, async (trx, record) => {
        await requireMatter(trx, matterId)
        await handTo(trx, matterId, userId)
        record('matter/handed-over', matterId)
      })
      room.announce({ kind: 'changed', nouns: ['matter'] })
      return {}
    },

    async 'matter/draw-code-name'({ matterId }, { user }) {
      const codeName = await cases.transact(user.id, async (trx, record) => {
        const { reference } = await readReferral(trx, matterId)
        const drawn = await drawFreeCodeName(trx, world)
        await giveCodeName(trx, matterId, drawn, reference)
        record('matter/code-name-drawn', matterId)
        return drawn
      })
      // What stands on the wall under the old name is no longer this matter's.
      room.wall.darken()
      room.announce({ kind: 'changed', nouns: ['matter'] })
      return { codeName }
    },

    async 'matter/close'({ matterId }, { user }) {
      await cases.transact(user.id, async (trx, record) => {
        const { state } = await requireMatter(trx, matterId)
        requireThat(state !== 'closed', 'matter/already-closed')
        requireThat(!(await isOnAgenda(trx, matterId)), 'matter/on-agenda')
        await setMatterState(trx, matterId, 'closed')
        record('matter/closed', matterId)
      })
      room.announce({ kind: 'changed', nouns: ['matter'] })
      return {}
    },

    async 'matter/reopen'({ matterId }, { user }) {
      await cases.transact(user.id, async (trx, record) => {
        const { state, releasedVersion } = await requireMatter(trx, matterId)
        requireThat(state === 'closed', 'matter/not-closed')
        const done = await readDone(trx, matterId)
        await setMatterState(trx, matterId, stateReopened({ ...done, released: releasedVersion !== null }))
        record('matter/reopened', matterId)
      })
      room.announce({ kind: 'changed', nouns: ['matter'] })
      return {}
    },
  }
}

export function innerMatterHandlers(
  room: CaseRoom,
): Pick<InnerHandlers, 'inner/matter-brief' | 'inner/set-identity-known' | 'inner/set-draft-known'> {
  const { cases } = room
  return {
    async 'inner/matter-brief'({ matterId }) {
      return cases.read(async (db) => {
        const matter = await findMatter(db, matterId)
        if (!matter) return null
        const { profileId, kind } = await requireGroup(db, matter.groupId)
        const headings = groupKindOf(profileId, kind).summaryHeadings.map(({ key, label, required }) => ({
          key,
          label,
          required,
        }))
        return { codeName: matter.codeName, hasIdentity: matter.hasIdentity, headings }
      })
    },

    async 'inner/set-identity-known'({ pendingId, userId, matterId, known }) {
      if (await cases.read((db) => isCommitted(db, pendingId))) return null
      await cases.transact(userId, async (trx, record) => {
        await requireMatter(trx, matterId)
        await setIdentityKnown(trx, matterId, known)
        await noteCommitted(trx, pendingId)
        record(known ? 'matter/identity-known' : 'matter/identity-unknown', matterId)
      })
      await room.wall.recheck()
      room.announce({ kind: 'changed', nouns: ['matter'] })
      return null
    },

    async 'inner/set-draft-known'({ userId, matterId }) {
      const known = (await cases.read((db) => requireMatter(db, matterId))).draftKnown
      if (known) return null
      await cases.transact(userId, async (trx, record) => {
        await setDraftKnown(trx, matterId)
        record('matter/draft-known', matterId)
      })
      room.announce({ kind: 'changed', nouns: ['matter'] })
      return null
    },
  }
}
