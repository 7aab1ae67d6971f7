import { Button } from '@mantine/core'
import { useState } from 'react'
import type { MatterDetail } from '../../../shared/contract/matter'
import type { CoordinationOf } from '../../../shared/domain/coordination/coordination'
import type { Coordination } from '../../../shared/domain/profile/profile'
import { given, UNKNOWN } from '../../../shared/lib/shown'
import { useAct, useMay, useQueryOf } from '../../client'
import { preparingText } from '../../text/sv/preparing'
import { Card, EmptyState, Facts, type FieldProblem, Form, Note, Refused, ShownValue, say, useInPlace } from '../../ui'
import { CoordinationFields } from './coordination-fields'
import { coordinationFrom, formOf, problemsOfCoordination, tooFew } from './coordination-form'

const words = preparingText.coordination

/** "Samordning" on the page of a matter (G03–G08, G16). */
export function CoordinationPanel({ matter, asks }: { matter: MatterDetail; asks: Coordination }) {
  const may = useMay()
  const [changing, setChanging] = useState(false)
  const { value, refusal } = useQueryOf('coordination/read', { matterId: matter.id })
  if (!value)
    return (
      <Card title={words.title}>
        <Refused refusal={refusal} />
      </Card>
    )
  const writes = may('matter:write') && !matter.ended
  const { coordination, outside } = value
  const change = writes ? (
    <Button variant={coordination ? 'default' : 'filled'} data-shows="coordination" onClick={() => setChanging(true)}>
      {coordination ? words.change : words.write}
    </Button>
  ) : undefined
  return (
    <Card title={words.title}>
      <p className="s-quiet">{words.intro}</p>
      {outside ? (
        <Note tone="notice">
          <p>{words.outside(outside.age, outside.from, outside.to)}</p>
        </Note>
      ) : null}
      {changing ? (
        <CoordinationEntry matter={matter} asks={asks} stored={coordination} onDone={() => setChanging(false)} />
      ) : coordination ? (
        <>
          <CoordinationFacts matter={matter} asks={asks} coordination={coordination} />
          {value.review === 'unreviewed' ? <p className="s-quiet">{words.unreviewed}</p> : null}
          {change ? <div className="s-actions">{change}</div> : null}
        </>
      ) : (
        <EmptyState action={change}>{words.empty}</EmptyState>
      )}
    </Card>
  )
}

function CoordinationFacts(props: { matter: MatterDetail; asks: Coordination; coordination: CoordinationOf }) {
  const { matter, asks, coordination } = props
  const reasons = asks.reasons.filter(({ key }) => coordination.reasons.includes(key)).map(({ label }) => label)
  const named = matter.group.parties.filter(({ id }) => coordination.organisationIds.includes(id)).map(({ name }) => name)
  const { earlierRounds, otherReason, fewReason, zeroPlaced } = coordination
  return (
    <Facts
      rows={[
        { label: words.reasons, value: [...reasons, otherReason].filter((part) => part !== '').join('; ') },
        { label: words.organisations, value: named.join(', ') },
        ...(fewReason === '' ? [] : [{ label: words.fewReason, value: fewReason }]),
        { label: words.zeroPlaced, value: zeroPlaced ? words.yes : words.no },
        { label: words.rounds, value: <ShownValue of={earlierRounds === null ? UNKNOWN : given(words.times(earlierRounds))} /> },
      ]}
    />
  )
}

function CoordinationEntry(props: { matter: MatterDetail; asks: Coordination; stored: CoordinationOf | null; onDone(): void }) {
  const { matter, asks } = props
  const [form, setForm] = useState(formOf(props.stored))
  const [problems, setProblems] = useState<readonly FieldProblem[]>([])
  const { act, busy, refusal } = useAct('coordination/save')
  const send = async () => {
    const found = problemsOfCoordination(form, asks)
    setProblems(found)
    if (found.length > 0) return
    const reply = await act({ matterId: matter.id, coordination: coordinationFrom(form) })
    if (!reply.ok) return
    say(words.saved)
    props.onDone()
  }
  return (
    <Form
      box={useInPlace<HTMLFormElement>('coordination')}
      label={words.title}
      problems={problems}
      refusal={refusal}
      save={tooFew(form, asks) ? words.goOn : words.save}
      busy={busy}
      onSend={send}
      cancel={words.cancel}
      onCancel={props.onDone}
    >
      <CoordinationFields form={form} asks={asks} parties={matter.group.parties} problems={problems} onChange={setForm} />
    </Form>
  )
}
