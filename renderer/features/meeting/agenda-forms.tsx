import { Button, Select } from '@mantine/core'
import { useState } from 'react'
import type { GroupDetail } from '../../../shared/domain/group/group'
import { isValidOn } from '../../../shared/domain/group/representative-rules'
import type { MeetingDetail, RaisedHow } from '../../../shared/domain/meeting/meeting'
import type { IsoDate } from '../../../shared/lib/dates'
import { useAct, useQueryOf } from '../../client'
import { meetingText } from '../../text/sv/meeting'
import { preparingText } from '../../text/sv/preparing'
import { ChoiceField, choicesOf, NumberField, Refused, SelectField, say } from '../../ui'
import { TextMarks, TypedField } from '../privacy'
import style from './meeting.module.css'
import { useFirstFocus } from './use-shown-form'

const text = meetingText.agenda
const raised = preparingText.agenda
const RAISED_HOW = ['form', 'phone', 'meeting'] as const

const fits = (minutes: number | ''): minutes is number => typeof minutes === 'number' && minutes >= 0 && minutes <= 240

/** A question that is not about anybody. */
export function AddGeneralForm({ meeting, onDone }: { meeting: MeetingDetail; onDone(): void }) {
  useFirstFocus('agenda:title')
  const [title, setTitle] = useState('')
  const [minutes, setMinutes] = useState<number | ''>(10)
  const [sent, setSent] = useState(false)
  const { act, refusal, busy } = useAct('agenda/add-general')
  const save = async () => {
    if (busy) return
    setSent(true)
    if (title.trim() === '' || !fits(minutes)) return
    const reply = await act({ meetingId: meeting.id, title: title.trim(), minutes })
    if (!reply.ok) return
    say(text.added(title.trim()))
    onDone()
  }
  return (
    <form
      className={style.form}
      noValidate
      aria-label={text.addGeneral}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <TextMarks groupId={meeting.groupId}>
        <TypedField
          field="agenda:title"
          label={text.generalTitle}
          hint={text.generalHint}
          value={title}
          onChange={setTitle}
          error={sent && title.trim() === '' ? text.generalMissing : undefined}
          maxLength={200}
          oneLine
        />
      </TextMarks>
      <Minutes value={minutes} onChange={setMinutes} wrong={sent && !fits(minutes)} />
      <Refused refusal={refusal} />
      <Buttons save={text.addGeneral} onCancel={onDone} />
    </form>
  )
}

/** A matter of the group, found by the beginning of its code name. */
export function AddMatterForm({
  meeting,
  group,
  minutes: proposed,
  onDone,
}: {
  meeting: MeetingDetail
  group: GroupDetail
  minutes: number
  onDone(): void
}) {
  useFirstFocus('agenda:matter')
  const [search, setSearch] = useState('')
  const [matterId, setMatterId] = useState<string | null>(null)
  const [raisedBy, setRaisedBy] = useState('')
  const [raisedHow, setRaisedHow] = useState<RaisedHow | ''>('')
  const [minutes, setMinutes] = useState<number | ''>(proposed)
  const [sent, setSent] = useState(false)
  const { act, refusal, busy } = useAct('agenda/add-matter')
  const found = useQueryOf(
    'matter/list',
    { page: 0, text: search.slice(0, 60), groupId: meeting.groupId, state: null, withEnded: false, sort: 'codeName' },
    { keep: true },
  )
  const already = new Set(meeting.items.flatMap((item) => (item.kind === 'matter' ? [item.matterId as string] : [])))
  const day = meeting.startsAt.slice(0, 10) as IsoDate
  const representatives = group.representatives.filter((who) => isValidOn(who, day))
  const raiser = representatives.find(({ id }) => id === raisedBy)
  const rows = (found.value?.rows ?? []).filter((row) => !row.ended && !already.has(row.id))

  const save = async () => {
    if (busy) return
    setSent(true)
    if (matterId === null || !fits(minutes) || (raiser && raisedHow === '')) return
    const from = raiser && raisedHow !== '' ? { raisedBy: raiser.id, raisedHow } : {}
    const reply = await act({ meetingId: meeting.id, matterId, minutes, ...from })
    if (!reply.ok) return
    say(text.added(rows.find(({ id }) => id === matterId)?.codeName ?? ''))
    onDone()
  }
  return (
    <form
      className={style.form}
      noValidate
      aria-label={text.addMatter}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <Select
        data-field="agenda:matter"
        label={text.matter}
        description={text.matterHint}
        searchable
        clearable={false}
        autoComplete="off"
        data={rows.map((row) => ({ value: row.id as string, label: row.codeName as string }))}
        value={matterId}
        onChange={setMatterId}
        searchValue={search}
        onSearchChange={setSearch}
        nothingFoundMessage={text.matterNone}
        error={sent && matterId === null ? text.matterMissing : undefined}
        comboboxProps={{ withinPortal: false, position: 'bottom-start', middlewares: { flip: false, shift: false } }}
        size="md"
      />
      {representatives.length > 0 ? (
        <SelectField
          field="agenda:raisedBy"
          label={raised.raisedBy}
          value={raisedBy}
          onChange={setRaisedBy}
          choices={[{ value: '', label: raised.raisedByNobody }, ...choicesOf(representatives)]}
        />
      ) : null}
      {raiser ? (
        <ChoiceField<RaisedHow>
          field="agenda:raisedHow"
          label={raised.raisedHowField}
          value={raisedHow}
          onChange={setRaisedHow}
          error={sent && raisedHow === '' ? raised.raisedHowMissing : undefined}
          choices={RAISED_HOW.map((value) => ({ value, label: raised.raisedHow[value] }))}
        />
      ) : null}
      <Minutes value={minutes} onChange={setMinutes} wrong={sent && !fits(minutes)} />
      <Refused refusal={refusal ?? found.refusal} />
      <Buttons save={text.addMatter} onCancel={onDone} />
    </form>
  )
}

function Minutes(props: { value: number | ''; onChange(value: number | ''): void; wrong: boolean }) {
  return (
    <div className={style.short}>
      <NumberField
        field="agenda:minutes"
        label={text.minutesField}
        value={props.value}
        onChange={props.onChange}
        error={props.wrong ? text.minutesWrong : undefined}
        min={0}
        max={240}
      />
    </div>
  )
}

function Buttons(props: { save: string; onCancel(): void }) {
  return (
    <div className="s-actions">
      <Button type="submit">{props.save}</Button>
      <Button variant="default" onClick={props.onCancel}>
        {text.cancel}
      </Button>
    </div>
  )
}
