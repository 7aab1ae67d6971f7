import { Button } from '@mantine/core'
import { useState } from 'react'
import type { OutputOf } from '../../../shared/contract/contract'
import type { MeetingDetail } from '../../../shared/domain/meeting/meeting'
import { lockRefusal } from '../../../shared/domain/notes/notes-lock'
import { flushDrafts, useAct, useMay, useQueryOf, useSession } from '../../client'
import { notesLockText as text } from '../../text/sv/notes'
import { Card, ConfirmDialog, Facts, Note, Refused, say } from '../../ui'
import { momentText } from '../history/moment-text'
import style from './notes.module.css'
import { ReopenForm } from './reopen-form'

type LockState = OutputOf<'notes/lock-state'>

/** "Lås anteckningarna": what is left to do before it, the locking, and its way back. Shown on the page after the meeting. */
export function NotesLockCard({ meeting }: { meeting: Pick<MeetingDetail, 'id'> }) {
  const { value, refusal } = useQueryOf('notes/lock-state', { meetingId: meeting.id })
  return (
    <Card title={text.heading}>
      <Refused refusal={refusal} />
      {value &&
        (value.locked ? (
          <Locked meetingId={meeting.id} state={value} locked={value.locked} />
        ) : (
          <NotLocked meetingId={meeting.id} state={value} />
        ))}
      {value && value.reopened.length > 0 && <Reopened reopened={value.reopened} />}
    </Card>
  )
}

function NotLocked({ meetingId, state: { lacking } }: { meetingId: MeetingDetail['id']; state: LockState }) {
  const may = useMay()
  const practice = useSession()?.practice ?? false
  const { act, refusal, busy } = useAct('notes/lock')
  const [asks, setAsks] = useState(false)
  const lock = async () => {
    await flushDrafts()
    const reply = await act({ meetingId })
    setAsks(false)
    if (reply.ok) say(text.done)
  }
  if (lockRefusal(lacking) !== null)
    return (
      <>
        <p>{text.lacking}</p>
        <ul>
          {!lacking.ended && <li>{text.notEnded}</li>}
          {lacking.withoutOutcome.map(({ itemId, codeName }) => (
            <li key={itemId}>{text.withoutOutcome(codeName)}</li>
          ))}
          {lacking.unreviewed > 0 && <li>{text.unreviewed(lacking.unreviewed)}</li>}
        </ul>
      </>
    )
  if (!may('meeting:run')) return <p>{text.byChair}</p>
  return (
    <>
      <p>{text.ready}</p>
      <Refused refusal={refusal} />
      <div className="s-actions">
        <Button onClick={() => setAsks(true)}>{text.lock}</Button>
      </div>
      <ConfirmDialog
        opened={asks}
        title={text.lock}
        confirm={text.lock}
        keep={text.keep}
        busy={busy}
        // In a practice nothing is lost; otherwise a key pressed twice must not take the private notes with it.
        sure={practice}
        onConfirm={() => void lock()}
        onKeep={() => setAsks(false)}
      >
        <p>{text.means}</p>
        <p>{text.privateGo}</p>
      </ConfirmDialog>
    </>
  )
}

function Locked(props: { meetingId: MeetingDetail['id']; state: LockState; locked: NonNullable<LockState['locked']> }) {
  const may = useMay()
  const [opens, setOpens] = useState(false)
  const { version, sha256, lockedAt, lockedBy } = props.locked
  return (
    <>
      <Note tone="good">
        <p>{text.locked}</p>
      </Note>
      <Facts
        rows={[
          { label: text.version, value: version },
          { label: text.lockedBy, value: text.byAt(lockedBy, momentText(lockedAt)) },
          { label: text.hash, value: <span className={style.hash}>{text.hashInGroups(sha256)}</span> },
        ]}
      />
      <p className="s-quiet">{text.hashHint}</p>
      {may('meeting:run') &&
        (props.state.mayReopen ? (
          opens ? (
            <ReopenForm meetingId={props.meetingId} onClose={() => setOpens(false)} />
          ) : (
            <div className="s-actions">
              <Button variant="default" onClick={() => setOpens(true)}>
                {text.reopen}
              </Button>
            </div>
          )
        ) : (
          <p className="s-quiet">{text.laterLocked}</p>
        ))}
    </>
  )
}

function Reopened({ reopened }: { reopened: LockState['reopened'] }) {
  return (
    <>
      <h3>{text.earlier}</h3>
      <ul>
        {reopened.map((lock) => (
          <li key={lock.version}>
            {text.reopenedRow(lock.version, momentText(lock.reopenedAt), lock.reopenedBy)} {text.because(lock.reason)}
          </li>
        ))}
      </ul>
    </>
  )
}
