import type { Consent } from '../../../../shared/domain/consent/consent'
import { consentInList } from '../../../../shared/domain/consent/standing-in-list'
import type { Group, GroupId } from '../../../../shared/domain/group/group'
import type { MatterId, MatterRow } from '../../../../shared/domain/matter/matter'
import { stateReopened } from '../../../../shared/domain/matter/state-rules'
import type { IsoDate } from '../../../../shared/lib/dates'
import { requireThat } from '../../../../shared/lib/domain-error'
import { groupKindOf } from '../../../../shared/profiles'
import type { InnerHandlers } from '../../ports/inner'
import { type CaseRoom, type HandlersOf, today } from '../case-room'
import { listConsents, listConsentsOf } from '../consent/consent-repository'
import { findDecision } from '../decision/decision-repository'
import { listGroups, readGroupDetail, requireGroup } from '../group/group-repository'
import { listOutcomesOfMatter } from '../outcome/outcome-repository'
import { listPapersOf } from '../paper/paper-repository'
import { isCommitted, noteCommitted } from '../pending-done-repository'
import { findRecommendation } from '../recommendation/recommendation-repository'
import { findReleased } from '../summary-release/summary-release-repository'
import { isOnAgenda, readDone } from './matter-closing-repository'
import {
  drawFreeCodeName,
  findMatter,
  giveCodeName,
  listMatters,
  type MatterRecord,
  nextMeetingDays,
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
      const day = today(world)
      return cases.read(async (db) => {
        const { records, total } = await listMatters(db, asked)
        const ids = records.map(({ id }) => id)
        const groups = new Map((await listGroups(db)).map((group) => [group.id, group]))
        const consents = await listConsents(db, ids)
        const nextMeetings = await nextMeetingDays(db, ids)
        return { rows: records.map((record) => rowOf(record, { groups, consents, nextMeetings, day })), total }
      })
    },

    async 'matter/open'({ matterId }) {
      const day = today(world)
      return cases.read(async (db) => {
        const record = await requireMatter(db, matterId)
        const group = await readGroupDetail(db, record.groupId)
        const consents = await listConsentsOf(db, matterId)
        const nextMeetings = await nextMeetingDays(db, [matterId])
        const recommendation = await findRecommendation(db, matterId)
        return {
          ...rowOf(record, {
            groups: new Map([[group.id, group]]),
            consents: new Map([[matterId, consents]]),
            nextMeetings,
            day,
          }),
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

function rowOf(
  matter: MatterRecord,
  around: {
    groups: ReadonlyMap<GroupId, Group>
    consents: ReadonlyMap<MatterId, Consent[]>
    nextMeetings: ReadonlyMap<MatterId, IsoDate>
    day: IsoDate
  },
): MatterRow {
  const group = around.groups.get(matter.groupId)
  if (!group) throw new Error('a matter without its group')
  return {
    id: matter.id,
    codeName: matter.codeName,
    groupId: matter.groupId,
    groupName: group.name,
    state: matter.state,
    receivedOn: matter.receivedOn,
    hasIdentity: matter.hasIdentity,
    consent: consentInList({
      groupKind: groupKindOf(group.profileId, group.kind),
      hasIdentity: matter.hasIdentity,
      consents: around.consents.get(matter.id) ?? [],
      day: around.day,
    }),
    summary: matter.releasedVersion !== null ? 'released' : matter.draftKnown ? 'draft' : 'none',
    nextMeetingOn: around.nextMeetings.get(matter.id) ?? null,
  }
}
