import { Button } from '@mantine/core'
import { useLocation } from 'wouter'
import { useAct, useQueryOf } from '../../client'
import { meetingText } from '../../text/sv/meeting'
import { preparingText } from '../../text/sv/preparing'
import { Card, EmptyState, Page, Refused, say } from '../../ui'
import { routes } from './meeting-routes'
import { PlanForm } from './plan-form'

const text = meetingText.plan

/** Plans a meeting; its agenda and who is called follow from the group and are changed on the next page. */
export function NewMeetingPage() {
  const [, navigate] = useLocation()
  const { value, refusal } = useQueryOf('group/list', {})
  const plan = useAct('meeting/plan')
  const repeat = useAct('series/plan')
  return (
    <Page title={text.headingNew} lead={text.leadNew} narrow>
      <Refused refusal={refusal} />
      {value && value.groups.length === 0 && (
        <EmptyState action={<Button onClick={() => navigate(routes.groups)}>{text.toGroups}</Button>}>{text.noGroups}</EmptyState>
      )}
      {value && value.groups.length > 0 && (
        <Card>
          <PlanForm
            groups={value.groups}
            meeting={null}
            submit={text.create}
            refusal={plan.refusal ?? repeat.refusal}
            busy={plan.busy || repeat.busy}
            onPlan={async (input, { agendaOf, series }) => {
              if (series) {
                const many = await repeat.act({ plan: input, series, agendaOf })
                if (!many.ok) return
                say(preparingText.plan.planned(many.value.meetingIds.length))
                return navigate(routes.meetings)
              }
              const reply = await plan.act({ ...input, agendaOf })
              if (reply.ok) navigate(routes.meeting(reply.value.meetingId))
            }}
          />
        </Card>
      )}
    </Page>
  )
}
