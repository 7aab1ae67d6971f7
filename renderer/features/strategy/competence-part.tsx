import type { Group, GroupId } from '../../../shared/domain/group/group'
import { type CompetenceNeed, competenceState } from '../../../shared/domain/strategy/competence'
import type { IsoDate } from '../../../shared/lib/dates'
import { useAct, useMay, useQueryOf } from '../../client'
import { strategyText } from '../../text/sv/strategy'
import { inShort, soundDay } from './days'
import { EntryForm } from './entry-form'
import { EntryList } from './entry-list'
import style from './strategy.module.css'
import { useWritingGroups } from './use-writing-groups'

const words = strategyText.competence

/** What the groups would need to learn together, and how far that has come (G55). */
export function CompetencePart({ group, today }: { group: Group; today: IsoDate }) {
  const may = useMay()
  const { value, refusal } = useQueryOf('competence/list', { groupId: group.id })
  const save = useAct('competence/save')
  const remove = useAct('competence/remove')
  return (
    <EntryList<CompetenceNeed>
      name="competence"
      title={words.title}
      empty={words.empty}
      add={words.add}
      items={value?.needs}
      refusal={refusal ?? remove.refusal}
      mayWrite={may('notes:write')}
      nameOf={(need) => inShort(need.words)}
      row={(need) => (
        <>
          <p className={style.words}>
            <span className={style.state}>{words.states[need.state]}</span>
            <strong>{need.words}</strong>
          </p>
          <p className="s-quiet">{words.noted(need.notedOn, need.groupName)}</p>
        </>
      )}
      form={(need, name, onDone) => <NeedForm group={group} need={need} name={name} today={today} onDone={onDone} />}
      onRemove={async ({ id, groupName: _name, ...need }) => {
        const reply = await remove.act({ needId: id })
        return reply.ok ? async () => (await save.act({ needId: null, need })).ok : undefined
      }}
    />
  )
}

function NeedForm(props: { group: Group; need: CompetenceNeed | null; name: string; today: IsoDate; onDone(): void }) {
  const { need } = props
  const save = useAct('competence/save')
  const groups = useWritingGroups(props.group, need?.groupId)
  return (
    <EntryForm
      name={props.name}
      groupId={props.group.id}
      label={need ? strategyText.change : words.add}
      fields={[
        { key: 'words', kind: 'prose', label: words.words },
        {
          key: 'state',
          kind: 'select',
          label: words.state,
          choices: [...competenceState.values].map((state) => ({ value: state, label: words.states[state] })),
        },
        { key: 'groupId', kind: 'select', label: strategyText.group, choices: groups },
        { key: 'notedOn', kind: 'date', label: words.notedOn },
      ]}
      initial={need ?? { words: '', state: 'noted', groupId: props.group.id, notedOn: props.today }}
      act={save}
      done={() => strategyText.saved}
      onSend={({ words: typed, state, groupId, notedOn }) =>
        save.act({
          needId: need?.id ?? null,
          need: {
            groupId: groupId as GroupId,
            notedOn: soundDay(notedOn),
            words: typed,
            state: competenceState.catch('noted').parse(state),
          },
        })
      }
      onDone={props.onDone}
    />
  )
}
