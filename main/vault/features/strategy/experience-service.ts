import type { CompetenceNeedId } from '../../../../shared/domain/strategy/competence'
import type { ExperienceId } from '../../../../shared/domain/strategy/experience'
import { requireThat } from '../../../../shared/lib/domain-error'
import { type CaseRoom, type HandlersOf, instantNow, today } from '../case-room'
import { requireGroup } from '../group/group-repository'
import { deleteNeed, listNeeds, requireNeed, writeNeed } from './competence-repository'
import { deleteExperience, listExperiences, requireExperience, writeExperience } from './experience-repository'

/** What the groups have learned about target groups, and what they would need to learn. @see G54 G55 */
export function experienceHandlers(room: CaseRoom): HandlersOf<'experience' | 'competence'> {
  const { cases, world } = room
  const changed = (noun: string) => room.announce({ kind: 'changed', nouns: [noun] })
  const writer = (userId: string) => ({ userId, at: instantNow(world), newId: world.newId })

  return {
    async 'experience/list'({ groupId }) {
      return { experiences: await cases.read((db) => listExperiences(db, groupId)) }
    },

    /** @see G54 */
    async 'experience/save'({ experienceId, experience }, { user }) {
      requireThat(experience.words.trim() !== '', 'strategy/empty')
      requireThat(experience.notedOn <= today(world), 'strategy/noted-in-future')
      const id = experienceId ?? (world.newId() as ExperienceId)
      await cases.transact(user.id, async (trx, record) => {
        await requireGroup(trx, experience.groupId)
        if (experienceId !== null)
          requireThat((await requireExperience(trx, id)).groupId === experience.groupId, 'experience/unknown')
        await writeExperience(trx, id, experience, writer(user.id))
        record(experienceId === null ? 'experience/noted' : 'experience/changed', id)
      })
      changed('experience')
      return { experienceId: id }
    },

    async 'experience/remove'({ experienceId }, { user }) {
      await cases.transact(user.id, async (trx, record) => {
        await requireExperience(trx, experienceId)
        await deleteExperience(trx, experienceId)
        record('experience/removed', experienceId)
      })
      changed('experience')
      return {}
    },

    async 'competence/list'({ groupId }) {
      return { needs: await cases.read((db) => listNeeds(db, groupId)) }
    },

    /** @see G55 */
    async 'competence/save'({ needId, need }, { user }) {
      requireThat(need.words.trim() !== '', 'strategy/empty')
      requireThat(need.notedOn <= today(world), 'strategy/noted-in-future')
      const id = needId ?? (world.newId() as CompetenceNeedId)
      await cases.transact(user.id, async (trx, record) => {
        await requireGroup(trx, need.groupId)
        if (needId !== null) requireThat((await requireNeed(trx, id)).groupId === need.groupId, 'competence/unknown')
        await writeNeed(trx, id, need, writer(user.id))
        record(needId === null ? 'competence/noted' : 'competence/changed', id)
      })
      changed('competence')
      return { needId: id }
    },

    async 'competence/remove'({ needId }, { user }) {
      await cases.transact(user.id, async (trx, record) => {
        await requireNeed(trx, needId)
        await deleteNeed(trx, needId)
        record('competence/removed', needId)
      })
      changed('competence')
      return {}
    },
  }
}
