import type { GroupDetail } from '../../../shared/domain/group/group'
import type { AgendaItem, MeetingDetail, MeetingId } from '../../../shared/domain/meeting/meeting'
import { outcomeLacks } from '../../../shared/domain/outcome/rules'
import type { GroupKind } from '../../../shared/domain/profile/profile'
import { useMay, useQueryOf } from '../../client'
import { afterwardsText } from '../../text/sv/afterwards'
import { meetingText } from '../../text/sv/meeting'
import { goToField } from '../../ui'
import { CommitmentPapers } from '../commitment'
import { ResultPanel, resultKindOf } from '../outcome'
import style from './meeting.module.css'
import { PaperButton } from './paper-button'

const text = meetingText.end
const page = afterwardsText.page

type MatterItem = Extract<AgendaItem, { kind: 'matter' }>

/** A matter after the meeting: what it ended in, what that does not say yet, and its paper. */
export function MatterAfter(props: { item: MatterItem; meetingId: MeetingId; group: GroupDetail; groupKind: GroupKind }) {
  const { item, groupKind } = props
  const may = useMay()
  const { value } = useQueryOf('item/read', { itemId: item.id })
  const kind = resultKindOf(groupKind)
  const recorded = kind === 'outcome' ? value?.outcome : value?.recommendation
  const lacks = value?.outcome ? outcomeLacks(value.outcome, groupKind) : []
  return (
    <li data-item={item.id}>
      <h3>{item.codeName}</h3>
      {item.state === 'adjourned' && <p>{text.noPaper}</p>}
      {item.state === 'waiting' && <p>{text.notHeld}</p>}
      {item.state === 'done' && value && !recorded && <p>{page.noOutcomeYet}</p>}
      {recorded && value && (
        <div className={style.stack}>
          {lacks.length > 0 && <p className="s-quiet">{lacks.map((lack) => page.lacks[lack]).join(' ')}</p>}
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

/** A matter that was closed with "Skriv utfallet efteråt": its form, until it is written. */
export function OutcomeAfter({ item, group, groupKind }: { item: MatterItem; group: GroupDetail; groupKind: GroupKind }) {
  const { value } = useQueryOf('item/read', { itemId: item.id })
  if (!value) return null
  return (
    <li data-outcome-after={item.id}>
      <h3>{item.codeName}</h3>
      {value.outcome ? (
        <p>{page.outcomeWritten}</p>
      ) : (
        <ResultPanel
          headless
          item={item}
          group={group}
          groupKind={groupKind}
          outcome={null}
          recommendation={value.recommendation}
          stopCriteria={value.stopCriteria}
          onSaved={() => goToField('next-step')}
        />
      )}
    </li>
  )
}

/** The papers of the meeting itself: the notes, and what each organisation took on. */
export function AfterPapers({ meeting, group }: { meeting: MeetingDetail; group: GroupDetail }) {
  const may = useMay()
  if (!may('paper:make')) return <p>{text.noPaperRight}</p>
  return (
    <>
      <PaperButton paper={{ kind: 'meetingNotes', meetingId: meeting.id }}>{text.notesPaperButton}</PaperButton>
      <CommitmentPapers meeting={meeting} group={group} />
    </>
  )
}
