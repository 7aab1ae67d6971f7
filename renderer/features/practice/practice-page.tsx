import { Button } from '@mantine/core'
import { useMemo, useRef } from 'react'
import { useLocation } from 'wouter'
import type { MeetingRow } from '../../../shared/domain/meeting/meeting'
import { PRACTICE_PLACE } from '../../../shared/domain/vault/demo'
import { useAct, useQueryOf } from '../../client'
import { practiceText as text } from '../../text/sv/practice'
import { Card, type Command, EmptyState, Keys, Page, Refused, useCommands } from '../../ui'

const LABEL = { planned: text.start, running: text.goOn, ended: text.after } as const

/** Where a practice begins: what will happen in four sentences, and the one large button. */
export function PracticePage() {
  const [, navigate] = useLocation()
  const { value, refusal } = useQueryOf('meeting/list', {})
  const start = useAct('meeting/start')
  const meeting = value?.meetings.find(({ place }) => place === PRACTICE_PLACE)

  const goOn = async (row: MeetingRow): Promise<void> => {
    if (start.busy) return
    if (row.state === 'ended') return navigate(`/moten/${row.id}/efter`)
    if (row.state === 'planned' && !(await start.act({ meetingId: row.id })).ok) return
    navigate(`/moten/${row.id}/rum`)
  }
  const latest = useRef(goOn)
  latest.current = goOn
  const commands = useMemo<readonly Command[]>(
    () =>
      meeting
        ? [
            {
              id: 'practice/go-on',
              label: LABEL[meeting.state],
              group: text.title,
              keys: 'F8',
              run: () => void latest.current(meeting),
            },
          ]
        : [],
    [meeting],
  )
  useCommands(commands)

  return (
    <Page title={text.title} lead={text.lead} narrow>
      <Refused refusal={refusal ?? start.refusal} />
      <Card title={text.heading}>
        <ol className="s-steps">
          {text.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p>{text.closing}</p>
      </Card>
      {meeting ? (
        <Button size="xl" fullWidth data-field="next-step" rightSection={<Keys keys="F8" />} onClick={() => void goOn(meeting)}>
          {LABEL[meeting.state]}
        </Button>
      ) : (
        value && <EmptyState>{text.missing}</EmptyState>
      )}
    </Page>
  )
}
