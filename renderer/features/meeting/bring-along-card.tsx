import { Button } from '@mantine/core'
import { useState } from 'react'
import type { BringAlong } from '../../../shared/domain/bring-along/bring-along'
import type { GroupDetail } from '../../../shared/domain/group/group'
import type { MeetingDetail } from '../../../shared/domain/meeting/meeting'
import { useAct, useMay, useQueryOf } from '../../client'
import { preparingText } from '../../text/sv/preparing'
import { uiText } from '../../text/sv/ui'
import {
  CHOOSE,
  type Column,
  choicesOf,
  DataTable,
  type FieldProblem,
  Form,
  messageAt,
  offerUndo,
  Refused,
  SelectField,
  say,
} from '../../ui'
import { TextMarks, TypedField } from '../privacy'
import style from './meeting.module.css'
import { PaperButton } from './paper-button'
import { useFirstFocus, useShownForm } from './use-shown-form'

const text = preparingText.bring
type Line = Pick<BringAlong, 'itemId' | 'organisationId' | 'text'>
type Props = { meeting: MeetingDetail; group: GroupDetail; mayPlan: boolean }

/** "Att ta med": a line for each organisation and matter, and the paper of it (G35). */
export function BringAlongCard({ meeting, group, mayPlan }: Props) {
  const may = useMay()
  const { value, refusal } = useQueryOf('bring-along/list', { meetingId: meeting.id })
  const { shown, show, hide } = useShownForm<'bring'>()
  const [changed, setChanged] = useState<Line | null>(null)
  const save = useAct('bring-along/save')
  const matters = meeting.items.filter((item) => item.kind === 'matter')
  if (matters.length === 0) return <p className="s-quiet">{text.noMatters}</p>
  if (!value) return <Refused refusal={refusal} />
  const organisationOf = ({ organisationId }: Line) => group.parties.find(({ id }) => id === organisationId)?.name ?? ''
  const codeOf = ({ itemId }: Line) => matters.find(({ id }) => id === itemId)?.codeName ?? ''

  const remove = async (line: BringAlong) => {
    const { itemId, organisationId } = line
    const reply = await save.act({ itemId, organisationId, text: '' })
    if (reply.ok) offerUndo(text.removed, () => void save.act({ itemId, organisationId, text: line.text }))
  }
  const columns: [Column<BringAlong>, ...Column<BringAlong>[]] = [
    { key: 'organisation', header: text.columns.organisation, render: organisationOf },
    { key: 'matter', header: text.columns.matter, nowrap: true, render: codeOf },
    { key: 'what', header: text.columns.what, render: (line) => line.text },
    ...(mayPlan
      ? [
          {
            key: 'change',
            header: text.changeShort,
            render: (line: BringAlong) => (
              <span className={style.buttons}>
                <Button
                  variant="subtle"
                  size="compact-md"
                  aria-label={text.change(organisationOf(line), codeOf(line))}
                  onClick={() => {
                    setChanged(line)
                    show('bring')
                  }}
                >
                  {text.changeShort}
                </Button>
                <Button
                  variant="subtle"
                  size="compact-md"
                  aria-label={text.remove(organisationOf(line), codeOf(line))}
                  onClick={() => void remove(line)}
                >
                  {uiText.remove}
                </Button>
              </span>
            ),
          },
        ]
      : []),
  ]
  return (
    <div className={style.stack}>
      <p className="s-quiet">{text.lead}</p>
      {value.lines.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <DataTable caption={text.title} columns={columns} rows={value.lines} rowKey={({ id }) => id} />
      )}
      <Refused refusal={save.refusal} />
      {shown ? (
        <LineForm
          key={changed ? `${changed.itemId} ${changed.organisationId}` : 'new'}
          matters={matters}
          group={group}
          line={changed}
          onDone={hide}
        />
      ) : mayPlan ? (
        <div className="s-actions">
          <Button
            variant="default"
            data-shows="bring"
            onClick={() => {
              setChanged(null)
              show('bring')
            }}
          >
            {text.add}
          </Button>
        </div>
      ) : null}
      {value.lines.length > 0 && may('paper:make') ? (
        <PaperButton paper={{ kind: 'sheet', sheet: 'bringAlong', aboutId: meeting.id }}>{text.paper}</PaperButton>
      ) : null}
    </div>
  )
}

function LineForm(props: {
  matters: readonly { id: BringAlong['itemId']; codeName: string }[]
  group: GroupDetail
  line: Line | null
  onDone(): void
}) {
  const { matters, group, line } = props
  useFirstFocus(line ? 'bring:what' : 'bring:organisation')
  const [organisationId, setOrganisationId] = useState<string>(line?.organisationId ?? '')
  const [itemId, setItemId] = useState<string>(line?.itemId ?? (matters.length === 1 ? (matters[0]?.id ?? '') : ''))
  const [what, setWhat] = useState(line?.text ?? '')
  const [problems, setProblems] = useState<readonly FieldProblem[]>([])
  const { act, busy, refusal } = useAct('bring-along/save')
  const send = async () => {
    const organisation = group.parties.find(({ id }) => id === organisationId)
    const item = matters.find(({ id }) => id === itemId)
    const found = [
      ...(organisation ? [] : [{ field: 'bring:organisation', message: text.organisationMissing }]),
      ...(item ? [] : [{ field: 'bring:matter', message: text.matterMissing }]),
      ...(what.trim() === '' ? [{ field: 'bring:what', message: text.whatMissing }] : []),
    ]
    setProblems(found)
    if (found.length > 0 || !organisation || !item) return
    const reply = await act({ itemId: item.id, organisationId: organisation.id, text: what.trim() })
    if (!reply.ok) return
    say(text.saved)
    props.onDone()
  }
  return (
    <Form
      label={text.title}
      problems={problems}
      refusal={refusal}
      save={text.save}
      busy={busy}
      onSend={send}
      cancel={text.cancel}
      onCancel={props.onDone}
    >
      <SelectField
        field="bring:organisation"
        label={text.organisation}
        value={organisationId}
        onChange={setOrganisationId}
        disabled={line !== null}
        error={messageAt(problems, 'bring:organisation')}
        choices={[CHOOSE, ...choicesOf(group.parties)]}
      />
      <SelectField
        field="bring:matter"
        label={text.matter}
        value={itemId}
        onChange={setItemId}
        disabled={line !== null}
        error={messageAt(problems, 'bring:matter')}
        choices={[CHOOSE, ...matters.map(({ id, codeName }) => ({ value: id as string, label: codeName }))]}
      />
      <TextMarks groupId={group.id}>
        <TypedField
          field="bring:what"
          label={text.what}
          hint={text.whatHint}
          value={what}
          onChange={setWhat}
          error={messageAt(problems, 'bring:what')}
          maxLength={300}
          oneLine
        />
      </TextMarks>
    </Form>
  )
}
