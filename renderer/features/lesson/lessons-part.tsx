import type { Group, GroupId } from '../../../shared/domain/group/group'
import type { Lesson } from '../../../shared/domain/lesson/lesson'
import type { IsoDate } from '../../../shared/lib/dates'
import { useAct, useMay, useQueryOf } from '../../client'
import { lessonText as words } from '../../text/sv/lesson'
import { strategyText } from '../../text/sv/strategy'
import { Note } from '../../ui'
import { PaperButton } from '../meeting/paper-button'
import { inShort, soundDay } from '../strategy/days'
import { EntryForm } from '../strategy/entry-form'
import { EntryList } from '../strategy/entry-list'
import style from '../strategy/strategy.module.css'
import { useWritingGroups } from '../strategy/use-writing-groups'

/** What the groups have learned, and to whom it has been spread (G19). */
export function LessonsPart({ group, today }: { group: Group; today: IsoDate }) {
  const may = useMay()
  const { value, refusal } = useQueryOf('lesson/list', { groupId: group.id })
  const save = useAct('lesson/save')
  const spread = useAct('lesson/spread')
  const remove = useAct('lesson/remove')
  const lessons = value?.lessons
  return (
    <EntryList<Lesson>
      name="lesson"
      title={words.title}
      lead={words.lead}
      empty={words.empty}
      add={words.add}
      items={lessons}
      refusal={refusal ?? remove.refusal}
      mayWrite={may('notes:write')}
      nameOf={(lesson) => inShort(lesson.words)}
      row={(lesson) => <LessonRow lesson={lesson} />}
      form={(lesson, name, onDone) => <LessonForm group={group} lesson={lesson} name={name} today={today} onDone={onDone} />}
      acts={[
        {
          key: 'spread',
          label: words.spread,
          nameFor: (lesson) => words.spreadWhat(inShort(lesson.words)),
          shows: ({ marked }) => !marked && may('group:write'),
          form: (lesson, onDone) => <SpreadForm lesson={lesson} today={today} onDone={onDone} />,
        },
      ]}
      onRemove={async ({ id, groupId, notedOn, words: text, purpose, spreadOn, spreadTo }) => {
        const reply = await remove.act({ lessonId: id })
        if (!reply.ok) return undefined
        return async () => {
          const back = await save.act({ lessonId: null, lesson: { groupId, notedOn, words: text, purpose } })
          if (!back.ok || spreadOn === null) return back.ok
          return (await spread.act({ lessonId: back.value.lessonId, on: spreadOn, to: spreadTo })).ok
        }
      }}
    >
      {lessons?.some(({ marked }) => !marked) && may('paper:make') ? (
        <PaperButton paper={{ kind: 'sheet', sheet: 'lessons', aboutId: group.id }}>{words.paper}</PaperButton>
      ) : null}
    </EntryList>
  )
}

function LessonRow({ lesson }: { lesson: Lesson }) {
  const { purpose, notedOn, groupName, spreadOn, spreadTo, marked } = lesson
  return (
    <>
      <p className={style.words}>
        <strong>{lesson.words}</strong>
      </p>
      {purpose === '' ? null : <p className={style.words}>{words.purposeIs(purpose)}</p>}
      <p className="s-quiet">{words.noted(notedOn, groupName)}</p>
      {spreadOn === null ? null : <p>{words.spreadOn(spreadOn, spreadTo)}</p>}
      {marked ? (
        <Note tone="notice">
          <p className="s-what">{words.marked}</p>
          <p>{words.markedDo}</p>
        </Note>
      ) : null}
    </>
  )
}

function LessonForm(props: { group: Group; lesson: Lesson | null; name: string; today: IsoDate; onDone(): void }) {
  const { lesson } = props
  const save = useAct('lesson/save')
  const groups = useWritingGroups(props.group, lesson?.groupId)
  return (
    <EntryForm
      name={props.name}
      groupId={props.group.id}
      label={lesson ? strategyText.change : words.add}
      fields={[
        { key: 'words', kind: 'prose', label: words.words, hint: words.wordsHint },
        { key: 'purpose', kind: 'prose', label: words.purpose, optional: true },
        { key: 'groupId', kind: 'select', label: strategyText.group, choices: groups },
        { key: 'notedOn', kind: 'date', label: words.notedOn },
      ]}
      initial={lesson ?? { words: '', purpose: '', groupId: props.group.id, notedOn: props.today }}
      act={save}
      done={() => strategyText.saved}
      onSend={({ words: typed, purpose, groupId, notedOn }) =>
        save.act({
          lessonId: lesson?.id ?? null,
          lesson: { groupId: groupId as GroupId, notedOn: soundDay(notedOn), words: typed, purpose },
        })
      }
      onDone={props.onDone}
    />
  )
}

function SpreadForm({ lesson, today, onDone }: { lesson: Lesson; today: IsoDate; onDone(): void }) {
  const spread = useAct('lesson/spread')
  return (
    <EntryForm
      name={`lesson:spread:${lesson.id}`}
      groupId={lesson.groupId}
      label={words.spreadTitle}
      fields={[
        { key: 'to', kind: 'line', label: words.spreadTo, hint: words.spreadToHint, missing: words.spreadToMissing },
        { key: 'on', kind: 'date', label: words.spreadDay },
      ]}
      initial={{ to: lesson.spreadTo, on: lesson.spreadOn ?? today }}
      act={spread}
      save={words.spreadSave}
      done={() => words.spreadDone}
      onSend={({ to, on }) => spread.act({ lessonId: lesson.id, on: soundDay(on), to })}
      onDone={onDone}
    />
  )
}
