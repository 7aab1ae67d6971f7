import { Checkbox } from '@mantine/core'
import { z } from 'zod'
import type { GroupDetail } from '../../../../shared/domain/group/group'
import type { AgendaItem, MeetingDetail } from '../../../../shared/domain/meeting/meeting'
import { useDraftOf } from '../../../client'
import { roomText } from '../../../text/sv/room'
import { neverLess, secondsSpent, stopwatch } from '../agenda-time'
import { useListKeys } from '../list-keys'
import style from './room.module.css'
import { roundOf, shareOf } from './round'
import { useNow } from './use-now'
import { useSeenOpen } from './use-room'

const text = roomText.round

/** Who has told, and how far into the point the last one ended; kept with the point, so that a lock in between loses nothing. */
const progress = z.object({ spoken: z.array(z.string()).max(60), sinceSeconds: z.number().min(0) })
type Progress = z.infer<typeof progress>
const NOBODY: Progress = { spoken: [], sinceSeconds: 0 }

/** "Laget runt": an organisation a line, ticked when somebody has told, with the time of the one who is telling. @see G02 */
export function RoundPanel({ item, meeting, group }: { item: AgendaItem; meeting: MeetingDetail; group: GroupDetail }) {
  const box = useListKeys<HTMLUListElement>()
  const draft = useDraftOf({
    field: `round:${item.id}`,
    compartment: 'cases',
    initial: NOBODY,
    read: (stored) => progress.safeParse(stored).data,
  })
  const now = useNow()
  const seenOpen = useSeenOpen(item)
  const { spoken, sinceSeconds } = draft.value
  const { rows, next } = roundOf(group.parties, meeting.attendees, spoken)
  const spent = secondsSpent(item, now, seenOpen)
  const telling = neverLess(null, { of: item.id, seconds: spent - sinceSeconds })
  const share = shareOf(item.minutes, rows.length)

  const tick = (id: string, has: boolean) =>
    draft.set({ spoken: has ? [...spoken, id] : spoken.filter((one) => one !== id), sinceSeconds: has ? spent : sinceSeconds })

  if (rows.length === 0) return <p>{text.nobody}</p>
  return (
    <section aria-label={text.heading}>
      <p className="s-quiet">{text.lead}</p>
      <ul ref={box} className={style.round}>
        {rows.map((row, index) => (
          <li key={row.party.id} data-now={row === next || undefined}>
            <Checkbox
              checked={row.spoken}
              onChange={(event) => tick(row.party.id, event.currentTarget.checked)}
              label={row.party.name}
              description={row.names.join(', ')}
              aria-label={text.spoken(row.party.name)}
              data-field={index === 0 ? 'round' : undefined}
            />
            {row === next && (
              <span className={style.time}>
                {text.now} {share > 0 ? text.time(stopwatch(telling), stopwatch(share)) : stopwatch(telling)}
              </span>
            )}
          </li>
        ))}
      </ul>
      {next === null && <p>{text.all}</p>}
    </section>
  )
}
