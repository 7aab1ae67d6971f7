import { Button } from '@mantine/core'
import { useState } from 'react'
import type { MatterDetail } from '../../../shared/contract/matter'
import type { SummaryHeading } from '../../../shared/domain/profile/profile'
import type { ReleaseRequest } from '../../../shared/domain/summary/release'
import type { SummaryText } from '../../../shared/domain/summary/summary'
import { useAct, useMay } from '../../client'
import { releaseText } from '../../text/sv/release'
import { summaryText } from '../../text/sv/summary'
import { Card, Form, Note, ProseField, Refused, say, useInPlace } from '../../ui'
import { SummaryReading } from '../summary/summary-reading'
import { useReleaseStanding } from './use-release-way'

const words = releaseText

type Props = { matter: MatterDetail; headings: readonly SummaryHeading[] }

/** What waits for somebody to release it, or was sent back; nothing where a text is released by one and nothing is waiting. */
export function ReleaseCard({ matter, headings }: Props) {
  const may = useMay()
  const standing = useReleaseStanding(matter.id)
  if (!standing) return null
  const { request, sentBack, changed, mayRelease, fourEyes, draft } = standing
  // Whoever writes has the draft in the fields beside this.
  const readsDraft = !may('summary:write') && mayRelease && !fourEyes && (matter.released === null || changed.length > 0)
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
      {readsDraft && draft ? <WrittenByOther matter={matter} headings={headings} draft={draft} /> : null}
      {labels.length > 0 ? <p className="s-quiet">{words.changed(labels.join(', '))}</p> : null}
    </>
  )
}

/** A chair releases what somebody else has written; what the check asks about is answered by whoever writes. */
function WrittenByOther({ matter, headings, draft }: Props & { draft: SummaryText }) {
  const { act, busy, refusal } = useAct('summary/release')
  const release = async () => {
    const reply = await act({ matterId: matter.id, answered: [] })
    if (reply.ok) say(summaryText.released(reply.value.version))
  }
  return (
    <Card title={words.written}>
      <div className="s-form">
        <p className="s-quiet">{words.read}</p>
        <SummaryReading text={draft} headings={headings} />
        <Refused refusal={refusal} />
        <div className="s-actions">
          <Button onClick={() => void release()} loading={busy}>
            {words.approve}
          </Button>
        </div>
      </div>
    </Card>
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
