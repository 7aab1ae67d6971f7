import type { Group, GroupId } from '../../../shared/domain/group/group'
import type { Experience } from '../../../shared/domain/strategy/experience'
import type { IsoDate } from '../../../shared/lib/dates'
import { useAct, useMay, useQueryOf } from '../../client'
import { strategyText } from '../../text/sv/strategy'
import { soundDay } from './days'
import { EntryForm } from './entry-form'
import { EntryList } from './entry-list'
import style from './strategy.module.css'
import { useWritingGroups } from './use-writing-groups'

const words = strategyText.experience

/** What the groups have learned about target groups, gathered by them (G54). */
export function ExperiencesPart({ group, today }: { group: Group; today: IsoDate }) {
  const may = useMay()
  const { value, refusal } = useQueryOf('experience/list', { groupId: group.id })
  const save = useAct('experience/save')
  const remove = useAct('experience/remove')
  return (
    <EntryList<Experience>
      name="experience"
      title={words.title}
      empty={words.empty}
      add={words.add}
      items={value?.experiences}
      refusal={refusal ?? remove.refusal}
      mayWrite={may('notes:write')}
      nameOf={({ targetGroup }) => targetGroup || words.noTarget}
      row={({ targetGroup, words: text, need, notedOn, groupName }) => (
        <>
          <p>
            <strong>{targetGroup || words.noTarget}</strong>
          </p>
          <p className={style.words}>{text}</p>
          {need === '' ? null : <p className={style.words}>{words.needIs(need)}</p>}
          <p className="s-quiet">{words.noted(notedOn, groupName)}</p>
        </>
      )}
      form={(experience, name, onDone) => (
        <ExperienceForm group={group} experience={experience} name={name} today={today} onDone={onDone} />
      )}
      onRemove={async ({ id, groupName: _name, ...experience }) => {
        const reply = await remove.act({ experienceId: id })
        return reply.ok ? async () => (await save.act({ experienceId: null, experience })).ok : undefined
      }}
    />
  )
}

function ExperienceForm(props: { group: Group; experience: Experience | null; name: string; today: IsoDate; onDone(): void }) {
  const { experience } = props
  const save = useAct('experience/save')
  const groups = useWritingGroups(props.group, experience?.groupId)
  return (
    <EntryForm
      name={props.name}
      groupId={props.group.id}
      label={experience ? strategyText.change : words.add}
      fields={[
        { key: 'targetGroup', kind: 'line', label: words.target, hint: words.targetHint, missing: words.targetMissing },
        { key: 'words', kind: 'prose', label: words.words, hint: strategyText.onlyWork },
        { key: 'need', kind: 'prose', label: words.need, optional: true },
        { key: 'groupId', kind: 'select', label: strategyText.group, choices: groups },
        { key: 'notedOn', kind: 'date', label: words.notedOn },
      ]}
      initial={experience ?? { targetGroup: '', words: '', need: '', groupId: props.group.id, notedOn: props.today }}
      act={save}
      done={() => strategyText.saved}
      onSend={({ targetGroup, words: typed, need, groupId, notedOn }) =>
        save.act({
          experienceId: experience?.id ?? null,
          experience: { groupId: groupId as GroupId, notedOn: soundDay(notedOn), targetGroup, words: typed, need },
        })
      }
      onDone={props.onDone}
    />
  )
}
