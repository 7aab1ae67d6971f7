import { Button } from '@mantine/core'
import { useState } from 'react'
import type { MatterId } from '../../../shared/domain/matter/matter'
import type { Option } from '../../../shared/domain/profile/option'
import type { RecordedEarlierMeasure } from '../../../shared/domain/referral/earlier-measure'
import { useAct, useDraftOf, useQueryOf } from '../../client'
import { text } from '../../text/sv'
import {
  CHOOSE,
  type FieldProblem,
  Form,
  messageAt,
  Note,
  offerUndo,
  Refused,
  SelectField,
  say,
  TextField,
  useInPlace,
} from '../../ui'
import {
  emptyMeasure,
  formOf,
  type MeasureForm,
  measureField,
  measureOf,
  problemsOfMeasure,
  readMeasureForm,
} from './earlier-measure-form'

const words = text.form.measures
export const ADD_MEASURE = 'add-measure'

type Editing = { id: RecordedEarlierMeasure['id'] | null; form: MeasureForm }

/** What other authorities have tried, each with its time (A32); their papers are enclosures. */
export function EarlierMeasures(props: {
  matterId: MatterId
  kinds: readonly Option[]
  /** The form's own question has been answered with yes. */
  isCalledFor: boolean
  mayWrite: boolean
}) {
  const { matterId, kinds, mayWrite } = props
  const { value, refusal } = useQueryOf('earlier-measure/list', { matterId })
  const [editing, setEditing] = useState<Editing | null>(null)
  const remove = useAct('earlier-measure/remove')
  const add = useAct('earlier-measure/add')
  const measures = value?.measures ?? []
  const take = async ({ id, measure }: RecordedEarlierMeasure) => {
    const reply = await remove.act({ id })
    if (reply.ok) offerUndo(words.removed, () => void add.act({ matterId, measure }))
  }
  return (
    <section aria-label={words.title}>
      <h3>{words.title}</h3>
      <Refused refusal={refusal ?? remove.refusal} />
      {value && measures.length === 0 && !editing ? <p className="s-quiet">{words.none}</p> : null}
      {measures.length > 0 && !props.isCalledFor ? <Note>{words.though}</Note> : null}
      <ul className="s-rows">
        {measures.map((recorded) => (
          <li key={recorded.id}>
            <Words recorded={recorded} kinds={kinds} />
            {mayWrite ? (
              <div className="s-actions">
                <Button
                  variant="default"
                  size="sm"
                  data-shows={`measure-${recorded.id}`}
                  aria-label={words.changeOf(recorded.measure.authority)}
                  onClick={() => setEditing({ id: recorded.id, form: formOf(recorded.measure) })}
                >
                  {words.change}
                </Button>
                <Button
                  variant="subtle"
                  size="sm"
                  aria-label={words.removeOf(recorded.measure.authority)}
                  onClick={() => void take(recorded)}
                >
                  {words.remove}
                </Button>
              </div>
            ) : null}
          </li>
        ))}
      </ul>
      {editing ? (
        <Editor key={editing.id ?? 'new'} matterId={matterId} kinds={kinds} editing={editing} onDone={() => setEditing(null)} />
      ) : mayWrite ? (
        <div className="s-actions">
          <Button
            variant="default"
            data-field={ADD_MEASURE}
            data-shows={ADD_MEASURE}
            onClick={() => setEditing({ id: null, form: emptyMeasure })}
          >
            {words.add}
          </Button>
        </div>
      ) : null}
    </section>
  )
}

function Words({ recorded: { measure }, kinds }: { recorded: RecordedEarlierMeasure; kinds: readonly Option[] }) {
  const { authority, kind, fromMonth, toMonth } = measure
  return (
    <div>
      <p>
        <strong>{authority}</strong>: {kinds.find(({ key }) => key === kind)?.label ?? kind}
      </p>
      <p className="s-quiet">{words.period(fromMonth ?? '', toMonth ?? '')}</p>
    </div>
  )
}

function Editor(props: { matterId: MatterId; kinds: readonly Option[]; editing: Editing; onDone(): void }) {
  const { matterId, kinds, editing, onDone } = props
  const box = useInPlace<HTMLFormElement>(editing.id === null ? ADD_MEASURE : `measure-${editing.id}`)
  const draft = useDraftOf<MeasureForm>({
    field: `earlier-measure:${editing.id ?? matterId}`,
    compartment: 'cases',
    initial: editing.form,
    read: readMeasureForm,
  })
  const form = draft.value
  const [problems, setProblems] = useState<FieldProblem[]>([])
  const add = useAct('earlier-measure/add')
  const change = useAct('earlier-measure/change')
  const put = (part: Partial<MeasureForm>) => draft.set({ ...form, ...part })
  const errorAt = (part: keyof MeasureForm) => messageAt(problems, measureField(part))
  const send = async () => {
    const found = problemsOfMeasure(form)
    setProblems(found)
    if (found.length > 0) return
    const measure = measureOf(form)
    const reply = editing.id === null ? await add.act({ matterId, measure }) : await change.act({ id: editing.id, measure })
    if (!reply.ok) return
    await draft.clear()
    say(words.saved)
    onDone()
  }
  return (
    <Form
      box={box}
      label={words.title}
      problems={problems}
      refusal={add.refusal ?? change.refusal}
      save={words.save}
      busy={add.busy || change.busy}
      onSend={send}
      cancel={words.cancel}
      draft={draft}
      onCancel={onDone}
    >
      <TextField
        field={measureField('authority')}
        label={words.authority}
        hint={words.authorityHint}
        value={form.authority}
        onChange={(authority) => put({ authority })}
        error={errorAt('authority')}
        maxLength={120}
      />
      <SelectField
        field={measureField('kind')}
        label={words.kind}
        value={form.kind}
        onChange={(kind) => put({ kind })}
        error={errorAt('kind')}
        choices={[CHOOSE, ...kinds.map(({ key, label }) => ({ value: key, label }))]}
      />
      <TextField
        field={measureField('from')}
        label={words.from}
        hint={words.monthHint}
        optional
        value={form.from}
        onChange={(from) => put({ from })}
        error={errorAt('from')}
        maxLength={7}
      />
      <TextField
        field={measureField('to')}
        label={words.to}
        optional
        value={form.to}
        onChange={(to) => put({ to })}
        error={errorAt('to')}
        maxLength={7}
      />
    </Form>
  )
}
