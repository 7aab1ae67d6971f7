import { Button } from '@mantine/core'
import { useState } from 'react'
import type { GroupDetail } from '../../../shared/domain/group/group'
import { lacksTraining } from '../../../shared/domain/training/rules'
import type { Training } from '../../../shared/domain/training/training'
import type { IsoDate } from '../../../shared/lib/dates'
import { ask, useAct, useMay, useQueryOf, useSession } from '../../client'
import { text } from '../../text/sv'
import { Card, EmptyState, Note, offerUndo, Refused } from '../../ui'
import { PaperButton } from '../meeting/paper-button'
import { TrainingForm } from './training-form'

const words = text.groupYear.training

/** What the group learns together once a year, and who takes part (G43). */
export function TrainingPanel({ group }: { group: GroupDetail }) {
  const may = useMay()
  const session = useSession()
  const { value, refusal } = useQueryOf('training/list', { groupId: group.id })
  const remove = useAct('training/remove')
  const [writing, setWriting] = useState<Training | 'new' | null>(null)
  const today = (session?.today ?? '') as IsoDate
  const trainings = value?.trainings ?? []
  const writes = may('group:write') && writing === null
  const done = () => setWriting(null)

  const takeAway = async ({ id, groupId, ...training }: Training) => {
    const reply = await remove.act({ trainingId: id })
    if (reply.ok) offerUndo(words.removed, () => void ask('training/add', { groupId, training }))
  }
  return (
    <Card title={words.title}>
      <p className="s-quiet">{words.intro}</p>
      <Refused refusal={refusal ?? remove.refusal} />
      {value && lacksTraining(trainings, { yearlyTraining: true }, today) ? (
        <Note tone="notice">{words.missing(today.slice(0, 4))}</Note>
      ) : null}
      {value && trainings.length === 0 && writing === null ? <EmptyState>{words.empty}</EmptyState> : null}
      <ul className="s-rows">
        {trainings.map((training) => (
          <li key={training.id}>
            {writing === training ? (
              <TrainingForm group={group} training={training} today={today} onDone={done} />
            ) : (
              <Row group={group} training={training} />
            )}
            {writing === training ? null : (
              <div className="s-actions">
                {may('paper:make') ? (
                  <PaperButton paper={{ kind: 'sheet', sheet: 'invitationList', aboutId: training.id }}>
                    {words.invitation}
                  </PaperButton>
                ) : null}
                {writes ? (
                  <>
                    <Button
                      variant="default"
                      data-shows={`training-${training.id}`}
                      onClick={() => setWriting(training)}
                      aria-label={words.changeNamed(training.topic)}
                    >
                      {words.change}
                    </Button>
                    <Button
                      variant="subtle"
                      onClick={() => void takeAway(training)}
                      aria-label={words.removeNamed(training.topic)}
                    >
                      {words.remove}
                    </Button>
                  </>
                ) : null}
              </div>
            )}
          </li>
        ))}
      </ul>
      {writing === 'new' ? <TrainingForm group={group} training={null} today={today} onDone={done} /> : null}
      {writes ? (
        <Button data-shows="training" onClick={() => setWriting('new')}>
          {words.add}
        </Button>
      ) : null}
    </Card>
  )
}

function Row({ group, training }: { group: GroupDetail; training: Training }) {
  const names = group.representatives.filter(({ id }) => training.participantIds.includes(id)).map(({ name }) => name)
  return (
    <div>
      <p>
        <strong>{training.topic}</strong>
      </p>
      <p className="s-quiet">{[training.heldOn, training.organiser].filter(Boolean).join(' · ')}</p>
      <p className="s-quiet">{names.length === 0 ? words.nobody : `${words.took(names.length)}: ${names.join(', ')}`}</p>
    </div>
  )
}
