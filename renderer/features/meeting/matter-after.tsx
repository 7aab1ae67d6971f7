import type { GroupDetail } from '../../../shared/domain/group/group'
import type { AgendaItem, MeetingId } from '../../../shared/domain/meeting/meeting'
import type { GroupKind } from '../../../shared/domain/profile/profile'
import { useMay, useQueryOf } from '../../client'
import { meetingText } from '../../text/sv/meeting'
import { ResultPanel, resultKindOf } from '../outcome'
import style from './meeting.module.css'
import { PaperButton } from './paper-button'

const text = meetingText.end

/** A matter after the meeting: what it ended in, and its paper. */
export function MatterAfter(props: {
  item: Extract<AgendaItem, { kind: 'matter' }>
  meetingId: MeetingId
  group: GroupDetail
  groupKind: GroupKind
}) {
  const { item, groupKind } = props
  const may = useMay()
  const { value } = useQueryOf('item/read', { itemId: item.id })
  const kind = resultKindOf(groupKind)
  const recorded = kind === 'outcome' ? value?.outcome : value?.recommendation
  return (
    <li data-item={item.id}>
      <h3>{item.codeName}</h3>
      {item.state === 'adjourned' && <p>{text.noPaper}</p>}
      {item.state === 'waiting' && <p>{text.notHeld}</p>}
      {recorded && value && (
        <div className={style.stack}>
          <ResultPanel
            key={recorded.recordedAt}
            headless
            item={item}
            group={props.group}
            groupKind={groupKind}
            outcome={value.outcome}
            recommendation={value.recommendation}
            stopCriteria={value.stopCriteria}
          />
          {may('paper:make') && (
            <PaperButton
              paper={
                kind === 'outcome'
                  ? { kind: 'consultationOutcome', matterId: item.matterId, meetingId: props.meetingId }
                  : { kind: 'recommendation', matterId: item.matterId }
              }
            >
              {kind === 'outcome' ? text.outcomeButton(item.codeName) : text.recommendationButton(item.codeName)}
            </PaperButton>
          )}
        </div>
      )}
    </li>
  )
}
