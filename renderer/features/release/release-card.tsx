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
import { ReadText } from './read-text'
import { useReader } from './use-reader'
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
  const isOneEnough = mayRelease && !fourEyes && request === null
  const readsDraft = !may('summary:write') && isOneEnough && (matter.released === null || changed.length > 0)
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

/** A chair releases what somebody else has written, and answers what the check asks; the words are changed by whoever writes. */
function WrittenByOther({ matter, headings, draft }: Props & { draft: SummaryText }) {
  const { act, busy, refusal } = useAct('summary/release')
  const reader = useReader(matter, draft)
  const release = async () => {
    if (!(await reader.isReady())) return
    const reply = await act({ matterId: matter.id, answered: [...reader.answered] })
    if (reply.ok) say(summaryText.released(reply.value.version))
  }
  return (
    <Card title={words.written}>
      <div className="s-form">
        <ReadText text={draft} headings={headings} reader={reader} rewrite={words.askWriter} />
        <Refused refusal={refusal} />
        <div className="s-actions">
          <Button onClick={() => void release()} loading={busy || reader.busy}>
            {words.approve}
          </Button>
        </div>
      </div>
    </Card>
  )
}

const momentOf = (at: string) => new Date(at).toLocaleString('sv-SE', { dateStyle: 'short', timeStyle: 'short' })

function Waiting({ matter, headings, request, mayRelease }: Props & { request: ReleaseRequest; mayRelease: boolean }) {
  return (
    <Card title={words.waiting}>
      <div className="s-form">
        <p>{words.waitingFor(request.askedBy, momentOf(request.askedAt))}</p>
        {mayRelease && !request.isOwn ? (
          <Reading matter={matter} headings={headings} request={request} />
        ) : (
          <OwnRequest matter={matter} />
        )}
      </div>
    </Card>
  )
}

/** The other of the two reads the text, answers what is still asked about, and releases it or sends it back. */
function Reading({ matter, headings, request }: Props & { request: ReleaseRequest }) {
  const { act, busy, refusal } = useAct('release/approve')
  const [sendingBack, setSendingBack] = useState(false)
  const reader = useReader(matter, request.text, request.answers)
  const theirs = { keys: new Set(request.answers), by: request.askedBy }
  const release = async () => {
    if (!(await reader.isReady())) return
    const reply = await act({ matterId: matter.id, sha256: request.sha256, answered: [...reader.answered] })
    if (reply.ok) say(summaryText.released(reply.value.version))
  }
  return (
    <>
      <ReadText text={request.text} headings={headings} reader={reader} theirs={theirs} rewrite={words.sendItBack} />
      <Refused refusal={refusal} />
      {sendingBack ? (
        <SendBack matter={matter} onDone={() => setSendingBack(false)} />
      ) : (
        <div className="s-actions">
          <Button onClick={() => void release()} loading={busy || reader.busy}>
            {words.approve}
          </Button>
          <Button variant="default" data-shows="send-back" onClick={() => setSendingBack(true)}>
            {words.sendBack}
          </Button>
        </div>
      )}
    </>
  )
}

function OwnRequest({ matter }: Pick<Props, 'matter'>) {
  const { act, busy, refusal } = useAct('release/take-back')
  const regret = async () => {
    const reply = await act({ matterId: matter.id })
    if (reply.ok) say(words.takenBack)
  }
  return (
    <>
      <p className="s-quiet">{words.own}</p>
      <Refused refusal={refusal} />
      <div className="s-actions">
        <Button variant="default" onClick={() => void regret()} loading={busy}>
          {words.takeBack}
        </Button>
      </div>
    </>
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
