import { Button } from '@mantine/core'
import type { MeetingDetail } from '../../../shared/domain/meeting/meeting'
import { useAct, useMay, useQueryOf } from '../../client'
import { meetingText } from '../../text/sv/meeting'
import { preparingText } from '../../text/sv/preparing'
import { Refused, say } from '../../ui'

const text = preparingText.agenda

/** Matters of the group that wait for a meeting: those without support first (G08). */
export function Proposals({ meeting, minutes }: { meeting: MeetingDetail; minutes: number }) {
  const may = useMay()
  const { value } = useQueryOf('agenda/proposals', { meetingId: meeting.id }, { enabled: may('matter:read') })
  const { act, busy, refusal } = useAct('agenda/add-matter')
  if (!value) return null
  const put = async (matter: { matterId: (typeof value.matters)[number]['matterId']; codeName: string }) => {
    const reply = await act({ meetingId: meeting.id, matterId: matter.matterId, minutes })
    if (reply.ok) say(meetingText.agenda.added(matter.codeName))
  }
  return (
    <section aria-label={text.proposals}>
      <h3>{text.proposals}</h3>
      {value.matters.length === 0 ? (
        <p className="s-quiet">{text.noProposals}</p>
      ) : (
        <p className="s-quiet">{text.proposalsHint}</p>
      )}
      <ul className="s-rows">
        {value.matters.map((matter) => (
          <li key={matter.matterId}>
            <div>
              <strong>{matter.codeName}</strong>
              <p className="s-quiet">
                {[
                  matter.zeroPlaced ? text.zeroPlaced : '',
                  text.waiting(matter.receivedOn),
                  matter.earlierRounds ? text.rounds(matter.earlierRounds) : '',
                ]
                  .filter((part) => part !== '')
                  .join(' · ')}
              </p>
            </div>
            <Button
              variant="default"
              size="compact-md"
              loading={busy}
              aria-label={text.put(matter.codeName)}
              onClick={() => void put(matter)}
            >
              {text.putShort}
            </Button>
          </li>
        ))}
      </ul>
      <Refused refusal={refusal} />
    </section>
  )
}
