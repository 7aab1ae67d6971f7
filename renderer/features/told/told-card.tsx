import { Button } from '@mantine/core'
import { useState } from 'react'
import type { GroupDetail } from '../../../shared/domain/group/group'
import type { MeetingDetail } from '../../../shared/domain/meeting/meeting'
import { partyLabel } from '../../../shared/domain/organisation/party-label'
import { useMay, useQueryOf, useSession } from '../../client'
import { toldText as text } from '../../text/sv/told'
import { type Column, DataTable, Note, Refused } from '../../ui'
import { SettleForm } from './settle-form'
import type { Telling, ToldReceiver } from './telling'
import style from './told.module.css'
import { ToldForm } from './told-form'
import { useList } from './use-list'

/** "Vem har fått veta": for each verksamhet and matter post, phone, by hand or no; and the list of who is who (G30, G31). */
export function ToldCard({ meeting, group }: { meeting: MeetingDetail; group: GroupDetail }) {
  const may = useMay()
  const session = useSession()
  const { value, refusal } = useQueryOf('told/list', { meetingId: meeting.id }, { enabled: may('matter:read') })
  const [form, setForm] = useState<{ kind: 'note' | 'settle'; receiver: ToldReceiver } | null>(null)
  const list = useList(meeting.id)
  if (!value || !session) return <Refused refusal={refusal} />
  if (value.matters.length === 0) return <p className="s-quiet">{text.noMatters}</p>
  if (value.receivers.length === 0) return <p className="s-quiet">{text.nobodyCalled}</p>
  const labelled = value.receivers.map((receiver) => ({ ...receiver, label: labelOf(group, receiver) }))
  const notes = may('consent:write') && form === null
  const lists = may('consent:write') && session.identityOpen
  const outOf = ({ unitId }: ToldReceiver) => value.told.some((row) => row.unitId === unitId && row.copy !== 'none')

  const columns: [Column<ToldReceiver>, ...Column<ToldReceiver>[]] = [
    { key: 'receiver', header: text.columns.receiver, render: ({ label }) => label },
    { key: 'status', header: text.columns.status, render: (receiver) => <Standing receiver={receiver} telling={value} /> },
    {
      key: 'acts',
      header: text.columns.copy,
      render: (receiver) =>
        receiver.mayKnow.length === 0 ? (
          text.nobodyMay
        ) : (
          <span className="s-actions">
            {lists ? (
              <Button
                variant="default"
                size="compact-md"
                loading={list.busy}
                aria-label={text.listFor(receiver.label)}
                onClick={() => void list.show(receiver)}
              >
                {text.list}
              </Button>
            ) : null}
            {notes ? (
              <Button
                variant="default"
                size="compact-md"
                data-shows={`told:${receiver.unitId}`}
                aria-label={text.noteFor(receiver.label)}
                onClick={() => setForm({ kind: 'note', receiver })}
              >
                {text.note}
              </Button>
            ) : null}
            {notes && outOf(receiver) ? (
              <Button
                variant="default"
                size="compact-md"
                aria-label={text.settleFor(receiver.label)}
                onClick={() => setForm({ kind: 'settle', receiver })}
              >
                {text.settle}
              </Button>
            ) : null}
          </span>
        ),
    },
  ]
  const close = () => {
    const unitId = form?.receiver.unitId
    setForm(null)
    requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-shows="told:${unitId ?? ''}"]`)?.focus())
  }
  return (
    <div className="s-form">
      <p className="s-quiet">{text.lead}</p>
      {may('consent:write') && !session.identityOpen ? <Note>{text.closed}</Note> : null}
      <DataTable caption={text.title} columns={columns} rows={labelled} rowKey={({ unitId }) => unitId} />
      <Refused refusal={list.refusal} />
      {form?.kind === 'note' ? (
        <ToldForm meeting={meeting} receiver={form.receiver} telling={value} today={session.today} onDone={close} />
      ) : null}
      {form?.kind === 'settle' ? (
        <SettleForm meetingId={meeting.id} receiver={form.receiver} today={session.today} onDone={close} />
      ) : null}
    </div>
  )
}

/** Each matter with how and when, or no; and why not, where it may not be told. */
function Standing({ receiver, telling }: { receiver: ToldReceiver; telling: Telling }) {
  return (
    <ul className={style.standing}>
      {telling.matters.map(({ matterId, codeName, hasIdentity }) => {
        const row = telling.told.find((one) => one.matterId === matterId && one.unitId === receiver.unitId)
        return (
          <li key={matterId}>
            {codeName}:{' '}
            {row ? saidOf(row) : receiver.mayKnow.includes(matterId) ? (hasIdentity ? text.no : text.noName) : text.notCovered}
          </li>
        )
      })}
    </ul>
  )
}

function saidOf({ how, on, rangBack, copy, copyOn }: Telling['told'][number]): string {
  const told = text.said(text.how[how], on)
  const back = copy === 'none' ? '' : copyOn === null ? text.copy[copy] : text.copyOn(text.copy[copy], copyOn)
  return [told, rangBack ? text.rangBack : '', back].filter((part) => part !== '').join(', ')
}

function labelOf(group: GroupDetail, { organisationId, unitId }: Telling['receivers'][number]): string {
  const party = group.parties.find(({ id }) => id === organisationId)
  const organisation = party?.name ?? ''
  return partyLabel({ organisation, unit: party?.units.find(({ id }) => id === unitId)?.name ?? organisation })
}
