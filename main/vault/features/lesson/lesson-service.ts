import type { LessonId } from '../../../../shared/domain/lesson/lesson'
import { requireThat } from '../../../../shared/lib/domain-error'
import { type CaseRoom, type HandlersOf, instantNow, today } from '../case-room'
import { readGivesAway } from '../gate/gate-repository'
import { requireGroup } from '../group/group-repository'
import { readTyped } from '../typed-text/typed-text-repository'
import { deleteLesson, listLessons, markSpread, requireLesson, writeLesson } from './lesson-repository'

/** What a group has learned: kept whatever it says, spread only when nothing in it can give somebody away. @see G19 */
export function lessonHandlers(room: CaseRoom): HandlersOf<'lesson'> {
  const { cases, world } = room
  const changed = () => room.announce({ kind: 'changed', nouns: ['lesson'] })
  const writer = (userId: string) => ({ userId, at: instantNow(world), newId: world.newId })

  return {
    async 'lesson/list'({ groupId }) {
      const lessons = await cases.read((db) => listLessons(db, groupId))
      return { lessons: lessons.map(({ unreviewed: _waits, ...lesson }) => lesson) }
    },

    /** @see G19 */
    async 'lesson/save'({ lessonId, lesson }, { user }) {
      requireThat(lesson.words.trim() !== '', 'strategy/empty')
      requireThat(lesson.notedOn <= today(world), 'strategy/noted-in-future')
      const id = lessonId ?? (world.newId() as LessonId)
      await cases.transact(user.id, async (trx, record) => {
        await requireGroup(trx, lesson.groupId)
        if (lessonId !== null) requireThat((await requireLesson(trx, id)).groupId === lesson.groupId, 'lesson/unknown')
        await writeLesson(trx, id, lesson, writer(user.id))
        record(lessonId === null ? 'lesson/noted' : 'lesson/changed', id)
      })
      changed()
      return { lessonId: id }
    },

    /** @see G19 */
    async 'lesson/spread'({ lessonId, on, to }, { user }) {
      requireThat(to.trim() !== '', 'lesson/spread-to-missing')
      requireThat(on <= today(world), 'lesson/spread-in-future')
      await cases.transact(user.id, async (trx, record) => {
        const lesson = await requireLesson(trx, lessonId)
        requireThat(on >= lesson.notedOn, 'lesson/spread-before-noted')
        const givesAway = await readGivesAway(trx)
        const typed = await readTyped(trx, 'lesson', lessonId)
        const review = (field: string) => typed.get(field)?.review
        const { groupId } = lesson
        requireThat(
          !givesAway(lesson.words, { groupId, review: review('lesson') }) &&
            !givesAway(lesson.purpose, { groupId, review: review('purpose') }) &&
            !givesAway(to, { groupId }),
          'lesson/personal-data',
        )
        await markSpread(trx, lesson, { on, to }, writer(user.id))
        record('lesson/spread', lessonId)
      })
      changed()
      return {}
    },

    async 'lesson/remove'({ lessonId }, { user }) {
      await cases.transact(user.id, async (trx, record) => {
        await requireLesson(trx, lessonId)
        await deleteLesson(trx, lessonId)
        record('lesson/removed', lessonId)
      })
      changed()
      return {}
    },
  }
}
