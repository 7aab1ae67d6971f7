import type { ConsentId } from '../../../../shared/domain/consent/consent'
import { requireExtendable, requireReaffirmable, requireWithdrawable } from '../../../../shared/domain/consent/rules'
import { addDays } from '../../../../shared/lib/dates'
import { requireThat } from '../../../../shared/lib/domain-error'
import { type CaseRoom, type HandlersOf, instantNow, today } from '../case-room'
import { requireMatter } from '../matter/matter-repository'
import { addTask, caretakerOf, finishTasks } from '../task/task-repository'
import {
  insertConsent,
  listConsentsOf,
  listScopes,
  markReaffirmed,
  markWithdrawn,
  requireConsent,
  writeScope,
} from './consent-repository'
import { keepReminder, requireSoundPaper } from './consent-upkeep-repository'
import { listRecipients } from './recipient-repository'

const MOST_CONSENTS = 100
const MOST_SCOPES = 100
/** To tell those who have received something, and to decide what is to be done with it. */
const AFTERMATH_DAYS = 7

/**
 * Written consents as a gate needs them (X3). Who gave one stands in no row here: the matter's identity says that.
 * INVARIANT 1: whatever changes a consent holds the open matter's door against the room again before it is answered.
 * INVARIANT 2: nothing is taken away: a scope that is written anew, a consent that is withdrawn, stand as they were.
 */
export function consentHandlers(room: CaseRoom): HandlersOf<'consent'> {
  const { cases, world } = room

  async function afterChange(): Promise<void> {
    await room.wall.recheck()
    room.announce({ kind: 'changed', nouns: ['consent', 'task'] })
  }

  const doing = (userId: string) => ({ userId, at: instantNow(world) })

  return {
    async 'consent/enter'({ matterId, terms }, { user }) {
      const consentId = world.newId() as ConsentId
      await cases.transact(user.id, async (trx, record) => {
        await requireSoundPaper(trx, { matterId, terms, today: today(world) })
        requireThat((await listConsentsOf(trx, matterId)).length < MOST_CONSENTS, 'consent/too-many')
        await insertConsent(trx, { id: consentId, matterId, terms, ...doing(user.id) })
        await finishTasks(trx, { matterId, kind: 'obtainConsent', ...doing(user.id) })
        await keepReminder(trx, {
          taskId: world.newId(),
          matterId,
          consent: (await requireConsent(trx, consentId)).consent,
          ...doing(user.id),
        })
        record('consent/entered', consentId)
      })
      await afterChange()
      return { consentId }
    },

    async 'consent/extend'({ consentId, terms }, { user }) {
      const version = await cases.transact(user.id, async (trx, record) => {
        const { matterId, consent } = await requireConsent(trx, consentId)
        requireExtendable(consent, terms)
        await requireSoundPaper(trx, { matterId, terms, today: today(world) })
        requireThat(consent.version < MOST_SCOPES, 'consent/too-many-scopes')
        const next = consent.version + 1
        await writeScope(trx, { id: consentId, version: next, terms, ...doing(user.id) })
        await finishTasks(trx, { matterId, kind: 'obtainConsent', ...doing(user.id) })
        await keepReminder(trx, { taskId: world.newId(), matterId, consent: { ...consent, terms }, ...doing(user.id) })
        record('consent/extended', consentId)
        return next
      })
      await afterChange()
      return { version }
    },

    async 'consent/history'({ consentId }) {
      return cases.read(async (db) => {
        await requireConsent(db, consentId)
        const scopes = await listScopes(db, consentId)
        return { scopes: scopes.map(({ userId, ...scope }) => ({ ...scope, by: room.nameOf(userId) })) }
      })
    },

    async 'consent/reaffirm'({ consentId, on }, { user }) {
      await cases.transact(user.id, async (trx, record) => {
        const { matterId, consent } = await requireConsent(trx, consentId)
        requireReaffirmable(consent, on, today(world))
        await markReaffirmed(trx, consentId, on)
        await keepReminder(trx, { taskId: world.newId(), matterId, consent: { ...consent, reaffirmedOn: on }, ...doing(user.id) })
        record('consent/reaffirmed', consentId)
      })
      await afterChange()
      return {}
    },

    async 'consent/ask-supplement'({ matterId, dueOn }, { user }) {
      await cases.transact(user.id, async (trx, record) => {
        await requireMatter(trx, matterId)
        requireThat(dueOn >= today(world), 'consent/supplement-in-past')
        const ownerId = await caretakerOf(trx, matterId, user.id)
        const at = instantNow(world)
        await addTask(trx, { id: world.newId(), kind: 'obtainConsent', matterId, ownerId, dueOn, at })
        record('consent/supplement-asked', matterId)
      })
      room.announce({ kind: 'changed', nouns: ['task'] })
      return {}
    },

    async 'consent/withdraw'({ consentId, withdrawnOn }, { user }) {
      const received = await cases.transact(user.id, async (trx, record) => {
        const { matterId, consent } = await requireConsent(trx, consentId)
        requireWithdrawable(consent, withdrawnOn, today(world))
        await markWithdrawn(trx, consentId, withdrawnOn)
        await keepReminder(trx, { taskId: world.newId(), matterId, consent: { ...consent, withdrawnOn }, ...doing(user.id) })
        await addTask(trx, {
          id: world.newId(),
          kind: 'withdrawalAftermath',
          matterId,
          ownerId: await caretakerOf(trx, matterId, user.id),
          dueOn: addDays(today(world), AFTERMATH_DAYS),
          at: instantNow(world),
          aboutId: consentId,
        })
        record('consent/withdrawn', consentId)
        return listRecipients(trx, matterId)
      })
      await afterChange()
      return { received }
    },

    async 'consent/recipients'({ matterId }) {
      return { received: await cases.read((db) => listRecipients(db, matterId)) }
    },
  }
}
