import { copyAtFirst, requireCopySettled, requireTellable } from '../../../../shared/domain/told/rules'
import type { Receiver } from '../../../../shared/domain/told/told'
import { requireThat } from '../../../../shared/lib/domain-error'
import { type CaseRoom, type HandlersOf, instantNow, today } from '../case-room'
import { deleteTold, keepTold, listToldOf, readTellingGround, setCopy, type TellingGround } from './told-repository'

/**
 * Who has been told before a meeting whom its matters are about: by post, over the phone, or by hand, and never otherwise.
 * INVARIANT: nobody is noted as told whom no consent in force covers; what is not allowed is not made to look done.
 * @see G30 G31 X8
 */
export function toldHandlers(room: CaseRoom): HandlersOf<'told'> {
  const { cases, world } = room
  const changed = () => room.announce({ kind: 'changed', nouns: ['told'] })
  return {
    async 'told/list'({ meetingId }) {
      return cases.read(async (db) => {
        const { receivers, matters } = await readTellingGround(db, meetingId, today(world))
        return { receivers: [...receivers], matters: [...matters], told: await listToldOf(db, meetingId) }
      })
    },

    async 'told/note'({ meetingId, organisationId, unitId, matterIds, how, on, rangBack }, { user }) {
      await cases.transact(user.id, async (trx, record) => {
        if (how === null) {
          for (const matterId of matterIds) await deleteTold(trx, meetingId, matterId, unitId)
          record('told/taken-back', meetingId)
          return
        }
        requireTellable({ how, on, rangBack }, today(world))
        const { mayKnow } = requireReceiver(await readTellingGround(trx, meetingId, on), { organisationId, unitId })
        requireThat(
          matterIds.every((id) => mayKnow.includes(id)),
          'told/not-covered',
        )
        for (const matterId of matterIds) {
          const copy = copyAtFirst(how)
          const row = { matterId, organisationId, unitId, how, on, rangBack, copy, copyOn: null }
          await keepTold(trx, meetingId, { ...row, at: instantNow(world), userId: user.id })
        }
        record('told/noted', meetingId)
      })
      changed()
      return {}
    },

    async 'told/settle-copy'({ meetingId, unitId, copy, on }, { user }) {
      await cases.transact(user.id, async (trx, record) => {
        const rows = (await listToldOf(trx, meetingId)).filter((row) => row.unitId === unitId && row.copy !== 'none')
        const [row] = rows.toSorted((one, other) => other.on.localeCompare(one.on))
        requireThat(row, 'told/no-copy')
        if (copy !== 'out') requireCopySettled(row, on, today(world))
        await setCopy(trx, meetingId, { unitId }, { copy, on })
        record('told/copy-settled', meetingId)
      })
      changed()
      return {}
    },
  }
}

/** @throws DomainError `told/unknown-receiver` */
export function requireReceiver({ receivers }: TellingGround, asked: Receiver): TellingGround['receivers'][number] {
  const found = receivers.find(({ organisationId, unitId }) => organisationId === asked.organisationId && unitId === asked.unitId)
  requireThat(found, 'told/unknown-receiver')
  return found
}
