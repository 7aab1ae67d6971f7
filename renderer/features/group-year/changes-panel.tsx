import { Button } from '@mantine/core'
import { useState } from 'react'
import type { ChangeNotice, ListChange } from '../../../shared/domain/change-notice/change-notice'
import type { GroupDetail } from '../../../shared/domain/group/group'
import { groupKindOf } from '../../../shared/profiles'
import { useAct, useMay, useQueryOf, useSession } from '../../client'
import { text } from '../../text/sv'
import { Card, Note, Refused, say } from '../../ui'
import { PaperButton } from '../meeting/paper-button'
import { SentForm } from './sent-form'

const words = text.groupYear.changes

/** What has changed in the list of representatives that nobody has been told, and the notices there are (G45). */
export function ChangesPanel({ group }: { group: GroupDetail }) {
  const may = useMay()
  const { value, refusal } = useQueryOf('change-notice/read', { groupId: group.id })
  const write = useAct('change-notice/write')
  const [sending, setSending] = useState(false)
  if (!value) return <Refused refusal={refusal} />
  const { changes, notices, waitingTellsAll } = value
  const waiting = notices.find(({ sentOn }) => sentOn === null)
  const sent = notices.filter(({ sentOn }) => sentOn !== null)
  const goesTo = groupKindOf(group.profileId, group.kind).changesGoTo.join(', ')
  const writeNotice = async () => {
    const reply = await write.act({ groupId: group.id })
    if (reply.ok) say(words.written)
  }
  return (
    <Card title={words.title}>
      <p className="s-quiet">{words.goesTo(goesTo)}</p>
      {changes.length === 0 ? (
        <p>{sent[0]?.sentOn ? words.none(sent[0].sentOn) : words.noneEver}</p>
      ) : (
        <>
          <p>{sent.length === 0 ? words.first : words.untold}</p>
          <ul>
            {changes.map((change) => (
              <li key={change.who.id}>{lineOf(change)}</li>
            ))}
          </ul>
        </>
      )}
      {waiting && changes.length > 0 ? (
        <Note tone={waitingTellsAll ? 'plain' : 'notice'}>{waitingTellsAll ? words.waiting : words.waitingOld}</Note>
      ) : null}
      <Refused refusal={write.refusal} />
      {waiting && sending ? (
        <Sending notice={waiting} onDone={() => setSending(false)} />
      ) : changes.length > 0 ? (
        <div className="s-actions">
          {waiting && waitingTellsAll ? (
            <>
              {may('paper:make') ? <ShowNotice notice={waiting}>{words.show}</ShowNotice> : null}
              {may('group:write') ? (
                <Button variant="default" data-shows="notice-sent" onClick={() => setSending(true)}>
                  {words.send}
                </Button>
              ) : null}
            </>
          ) : may('group:write') ? (
            <Button loading={write.busy} onClick={() => void writeNotice()}>
              {waiting ? words.writeAgain : words.write}
            </Button>
          ) : null}
        </div>
      ) : null}
      {sent.length > 0 ? (
        <>
          <h3>{words.earlier}</h3>
          <ul className="s-rows">
            {sent.map((notice) => (
              <li key={notice.id}>
                <div>{earlierLine(notice)}</div>
                {may('paper:make') ? <ShowNotice notice={notice}>{words.showEarlier(notice.sentOn ?? '')}</ShowNotice> : null}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Card>
  )
}

const ShowNotice = ({ notice, children }: { notice: ChangeNotice; children: string }) => (
  <PaperButton paper={{ kind: 'sheet', sheet: 'changeNotice', aboutId: notice.id }}>{children}</PaperButton>
)

function Sending({ notice, onDone }: { notice: ChangeNotice; onDone(): void }) {
  const today = useSession()?.today ?? ''
  const { act, busy, refusal } = useAct('change-notice/mark-sent')
  return (
    <SentForm
      opener="notice-sent"
      label={words.send}
      field="notice-sent-on"
      day={words.sentOn}
      by={words.sentBy}
      initial={today}
      refusal={refusal}
      save={words.save}
      busy={busy}
      onSent={async (sentOn, sentBy) => {
        const reply = await act({ changeNoticeId: notice.id, sentOn, sentBy })
        if (!reply.ok) return
        say(words.sent)
        onDone()
      }}
      onCancel={onDone}
    />
  )
}

function lineOf({ kind, who, fields }: ListChange): string {
  const line = words.line(words.kinds[kind], who.name, who.place)
  return fields.length === 0 ? line : words.lineWith(line, fields.map((field) => words.fields[field]).join(', '))
}

const earlierLine = ({ sentOn, sentBy, changes }: ChangeNotice) =>
  words.earlierLine(sentOn ?? '', sentBy === null ? '' : text.groupYear.by[sentBy], changes.length)
