import { Button } from '@mantine/core'
import { useState } from 'react'
import { z } from 'zod'
import type { OutputOf } from '../../../shared/contract/contract'
import type { BookedFollowUp, FollowUp } from '../../../shared/domain/follow-up/follow-up'
import type { GroupId } from '../../../shared/domain/group/group'
import type { MatterId } from '../../../shared/domain/matter/matter'
import type { MeetingId } from '../../../shared/domain/meeting/meeting'
import { type LocalTime, localTime, readDate } from '../../../shared/lib/dates'
import { useAct, useDraftOf, useMay, useQueryOf } from '../../client'
import { afterwardsText } from '../../text/sv/afterwards'
import {
  CHOOSE,
  ChoiceField,
  DateField,
  Facts,
  type FieldProblem,
  Form,
  messageAt,
  Refused,
  SelectField,
  say,
  TextField,
} from '../../ui'
import { TextMarks, TypedField } from '../privacy'

const text = afterwardsText.followUp

const typedFollowUp = z.object({
  kind: z.enum(['', 'groupMeeting', 'own', 'none']),
  meetingId: z.string(),
  day: z.string(),
  time: z.string(),
  place: z.string(),
  caller: z.string(),
  reason: z.string(),
})
type TypedFollowUp = z.infer<typeof typedFollowUp>
const empty: TypedFollowUp = { kind: '', meetingId: '', day: '', time: '', place: '', caller: '', reason: '' }

const clockOf = (at: LocalTime | null) => at?.slice(11) ?? ''
const dayOfTime = (at: LocalTime | null) => at?.slice(0, 10) ?? ''

/** When a matter is taken up again, or why not (G34): as it stands once it is written, else its form. */
export function FollowUpForm({ matterId, groupId, onSaved }: { matterId: MatterId; groupId: GroupId; onSaved?(): void }) {
  const may = useMay()
  const { value, refusal } = useQueryOf('follow-up/read', { matterId })
  const [changing, setChanging] = useState(false)
  if (!value) return <Refused refusal={refusal} />
  const { followUp } = value
  if (followUp && !changing)
    return (
      <div className="s-form">
        <Facts rows={rowsOf(followUp)} />
        {may('outcome:write') && (
          <div className="s-actions">
            <Button variant="default" size="sm" data-field={`follow-up:${matterId}:change`} onClick={() => setChanging(true)}>
              {text.change}
            </Button>
          </div>
        )}
      </div>
    )
  if (!may('outcome:write')) return <p>{text.none}</p>
  return (
    <Entry
      key={followUp?.madeAt ?? 'new'}
      matterId={matterId}
      groupId={groupId}
      followUp={followUp}
      meetings={value.meetings}
      onDone={() => setChanging(false)}
      onSaved={onSaved}
    />
  )
}

function rowsOf({ kind, startsAt, place, caller, reason }: BookedFollowUp) {
  if (kind === 'none') return [{ label: text.rows.reason, value: reason }]
  const [day, time] = [dayOfTime(startsAt), clockOf(startsAt)]
  return [
    { label: text.rows.when, value: kind === 'groupMeeting' ? text.atGroup(day, time) : text.at(day, time) },
    { label: text.rows.place, value: place },
    ...(caller === '' ? [] : [{ label: text.rows.caller, value: caller }]),
  ]
}

function Entry(props: {
  matterId: MatterId
  groupId: GroupId
  followUp: BookedFollowUp | null
  meetings: OutputOf<'follow-up/read'>['meetings']
  onDone(): void
  onSaved: (() => void) | undefined
}) {
  const { matterId, followUp, meetings } = props
  const name = (part: string) => `follow-up:${matterId}:${part}`
  const draft = useDraftOf<TypedFollowUp>({
    field: `follow-up:${matterId}`,
    compartment: 'cases',
    initial: followUp ? typedOf(followUp) : { ...empty, meetingId: meetings[0]?.meetingId ?? '' },
    read: (stored) => typedFollowUp.safeParse(stored).data,
  })
  const { act, busy, refusal } = useAct('follow-up/book')
  const [problems, setProblems] = useState<readonly FieldProblem[]>([])
  const { value } = draft
  const set = (part: Partial<TypedFollowUp>) => draft.set({ ...value, ...part })
  const at = (part: string) => ({ field: name(part), error: messageAt(problems, name(part)) })

  const save = async () => {
    if (busy) return
    const found = problemsOf(value, name)
    setProblems(found)
    if (found.length > 0) return
    const reply = await act({ matterId, followUp: followUpOf(value) })
    if (!reply.ok) return
    await draft.clear()
    say(text.saved)
    props.onDone()
    props.onSaved?.()
  }

  return (
    <Form
      label={text.heading}
      problems={problems}
      refusal={refusal}
      save={text.save}
      busy={busy}
      onSend={save}
      draft={draft}
      {...(followUp ? { cancel: text.keep, onCancel: props.onDone } : {})}
    >
      <ChoiceField
        {...at('kind')}
        label={text.question}
        value={value.kind}
        onChange={(kind) => set({ kind })}
        choices={(['groupMeeting', 'own', 'none'] as const).map((kind) => ({ value: kind, label: text.choices[kind] }))}
      />
      {value.kind === 'groupMeeting' &&
        (meetings.length === 0 ? (
          <p className="s-quiet">{text.noMeetings}</p>
        ) : (
          <SelectField
            {...at('meetingId')}
            label={text.meeting}
            value={value.meetingId}
            onChange={(meetingId) => set({ meetingId })}
            choices={[
              CHOOSE,
              ...meetings.map(({ meetingId, startsAt, place }) => ({
                value: meetingId as string,
                label: [text.at(dayOfTime(startsAt), clockOf(startsAt)), place].filter((part) => part !== '').join(', '),
              })),
            ]}
          />
        ))}
      {value.kind === 'own' && (
        <>
          <DateField {...at('day')} label={text.day} value={value.day} onChange={(day) => set({ day })} />
          <TextField {...at('time')} label={text.time} value={value.time} onChange={(time) => set({ time })} maxLength={5} />
          <TextField
            {...at('place')}
            label={text.place}
            value={value.place}
            onChange={(place) => set({ place })}
            maxLength={120}
            optional
          />
        </>
      )}
      {value.kind !== '' && value.kind !== 'none' && (
        <TextField
          {...at('caller')}
          label={text.caller}
          value={value.caller}
          onChange={(caller) => set({ caller })}
          maxLength={120}
          optional={value.kind === 'groupMeeting'}
        />
      )}
      {value.kind === 'none' && (
        <TextMarks groupId={props.groupId}>
          <TypedField
            {...at('reason')}
            label={text.reason}
            hint={text.reasonHint}
            value={value.reason}
            onChange={(reason) => set({ reason })}
            maxLength={300}
            oneLine
          />
        </TextMarks>
      )}
    </Form>
  )
}

const typedOf = (booked: BookedFollowUp): TypedFollowUp => ({
  kind: booked.kind,
  meetingId: booked.meetingId ?? '',
  day: booked.kind === 'own' ? dayOfTime(booked.startsAt) : '',
  time: booked.kind === 'own' ? clockOf(booked.startsAt) : '',
  place: booked.kind === 'own' ? booked.place : '',
  caller: booked.caller,
  reason: booked.reason,
})

/** `9.30` and `09:30` are the same time of day; undefined where it is none. */
function timeOf({ day, time }: TypedFollowUp): LocalTime | undefined {
  const clock = /^(\d{1,2})[:.](\d{2})$/.exec(time.trim())
  const on = readDate(day)
  return clock && on ? localTime.safeParse(`${on}T${clock[1]?.padStart(2, '0')}:${clock[2]}`).data : undefined
}

function problemsOf(typed: TypedFollowUp, name: (part: string) => string): FieldProblem[] {
  const problems: FieldProblem[] = []
  const lacks = (part: keyof TypedFollowUp, message: string) => problems.push({ field: name(part), message })
  if (typed.kind === '') lacks('kind', text.missing)
  if (typed.kind === 'groupMeeting' && typed.meetingId === '') lacks('meetingId', text.meetingMissing)
  if (typed.kind === 'none' && typed.reason.trim() === '') lacks('reason', text.reasonMissing)
  if (typed.kind !== 'own') return problems
  if (!readDate(typed.day)) lacks('day', text.dayMissing)
  else if (!timeOf(typed)) lacks('time', text.timeWrong)
  if (typed.caller.trim() === '') lacks('caller', text.callerMissing)
  return problems
}

/** What the form amounts to once it has no problems. */
function followUpOf(typed: TypedFollowUp): FollowUp {
  const caller = typed.caller.trim()
  if (typed.kind === 'groupMeeting') return { kind: 'groupMeeting', meetingId: typed.meetingId as MeetingId, caller }
  const startsAt = timeOf(typed)
  if (typed.kind === 'own' && startsAt) return { kind: 'own', startsAt, place: typed.place.trim(), caller }
  return { kind: 'none', reason: typed.reason.trim() }
}
