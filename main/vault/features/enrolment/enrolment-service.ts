import type { EnrolmentId } from '../../../../shared/domain/enrolment/enrolment'
import { requireSoundEnd, requireSoundEnrolment } from '../../../../shared/domain/enrolment/rules'
import { profileOf } from '../../../../shared/profiles'
import { type CaseRoom, type HandlersOf, instantNow, today } from '../case-room'
import { requireGroup } from '../group/group-repository'
import { requireMatter } from '../matter/matter-repository'
import { listOfficers } from '../officer/officer-repository'
import { moveByAct } from '../step/step-repository'
import { caretakerOf } from '../task/task-repository'
import { placeOf, requireWay } from './enrolment-ground-repository'
import { endEnrolment, findEnrolment, findRunning, insertEnrolment } from './enrolment-repository'

/** The enrolment in the insats: after an admission and with the consent to it (A40, A43). Responsibility stays (A44, X6). */
export function enrolmentHandlers(room: CaseRoom): HandlersOf<'enrolment'> {
  const { cases, world } = room
  const changed = () => room.announce({ kind: 'changed', nouns: ['enrolment', 'step', 'task', 'matter'] })
  const doing = (userId: string) => ({ userId, at: instantNow(world), on: today(world), newId: world.newId })

  return {
    /** With those who take part in planning, development and follow-up: the responsible officer always does. @see A45 */
    async 'enrolment/read'({ matterId }) {
      return await cases.read(async (db) => {
        const enrolment = (await findEnrolment(db, matterId)) ?? null
        const officer = (await listOfficers(db, matterId, room.nameOf)).at(-1)
        const caretaker = room.nameOf(await caretakerOf(db, matterId, ''))
        const participants = officer
          ? [{ role: 'responsibleOfficer' as const, name: officer.officer.name, from: await placeOf(db, officer.officer) }]
          : []
        return {
          enrolment,
          participants:
            caretaker === '' ? participants : [...participants, { role: 'caretaker' as const, name: caretaker, from: '' }],
        }
      })
    },

    /**
     * From a day that has come: the gates are looked at as they stand then, not as they will.
     * @throws DomainError `step/gate-shut` with what is missing
     * @see A40
     */
    async 'enrolment/begin'({ matterId, startsOn, endsOn }, { user }) {
      const enrolmentId = world.newId() as EnrolmentId
      await cases.transact(user.id, async (trx, record) => {
        requireSoundEnrolment({ startsOn, endsOn }, (await findRunning(trx, matterId)) ?? null)
        await requireWay(trx, matterId, 'enrolled')
        await moveByAct(trx, { matterId, act: 'enrolled' }, doing(user.id))
        await insertEnrolment(trx, { id: enrolmentId, matterId, startsOn, endsOn, at: instantNow(world), userId: user.id })
        record('enrolment/begun', enrolmentId)
      })
      changed()
      return { enrolmentId }
    },

    async 'enrolment/end'({ matterId, endedOn, reason }, { user }) {
      await cases.transact(user.id, async (trx, record) => {
        const running = (await findRunning(trx, matterId)) ?? null
        const { profileId } = await requireGroup(trx, (await requireMatter(trx, matterId)).groupId)
        const reasons = profileOf(profileId).enrolmentEnds
        requireSoundEnd(running, { endedOn, reason }, { reasons, today: today(world) })
        await endEnrolment(trx, running.id, { endedOn, reason })
        await moveByAct(trx, { matterId, act: 'enrolmentEnded' }, { ...doing(user.id), on: endedOn })
        record('enrolment/ended', running.id)
      })
      changed()
      return {}
    },
  }
}
