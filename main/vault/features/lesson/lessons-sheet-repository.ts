import { strategyPapers } from '../../../../renderer/text/sv/papers-strategy'
import type { GroupId } from '../../../../shared/domain/group/group'
import { sheetSection } from '../../../../shared/domain/paper/sheet-section'
import { requireGroup } from '../group/group-repository'
import type { MakeSheet } from '../paper/sheet-ground-repository'
import { listLessons } from './lesson-repository'

const words = strategyPapers.lessons

/** Lessons to spread: those in which nothing can give anybody away; how many were left out is said (G19). */
export const lessonsSheet: MakeSheet = async (db, { aboutId }, { printedOn }) => {
  const group = await requireGroup(db, aboutId as GroupId)
  const all = await listLessons(db, group.id)
  const ready = all.filter(({ marked }) => !marked)
  const { columns } = words
  const rows = ready.map(({ words: text, purpose, groupName, notedOn }) => [text, purpose, groupName, notedOn])
  return {
    about: 'nobody',
    group,
    unreviewed: ready.some(({ unreviewed }) => unreviewed),
    matterId: null,
    meetingId: null,
    day: printedOn,
    title: words.title,
    facts: [],
    sections: [
      sheetSection({
        heading: words.heading,
        text: rows.length === 0 ? words.none : '',
        table:
          rows.length === 0
            ? null
            : {
                columns: [
                  { label: columns.lesson, share: 0.4 },
                  { label: columns.purpose, share: 0.25 },
                  { label: columns.from, share: 0.2 },
                  { label: columns.noted, share: 0.15 },
                ],
                rows,
              },
      }),
      ...(ready.length === all.length ? [] : [sheetSection({ text: strategyPapers.leftOut(all.length - ready.length) })]),
    ],
    signatures: [],
  }
}
