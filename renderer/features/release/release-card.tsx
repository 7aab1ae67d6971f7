import { Button } from '@mantine/core'
import { useState } from 'react'
import type { MatterDetail } from '../../../shared/contract/matter'
import type { SummaryHeading } from '../../../shared/domain/profile/profile'
import type { ReleaseRequest } from '../../../shared/domain/summary/release'
import { useAct } from '../../client'
import { releaseText } from '../../text/sv/release'
import { summaryText } from '../../text/sv/summary'
import { Card, Form, Note, ProseField, Refused, say, useInPlace } from '../../ui'
import { SummaryReading } from '../summary/summary-reading'
import { useReleaseStanding } from './use-release-way'

const words = releaseText

type Props = { matter: MatterDetail; headings: readonly SummaryHeading[] }

/** What waits for somebody to release it, or was sent back; nothing where a text is released by one and nothing is waiting. */
export function ReleaseCard({ matter, headings }: Props) {
  const standing = useReleaseStanding(matter.id)
  if (!standing) return null
  const { request, sentBack, changed, mayRelease } = standing
  const labels = changed.map((field) => headings.find(({ key }) => key === field)?.label ?? summaryText.question)
  return (
    <>
      {sentBack ? (
        <Note tone="notice">
          <p className="s-what">{words.wasSentBack(sentBack.by, momentOf(sentBack.at))}</p>
          <p>{sentBack.reason}</p>
        </Note>
      ) : null}
      {request ? <Waiting matter={matter} headings={headings} request={request} mayRelease={mayRelease} /> : null}
      {labels.length > 0 ? <p className="s-quiet">{words.changed(labels.join(', '))}</p> : null}
    </>
  )
}

const momentOf = (at: string) => new Date(at).toLocaleString('sv-SE', { dateStyle: 'short', timeStyle: 'short' })

function Waiting({ matter, headings, request, mayRelease }: Props & { request: ReleaseRequest; mayRelease: boolean }) {
  const approve = useAct('release/approve')
  const takeBack = useAct('release/take-back')
  const [sendingBack, setSendingBack] = useState(false)
  const readsIt = mayRelease && !request.isOwn
  const release = async () => {
    const reply = await approve.act({ matterId: matter.id, sha256: request.sha256 })
    if (reply.ok) say(summaryText.released(reply.value.version))
  }
  const regret = async () => {
    const reply = await takeBack.act({ matterId: matter.id })
    if (reply.ok) say(words.takenBack)
  }
  return (
    <Card title={words.waiting}>
      <div className="s-form">
        <p>{words.waitingFor(request.askedBy, momentOf(request.askedAt))}</p>
        <p className="s-quiet">{readsIt ? words.read : words.own}</p>
        {readsIt ? <SummaryReading text={request.text} headings={headings} /> : null}
        <Refused refusal={approve.refusal ?? takeBack.refusal} />
        {sendingBack ? (
          <SendBack matter={matter} onDone={() => setSendingBack(false)} />
        ) : (
          <div className="s-actions">
            {readsIt ? (
              <>
                <Button onClick={() => void release()} loading={approve.busy}>
                  {words.approve}
                </Button>
                <Button variant="default" data-shows="send-back" onClick={() => setSendingBack(true)}>
                  {words.sendBack}
                </Button>
              </>
            ) : (
              <Button variant="default" onClick={() => void regret()} loading={takeBack.busy}>
                {words.takeBack}
              </Button>
            )}
          </div>
        )}
      </div>
    </Card>
  )
}

function SendBack({ matter, onDone }: { matter: MatterDetail; onDone(): void }) {
  const box = useInPlace<HTMLFormElement>('send-back')
  const { act, busy, refusal } = useAct('release/send-back')
  const [reason, setReason] = useState('')
  const send = async () => {
    const reply = await act({ matterId: matter.id, reason })
    if (!reply.ok) return
    say(words.sentBack)
    onDone()
  }
  return (
    <Form
      box={box}
      label={words.sendBack}
      refusal={refusal}
      save={words.sendBackYes}
      busy={busy}
      onSend={send}
      cancel={words.cancel}
      onCancel={onDone}
    >
      <ProseField field="send-back" label={words.sendBackReason} rows={2} value={reason} onChange={setReason} maxLength={300} />
    </Form>
  )
}
