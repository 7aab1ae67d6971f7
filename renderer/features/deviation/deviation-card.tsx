import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Deviation } from '../../../shared/domain/deviation/deviation'
import { nextDeviationState } from '../../../shared/domain/deviation/rules'
import { profileOf } from '../../../shared/profiles'
import { useAct, useDraftOf, useMay, useQueryOf } from '../../client'
import { deviationText as text } from '../../text/sv/deviation'
import { Facts, type FieldProblem, Form, messageAt, Note, Refused, say } from '../../ui'
import { PaperButton } from '../meeting/paper-button'
import { TextMarks } from '../privacy'
import style from './deviation.module.css'
import { DeviationFields, typedDeviation, typedOf, wordsFrom } from './deviation-fields'
import { StateForm } from './state-form'

/** One deviation: what it says, where it stands, and what can be done with it next (G39). */
export function DeviationCard({ deviation }: { deviation: Deviation }) {
  const may = useMay()
  const [shown, setShown] = useState<'change' | 'state' | null>(null)
  const takeBack = useAct('deviation/take-back')
  const group = useQueryOf('group/open', { groupId: deviation.groupId }).value
  const { id, state, ready, what } = deviation
  const next = nextDeviationState(state)
  const back = async () => {
    const reply = await takeBack.act({ deviationId: id })
    if (reply.ok) say(text.takenBack)
  }
  const close = () => setShown(null)
  return (
    <li className="s-card" data-deviation={id} data-state={state}>
      <div className={style.head}>
        <span className={style.state}>{text.states[state]}</span>
        <span className="s-quiet">{deviation.groupName}</span>
        <span className="s-quiet">
          {deviation.meetingOn === null
            ? text.foundAt(deviation.foundOn)
            : text.foundAtMeeting(deviation.foundOn, deviation.meetingOn)}
        </span>
      </div>
      <p>{what}</p>
      {!ready && (
        <Note tone="notice">
          <p className="s-what">{text.notReady}</p>
          <p>{text.notReadyWhy}</p>
        </Note>
      )}
      {group && <Facts rows={factsOf(deviation, group)} />}
      <Refused refusal={takeBack.refusal} />
      {shown === 'change' && group && <ChangeForm deviation={deviation} group={group} onDone={close} />}
      {shown === 'state' && group && next !== null && next !== 'found' && (
        <StateForm deviation={deviation} to={next} profileId={group.profileId} onDone={close} />
      )}
      {shown === null && (
        <div className="s-actions">
          {may('notes:write') && next !== null && next !== 'found' && (
            <Button data-field={`deviation:${id}:next`} onClick={() => setShown('state')}>
              {text.step[next].button}
            </Button>
          )}
          {may('paper:make') && ready && (
            <PaperButton paper={{ kind: 'sheet', sheet: 'lexHeller', aboutId: id }}>{text.paper}</PaperButton>
          )}
          {may('notes:write') && state !== 'closed' && (
            <Button variant="default" aria-label={text.changeWhat(what)} onClick={() => setShown('change')}>
              {text.change}
            </Button>
          )}
          {may('notes:write') && state !== 'found' && (
            <Button variant="subtle" onClick={() => void back()}>
              {text.takeBack}
            </Button>
          )}
        </div>
      )}
    </li>
  )
}

type Group = NonNullable<ReturnType<typeof useQueryOf<'group/open'>>['value']>

function factsOf(deviation: Deviation, group: Group) {
  const parties = group.parties.filter(({ id }) => deviation.organisationIds.includes(id)).map(({ name }) => name)
  const route = profileOf(group.profileId).deviationRoutes.find(({ key }) => key === deviation.route)
  const { reportedOn, reference, feedbackOn, feedback, closedOn, consequence, proposal } = deviation
  return [
    { label: text.consequence, value: consequence },
    { label: text.proposal, value: proposal },
    { label: text.organisations, value: parties.join(', ') },
    { label: text.route, value: route?.label ?? text.noRoute },
    { label: text.states.reported, value: reportedOn === null ? '' : text.reportedOn(reportedOn, reference) },
    {
      label: text.step.feedback.heading,
      value: feedbackOn === null ? '' : [text.feedbackOn(feedbackOn), feedback].filter((part) => part !== '').join('. '),
    },
    { label: text.states.closed, value: closedOn === null ? '' : text.closedOn(closedOn) },
  ].filter(({ value }) => value !== '')
}

function ChangeForm({ deviation, group, onDone }: { deviation: Deviation; group: Group; onDone(): void }) {
  const name = (part: string) => `deviation:${deviation.id}:${part}`
  const draft = useDraftOf({
    field: `deviation:${deviation.id}`,
    compartment: 'cases',
    initial: typedOf(deviation),
    read: (stored) => typedDeviation.safeParse(stored).data,
  })
  const { act, busy, refusal } = useAct('deviation/change')
  const [problems, setProblems] = useState<readonly FieldProblem[]>([])
  const save = async () => {
    if (busy) return
    const found = draft.value.what.trim() === '' ? [{ field: name('what'), message: text.whatMissing }] : []
    setProblems(found)
    if (found.length > 0) return
    const reply = await act({ deviationId: deviation.id, ...wordsFrom(draft.value, group) })
    if (!reply.ok) return
    await draft.clear()
    say(text.changed)
    onDone()
  }
  return (
    <Form
      label={text.changeHeading}
      problems={problems}
      refusal={refusal}
      save={text.saveChange}
      busy={busy}
      onSend={save}
      cancel={text.cancel}
      onCancel={onDone}
      draft={draft}
    >
      <TextMarks groupId={deviation.groupId}>
        <DeviationFields
          name={name}
          group={group}
          typed={draft.value}
          problem={messageAt(problems, name('what'))}
          onTyped={draft.set}
        />
      </TextMarks>
    </Form>
  )
}
