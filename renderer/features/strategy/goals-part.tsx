import type { GroupId } from '../../../shared/domain/group/group'
import { periodOf } from '../../../shared/domain/statistics/period'
import type { Goal } from '../../../shared/domain/strategy/goal'
import type { IsoDate } from '../../../shared/lib/dates'
import { useAct, useMay, useQueryOf } from '../../client'
import { strategyText } from '../../text/sv/strategy'
import { inShort, soundDay } from './days'
import { EntryForm } from './entry-form'
import { EntryList } from './entry-list'
import style from './strategy.module.css'

const words = strategyText.goal

/** Goals of a strategic group: words, period and what came of them (G49). */
export function GoalsPart({ groupId, today }: { groupId: GroupId; today: IsoDate }) {
  const may = useMay()
  const { value, refusal } = useQueryOf('goal/list', { groupId })
  const save = useAct('goal/save')
  const remove = useAct('goal/remove')
  return (
    <EntryList<Goal>
      name="goal"
      title={words.title}
      empty={words.empty}
      add={words.add}
      items={value?.goals}
      refusal={refusal ?? remove.refusal}
      mayWrite={may('group:write')}
      nameOf={(goal) => inShort(goal.words)}
      row={(goal) => (
        <>
          <p className={style.words}>
            <strong>{goal.words}</strong>
          </p>
          <p className="s-quiet">{strategyText.period(goal.from, goal.to)}</p>
          <p className={goal.result === '' ? 's-quiet' : style.words}>
            {goal.result === '' ? words.noResult : words.resultIs(goal.result)}
          </p>
        </>
      )}
      form={(goal, name, onDone) => <GoalForm groupId={groupId} goal={goal} name={name} today={today} onDone={onDone} />}
      onRemove={async ({ id, ...goal }) => {
        const reply = await remove.act({ goalId: id })
        return reply.ok ? async () => (await save.act({ goalId: null, goal })).ok : undefined
      }}
    />
  )
}

function GoalForm(props: { groupId: GroupId; goal: Goal | null; name: string; today: IsoDate; onDone(): void }) {
  const { groupId, goal } = props
  const save = useAct('goal/save')
  const year = periodOf('year', props.today)
  return (
    <EntryForm
      name={props.name}
      groupId={groupId}
      label={goal ? strategyText.change : words.add}
      fields={[
        { key: 'words', kind: 'prose', label: words.words, hint: words.wordsHint },
        { key: 'from', kind: 'date', label: words.from },
        { key: 'to', kind: 'date', label: words.to },
        { key: 'result', kind: 'prose', label: words.result, hint: words.resultHint, optional: true },
      ]}
      initial={goal ?? { words: '', result: '', from: year.from, to: year.to }}
      act={save}
      done={() => strategyText.saved}
      onSend={({ words: typed, from, to, result }) =>
        save.act({
          goalId: goal?.id ?? null,
          goal: { groupId, words: typed, from: soundDay(from), to: soundDay(to), result },
        })
      }
      onDone={props.onDone}
    />
  )
}
