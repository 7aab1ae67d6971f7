import { Button } from '@mantine/core'
import { useLocation } from 'wouter'
import type { OutputOf } from '../../../shared/contract/contract'
import type { GroupId } from '../../../shared/domain/group/group'
import type { MeetingRow } from '../../../shared/domain/meeting/meeting'
import { afterwardsText } from '../../text/sv/afterwards'
import { Card, goToField } from '../../ui'
import { FollowUpForm } from '../follow-up'
import style from './after.module.css'
import { routes } from './meeting-routes'
import { dayOfPlan, timeOfPlan } from './meeting-time'

const text = afterwardsText.page

/** When the group meets again, and how each treated matter is followed up (G34). */
export function AfterNextCard(props: {
  groupId: GroupId
  nextMeeting: MeetingRow | undefined
  followUps: OutputOf<'after/read'>['followUps']
  mayPlan: boolean
}) {
  const { nextMeeting, followUps } = props
  const [, navigate] = useLocation()
  return (
    <Card title={text.steps.next}>
      <p>
        {nextMeeting ? text.nextMeeting(dayOfPlan(nextMeeting.startsAt), timeOfPlan(nextMeeting.startsAt)) : text.noNextMeeting}
      </p>
      {!nextMeeting && props.mayPlan && (
        <div className="s-actions">
          <Button variant="default" onClick={() => navigate(routes.newMeeting)}>
            {text.next.planNext}
          </Button>
        </div>
      )}
      {followUps.length > 0 && (
        <>
          <p className="s-quiet">{text.followUpsLead}</p>
          <ul className={style.matters}>
            {followUps.map(({ matterId, codeName }) => (
              <li key={matterId} data-follow-up={matterId}>
                <h3>{codeName}</h3>
                <FollowUpForm matterId={matterId} groupId={props.groupId} onSaved={() => goToField('next-step')} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  )
}
