import { Button } from '@mantine/core'
import type { MeetingDetail } from '../../../shared/domain/meeting/meeting'
import { useAct, useQueryOf } from '../../client'
import { preparingText } from '../../text/sv/preparing'
import { offerUndo, Refused } from '../../ui'
import style from './meeting.module.css'
import { titleOf } from './next-step'

const text = preparingText.carried

/** What was not treated or was put off last time, taken along with one button; and how many commitments are open. */
export function CarriedOver({ meeting, mayPlan }: { meeting: MeetingDetail; mayPlan: boolean }) {
  const { value, refusal } = useQueryOf('agenda/carried', { meetingId: meeting.id })
  const carry = useAct('agenda/carry-over')
  const remove = useAct('agenda/remove')
  if (!value) return <Refused refusal={refusal} />
  const take = async () => {
    const reply = await carry.act({ meetingId: meeting.id })
    if (!reply.ok) return
    const { itemIds } = reply.value
    offerUndo(text.taken(itemIds.length), async () => {
      for (const itemId of itemIds) await remove.act({ itemId })
    })
  }
  return (
    <div className={style.stack}>
      {value.lastOn === null ? (
        <p className="s-quiet">{text.noLast}</p>
      ) : value.items.length === 0 ? (
        <p className="s-quiet">{text.none}</p>
      ) : (
        <>
          <p>{text.left(value.lastOn)}</p>
          <ul className={style.stops}>
            {value.items.map((item) => (
              <li key={item.id}>
                {titleOf(item)} <span className="s-quiet">({item.state === 'adjourned' ? text.adjourned : text.waiting})</span>
              </li>
            ))}
          </ul>
          {mayPlan ? (
            <div className="s-actions">
              <Button variant="default" onClick={() => void take()} loading={carry.busy}>
                {text.take}
              </Button>
            </div>
          ) : null}
        </>
      )}
      {value.lastOn === null ? null : <p>{text.commitments(value.openCommitments)}</p>}
      <Refused refusal={carry.refusal ?? remove.refusal} />
    </div>
  )
}
