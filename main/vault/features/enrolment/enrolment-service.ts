import type { Knex } from 'knex'
import type { EnrolmentId } from '../../../../shared/domain/enrolment/enrolment'
import { requireSoundEnd, requireSoundEnrolment } from '../../../../shared/domain/enrolment/rules'
import type { MatterId } from '../../../../shared/domain/matter/matter'
import { wayOfAct } from '../../../../shared/domain/step/rules'
import type { StepAct } from '../../../../shared/domain/step/step'
import { requireThat } from '../../../../shared/lib/domain-error'
import { groupKindOf, profileOf } from '../../../../shared/profiles'
import { type CaseRoom, type HandlersOf, instantNow, today } from '../case-room'
import { requireGroup } from '../group/group-repository'
import { requireMatter } from '../matter/matter-repository'
import { listOfficers } from '../officer/officer-repository'
import { moveByAct } from '../step/step-repository'
import { caretakerOf } from '../task/task-repository'
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

/** Nobody is enrolled from a step that no way leads from: the profile says which steps those are. */
async function requireWay(db: Knex, matterId: MatterId, act: StepAct): Promise<void> {
  const matter = await requireMatter(db, matterId)
  const { profileId, kind } = await requireGroup(db, matter.groupId)
  requireThat(wayOfAct(groupKindOf(profileId, kind).chain, matter.state, act), 'enrolment/not-yet')
}

async function placeOf(db: Knex, officer: { organisationId: string; unitId: string }): Promise<string> {
  const organisation: { name: string } | undefined = await db('organisation').where({ id: officer.organisationId }).first('name')
  const unit: { name: string } | undefined = await db('unit').where({ id: officer.unitId }).first('name')
  return [...new Set([organisation?.name ?? '', unit?.name ?? ''])].filter((name) => name !== '').join(', ')
}
