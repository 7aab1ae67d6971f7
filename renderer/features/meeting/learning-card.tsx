import { useState } from 'react'
import type { AgendaItem, MeetingDetail } from '../../../shared/domain/meeting/meeting'
import { useAct, useMay, useQueryOf } from '../../client'
import { preparingText } from '../../text/sv/preparing'
import { Card, Form, say } from '../../ui'
import { TextMarks, TypedField } from '../privacy'
import style from './meeting.module.css'

const text = preparingText.learning
type Question = Extract<AgendaItem, { kind: 'general' }>

/** What the group learned by each general question it took up (G15). Nothing where none was. */
export function LearningCard({ meeting }: { meeting: MeetingDetail }) {
  const mayWrite = useMay()('notes:write')
  const { value } = useQueryOf('agenda/words', { meetingId: meeting.id })
  const questions = meeting.items.filter(
    (item) => item.kind === 'general' && item.state === 'done' && (item.part === 'question' || item.part === 'other'),
  ) as Question[]
  if (!value || questions.length === 0) return null
  return (
    <Card title={text.title}>
      <div className={style.stack}>
        <p className="s-quiet">{text.lead}</p>
        <TextMarks groupId={meeting.groupId} told={!mayWrite}>
          {questions.map((item) => {
            const words = value.words.find(({ itemId }) => itemId === item.id)
            return <LearningField key={item.id} item={item} purpose={words?.purpose ?? ''} stored={words?.learning ?? ''} />
          })}
        </TextMarks>
      </div>
    </Card>
  )
}

function LearningField({ item, purpose, stored }: { item: Question; purpose: string; stored: string }) {
  const may = useMay()
  const [words, setWords] = useState(stored)
  const { act, busy, refusal } = useAct('learning/save')
  const send = async () => {
    const reply = await act({ itemId: item.id, text: words.trim() })
    if (reply.ok) say(text.saved)
  }
  if (!may('notes:write')) return stored === '' ? null : <p>{stored}</p>
  return (
    <Form label={text.field(item.title)} refusal={refusal} save={text.save} busy={busy} onSend={send}>
      <TypedField
        field={`learning:${item.id}`}
        label={text.field(item.title)}
        hint={purpose === '' ? text.hint : `${text.purpose(purpose)} ${text.hint}`}
        value={words}
        onChange={setWords}
        rows={2}
        maxLength={2_000}
      />
    </Form>
  )
}
