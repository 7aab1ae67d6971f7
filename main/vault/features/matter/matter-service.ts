import { tellingHeadings } from '../../../../shared/domain/criteria/rules'
import type { Right } from '../../../../shared/domain/user/right'
import { requireThat } from '../../../../shared/lib/domain-error'
import { groupKindOf } from '../../../../shared/profiles'
import type { InnerHandlers } from '../../ports/inner'
import { readStanding } from '../answers/standing-repository'
import { type CaseRoom, type HandlersOf, today } from '../case-room'
import { listConsentsOf } from '../consent/consent-repository'
import { findDecision } from '../decision/decision-repository'
import { requireGroup } from '../group/group-repository'
import { readGroupDetail } from '../group/representative-repository'
import { listOutcomesOfMatter } from '../outcome/outcome-repository'
import { listPapersOf } from '../paper/paper-repository'
import { isCommitted, noteCommitted } from '../pending-done-repository'
import { findRecommendation } from '../recommendation/recommendation-repository'
import { findReleased } from '../summary-release/summary-release-repository'
import { handTasks } from '../task/task-repository'
import { type Around, findCaretaker, handTo, listMatters, readRow } from './matter-list-repository'
import {
  drawFreeCodeName,
  findMatter,
  giveCodeName,
  readReferral,
  requireMatter,
  setDraftKnown,
  setIdentityKnown,
} from './matter-repository'

/** The case list and the page of a matter: everything under the code name. */
export function matterHandlers(room: CaseRoom): HandlersOf<'matter'> {
  const { cases, world } = room
  const around = (rights: ReadonlySet<Right>): Around => ({
    day: today(world),
    mayKnowProtected: rights.has('identity:read'),
    nameOf: room.nameOf,
  })

  return {
    async 'matter/list'(asked, { rights }) {
      return cases.read((db) => listMatters(db, asked, around(rights)))
    },

    async 'matter/open'({ matterId }, { rights }) {
      return cases.read(async (db) => {
        const row = await readRow(db, matterId, around(rights))
        requireThat(row, 'matter/unknown')
        const group = await readGroupDetail(db, row.groupId)
        const consents = await listConsentsOf(db, matterId)
        const recommendation = await findRecommendation(db, matterId)
        return {
          ...row,
          caretakerId: await findCaretaker(db, matterId),
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
      const isTaker = room.users.some(({ id, takesTasks }) => id === userId && takesTasks)
      requireThat(userId === null || isTaker, 'matter/unknown-caretaker')
      await cases.transact(user.id, async (trx, record) => {
        await requireMatter(trx, matterId)
        await handTo(trx, matterId, userId)
        if (userId !== null) await handTasks(trx, { matterId, ownerId: userId })
        record('matter/handed-over', matterId)
      })
      room.announce({ kind: 'changed', nouns: ['matter', 'task'] })
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
        const { codeName, hasIdentity, protectedIdentity } = matter
        const { judged } = await readStanding(db, matterId)
        return { codeName, hasIdentity, protectedIdentity, headings, tellingHeadings: tellingHeadings(judged) }
      })
    },

    async 'inner/set-identity-known'({ pendingId, userId, matterId, known, protectedIdentity }) {
      if (await cases.read((db) => isCommitted(db, pendingId))) return null
      await cases.transact(userId, async (trx, record) => {
        await requireMatter(trx, matterId)
        await setIdentityKnown(trx, matterId, { known, protectedIdentity })
        await noteCommitted(trx, pendingId)
        const made = protectedIdentity ? 'matter/identity-protected' : 'matter/identity-known'
        record(known ? made : 'matter/identity-unknown', matterId)
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
