import { useLocation } from 'wouter'
import type { MeetingDetail } from '../../../shared/domain/meeting/meeting'
import type { IsoDate } from '../../../shared/lib/dates'
import { useQueryOf, useSession } from '../../client'
import { text } from '../../text/sv'
import { Card } from '../../ui'
import { dueInWords } from '../task/task-words'

const words = text.question.before

/** What is still asked for in the matters of a meeting: counts and days, no words (A07). */
export function QuestionsBeforeMeeting({ meeting }: { meeting: MeetingDetail }) {
  const [, navigate] = useLocation()
  const session = useSession()
  const { value } = useQueryOf('question/open-of-meeting', { meetingId: meeting.id })
  const matters = meeting.items.filter((item) => item.kind === 'matter')
  if (!value || !session || matters.length === 0) return null
  const waiting = value.matters.flatMap((open) => {
    const item = matters.find(({ matterId }) => matterId === open.matterId)
    return item ? [{ ...open, codeName: item.codeName }] : []
  })
  return (
    <Card title={words.title}>
      {waiting.length === 0 ? <p className="s-quiet">{words.none}</p> : null}
      <ul className="s-rows">
        {waiting.map(({ matterId, codeName, count, dueOn }) => (
          <li key={matterId}>
            <div>
              <p>{words.row(codeName, count)}</p>
              {dueOn ? <p className="s-quiet">{words.due(dueOn, dueInWords(dueOn, session.today as IsoDate))}</p> : null}
            </div>
            <button type="button" className="s-link" onClick={() => navigate(`/arenden/${matterId}/fragor`)}>
              {words.open(codeName)}
            </button>
          </li>
        ))}
      </ul>
    </Card>
  )
}
