import { useState } from 'react'
import type { GroupDetail } from '../../../shared/domain/group/group'
import { useQueryOf, useSession } from '../../client'
import { text } from '../../text/sv'
import { Card, SelectField } from '../../ui'
import { PaperButton } from '../meeting/paper-button'

const words = text.groupYear.managers

/** Whom to invite, by organisation, to a training or a meeting to come (G42). */
export function InvitationCard({ group }: { group: GroupDetail }) {
  const today = useSession()?.today ?? ''
  const trainings = useQueryOf('training/list', { groupId: group.id }).value?.trainings ?? []
  const meetings = useQueryOf('meeting/list', {}).value?.meetings ?? []
  const [chosen, setChosen] = useState('')
  const choices = [
    ...trainings
      .filter(({ heldOn }) => heldOn >= today)
      .map(({ id, topic, heldOn }) => ({ on: heldOn as string, value: id as string, label: words.trainingOn(topic, heldOn) })),
    ...meetings
      .filter(({ groupId, state, startsAt }) => groupId === group.id && state === 'planned' && startsAt >= today)
      .map(({ id, startsAt }) => ({
        on: startsAt as string,
        value: id as string,
        label: words.meetingOn(startsAt.slice(0, 10), startsAt.slice(11)),
      })),
  ].sort((one, other) => one.on.localeCompare(other.on))
  const about = choices.find(({ value }) => value === chosen) ?? choices[0]
  return (
    <Card title={words.inviteTitle}>
      <p className="s-quiet">{words.inviteIntro}</p>
      {about ? (
        <>
          <div className="s-short">
            <SelectField
              field="invite-to"
              label={words.inviteTo}
              value={about.value}
              onChange={setChosen}
              choices={choices.map(({ value, label }) => ({ value, label }))}
            />
          </div>
          <PaperButton paper={{ kind: 'sheet', sheet: 'invitationList', aboutId: about.value }}>{words.invitation}</PaperButton>
        </>
      ) : (
        <p>{words.inviteNothing}</p>
      )}
    </Card>
  )
}
