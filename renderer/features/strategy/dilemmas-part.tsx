import type { Group } from '../../../shared/domain/group/group'
import type { MeetingId } from '../../../shared/domain/meeting/meeting'
import type { Dilemma } from '../../../shared/domain/strategy/dilemma'
import { isStrategic } from '../../../shared/domain/strategy/strategic-group'
import type { IsoDate } from '../../../shared/lib/dates'
import { useAct, useMay, useQueryOf } from '../../client'
import { strategyText } from '../../text/sv/strategy'
import { Card, say } from '../../ui'
import { inShort, soundDay } from './days'
import { DilemmaForm } from './dilemma-form'
import { EntryForm } from './entry-form'
import { EntryList } from './entry-list'
import style from './strategy.module.css'

const words = strategyText.dilemma

/** What the groups cannot solve alone, what they ask for, and what came of it (G52, G53). */
export function DilemmasPart({ group, today }: { group: Group; today: IsoDate }) {
  const may = useMay()
  const { value, refusal } = useQueryOf('dilemma/list', { groupId: group.id })
  const save = useAct('dilemma/save')
  const settle = useAct('dilemma/settle')
  const remove = useAct('dilemma/remove')
  const reopen = useAct('dilemma/reopen')
  return (
    <EntryList<Dilemma>
      name="dilemma"
      title={words.title}
      empty={words.empty}
      add={words.add}
      items={value?.dilemmas}
      refusal={refusal ?? remove.refusal ?? reopen.refusal}
      mayWrite={may('notes:write')}
      nameOf={(dilemma) => inShort(dilemma.words)}
      row={(dilemma) => <DilemmaRow dilemma={dilemma} />}
      form={(dilemma, name, onDone) => <DilemmaForm group={group} dilemma={dilemma} name={name} today={today} onDone={onDone} />}
      acts={[
        {
          key: 'settle',
          label: words.settle,
          nameFor: (dilemma) => words.settleWhat(inShort(dilemma.words)),
          shows: ({ state }) => state === 'open',
          form: (dilemma, onDone) => <SettleForm dilemma={dilemma} local={!isStrategic(group)} today={today} onDone={onDone} />,
        },
        {
          key: 'reopen',
          label: words.reopen,
          nameFor: (dilemma) => words.reopenWhat(inShort(dilemma.words)),
          shows: ({ state }) => state !== 'open',
          run: ({ id }) =>
            void reopen.act({ dilemmaId: id }).then((reply) => {
              if (reply.ok) say(words.reopened)
            }),
        },
      ]}
      onRemove={async ({ id, groupId, organisationId, raisedOn, words: text, support, state, settledOn, answer }) => {
        const reply = await remove.act({ dilemmaId: id })
        if (!reply.ok) return undefined
        return async () => {
          const dilemma = { groupId, organisationId, raisedOn, words: text, support }
          const back = await save.act({ dilemmaId: null, dilemma })
          if (!back.ok || state === 'open' || settledOn === null) return back.ok
          return (await settle.act({ dilemmaId: back.value.dilemmaId, state, on: settledOn, answer })).ok
        }
      }}
    />
  )
}

function DilemmaRow({ dilemma }: { dilemma: Dilemma }) {
  const { groupName, organisationName, state, answer, settledOn, raisedOn, support } = dilemma
  return (
    <>
      <p className={style.words}>
        <span className={style.state}>{words.states[state]}</span>
        <strong>{dilemma.words}</strong>
      </p>
      <p className="s-quiet">{words.raised(raisedOn, [organisationName, groupName].filter((name) => name !== '').join(', '))}</p>
      {support === '' ? null : <p className={style.words}>{words.supportIs(support)}</p>}
      {state === 'open' ? null : <p className={style.words}>{words.answered(words.answerIs[state], settledOn ?? '', answer)}</p>}
    </>
  )
}

function SettleForm(props: { dilemma: Dilemma; local: boolean; today: IsoDate; onDone(): void }) {
  const { dilemma } = props
  const settle = useAct('dilemma/settle')
  return (
    <EntryForm
      name={`dilemma:settle:${dilemma.id}`}
      groupId={dilemma.groupId}
      label={words.settleTitle}
      fields={[
        {
          key: 'how',
          kind: 'select',
          label: words.how,
          choices: [
            { value: 'answered', label: words.howChoices.answered },
            { value: 'solvedLocally', label: words.howChoices.solvedLocally },
          ],
        },
        { key: 'answer', kind: 'prose', label: words.answer, missing: words.answerMissing },
        { key: 'on', kind: 'date', label: words.settledOn },
      ]}
      initial={{ how: props.local ? 'solvedLocally' : 'answered', answer: dilemma.answer, on: props.today }}
      act={settle}
      save={words.settleSave}
      done={({ how }) => (how === 'solvedLocally' ? words.settledLocally : words.settled)}
      onSend={({ how, answer, on }) =>
        settle.act({
          dilemmaId: dilemma.id,
          state: how === 'solvedLocally' ? 'solvedLocally' : 'answered',
          on: soundDay(on),
          answer,
        })
      }
      onDone={props.onDone}
    />
  )
}

/** What has been solved locally and is told at a strategic meeting; nothing where there is nothing to tell (G53). */
export function ToldDilemmas({ meetingId }: { meetingId: MeetingId }) {
  const { value } = useQueryOf('dilemma/told-at', { meetingId })
  if (!value || value.dilemmas.length === 0) return null
  return (
    <Card title={words.told.title}>
      <p className="s-quiet">{words.told.lead}</p>
      <ul className="s-rows" data-told-dilemmas>
        {value.dilemmas.map((dilemma) => (
          <li key={dilemma.id}>
            <div>
              <DilemmaRow dilemma={dilemma} />
            </div>
          </li>
        ))}
      </ul>
    </Card>
  )
}
