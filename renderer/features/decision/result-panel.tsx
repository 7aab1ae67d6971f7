import { Button } from '@mantine/core'
import { useState } from 'react'
import type { MatterDetail } from '../../../shared/contract/matter'
import type { GroupKind } from '../../../shared/domain/profile/profile'
import { useAct, useDraftOf, useMay, useSession } from '../../client'
import { text } from '../../text/sv'
import { Card, ChoiceField, DateField, EmptyState, Facts, type FieldProblem, Form, ManyField, say, useInPlace } from '../../ui'
import { TextMarks, TypedField } from '../privacy'
import { type DecisionForm, decisionOfForm, departs, problemsOfDecision } from './decision-form'

const words = text.decision

/** What the group recommended, and apart from it what ALC decided (X7). */
export function ResultPanel({ matter, groupKind }: { matter: MatterDetail; groupKind: GroupKind }) {
  const may = useMay()
  const [editing, setEditing] = useState(false)
  const { recommendation, decision } = matter
  const labelsOf = (keys: readonly string[]) =>
    keys.map((key) => groupKind.alternatives.find((one) => one.key === key)?.label ?? key)
  return (
    <div className="s-form">
      <Card title={words.recommendationTitle}>
        {recommendation ? (
          <Facts
            rows={[
              {
                label: words.recommendationTitle,
                value: groupKind.recommendations.find(({ key }) => key === recommendation.recommendation)?.label ?? '',
              },
              { label: words.reason, value: <span style={{ whiteSpace: 'pre-line' }}>{recommendation.reason}</span> },
              ...(recommendation.stopReason ? [{ label: words.stopReason, value: recommendation.stopReason }] : []),
              ...(recommendation.alternatives.length > 0
                ? [{ label: words.alternatives, value: labelsOf(recommendation.alternatives).join(', ') }]
                : []),
            ]}
          />
        ) : (
          <EmptyState>{words.recommendationNone}</EmptyState>
        )}
      </Card>
      {groupKind.decides && recommendation ? (
        <Card title={words.title}>
          <p className="s-quiet">{words.intro(groupKind.mandate.words)}</p>
          {decision && !editing ? (
            <>
              <Facts
                rows={[
                  { label: words.verdict, value: words[decision.verdict] },
                  { label: words.decidedOn, value: words.decidedBy(decision.decider, decision.decidedOn) },
                  ...(decision.reason ? [{ label: words.reason, value: decision.reason }] : []),
                  ...(decision.alternatives.length > 0
                    ? [{ label: words.alternatives, value: labelsOf(decision.alternatives).join(', ') }]
                    : []),
                ]}
              />
              {decision.verdict === 'notAdmitted' ? <p className="s-quiet">{words.letterNext}</p> : null}
            </>
          ) : null}
          {may('decision:write') && decision && !editing ? (
            <Button variant="default" data-shows="decision" onClick={() => setEditing(true)}>
              {words.change}
            </Button>
          ) : null}
          {may('decision:write') && (!decision || editing) ? (
            <DecisionEditor matter={matter} groupKind={groupKind} onDone={() => setEditing(false)} cancellable={editing} />
          ) : null}
          {!may('decision:write') && !decision ? <p>{words.mayNot}</p> : null}
        </Card>
      ) : null}
    </div>
  )
}

function DecisionEditor(props: { matter: MatterDetail; groupKind: GroupKind; cancellable: boolean; onDone(): void }) {
  const { matter, groupKind, onDone } = props
  const box = useInPlace<HTMLFormElement>('decision', props.cancellable)
  const session = useSession()
  const draft = useDraftOf<DecisionForm>({
    field: `decision:${matter.id}`,
    compartment: 'cases',
    initial: matter.decision ?? { verdict: '', decidedOn: session?.today ?? '', reason: '', alternatives: [] },
    read: (stored) =>
      typeof stored === 'object' && stored !== null && 'verdict' in stored ? (stored as DecisionForm) : undefined,
  })
  const form = draft.value
  const set = (part: Partial<DecisionForm>) => draft.set({ ...form, ...part })
  const [problems, setProblems] = useState<ReturnType<typeof problemsOfDecision>>({})
  const [summary, setSummary] = useState<FieldProblem[]>([])
  const { act, busy, refusal } = useAct('decision/record')
  const isDeparture = departs(form.verdict, matter.recommendation?.recommendation, groupKind)
  const submit = async () => {
    const found = problemsOfDecision(form, isDeparture)
    setProblems(found)
    setSummary(Object.entries(found).map(([field, message]) => ({ field: `decision-${field}`, message })))
    if (Object.keys(found).length > 0) return
    const reply = await act(decisionOfForm(matter.id, form))
    if (!reply.ok) return
    await draft.clear()
    say(words.saved)
    onDone()
  }
  return (
    <Form
      box={box}
      label={words.title}
      problems={summary}
      refusal={refusal}
      save={words.save}
      busy={busy}
      onSend={submit}
      {...(props.cancellable ? { cancel: words.cancel } : {})}
      draft={draft}
      onCancel={onDone}
    >
      <ChoiceField<'admitted' | 'notAdmitted'>
        field="decision-verdict"
        label={words.verdict}
        value={form.verdict}
        onChange={(verdict) => set({ verdict })}
        error={problems.verdict}
        choices={[
          { value: 'admitted', label: words.admitted },
          { value: 'notAdmitted', label: words.notAdmitted },
        ]}
      />
      <DateField
        field="decision-decidedOn"
        label={words.decidedOn}
        value={form.decidedOn}
        onChange={(decidedOn) => set({ decidedOn })}
        error={problems.decidedOn}
      />
      <TextMarks groupId={matter.group.id}>
        <TypedField
          field="decision-reason"
          label={words.reason}
          hint={words.reasonHint}
          optional={!isDeparture}
          value={form.reason}
          onChange={(reason) => set({ reason })}
          error={problems.reason}
          maxLength={4_000}
        />
      </TextMarks>
      {form.verdict === 'notAdmitted' ? (
        <ManyField
          field="decision-alternatives"
          label={words.alternatives}
          hint={words.alternativesHint}
          values={form.alternatives}
          onChange={(alternatives) => set({ alternatives })}
          error={problems.alternatives}
          choices={groupKind.alternatives.map(({ key, label }) => ({ value: key, label }))}
        />
      ) : null}
    </Form>
  )
}
