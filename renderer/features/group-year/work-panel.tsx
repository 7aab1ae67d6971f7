import { Button } from '@mantine/core'
import { useState } from 'react'
import type { GroupDetail } from '../../../shared/domain/group/group'
import { groupKindOf } from '../../../shared/profiles'
import { useMay, useQueryOf } from '../../client'
import { text } from '../../text/sv'
import { Card, Facts, Refused } from '../../ui'
import { ReleaseSettingCard } from '../release'
import { ResponsibleCard } from './responsible-card'
import { RoutineForm } from './routine-form'

const words = text.groupYear.routine

/** How the group has agreed to work: who answers for it (G40), how it is convened (G28), which ages it asks about (G06). */
export function WorkPanel({ group }: { group: GroupDetail }) {
  const may = useMay()
  const { value, refusal } = useQueryOf('group-year/read', { groupId: group.id })
  const [writing, setWriting] = useState(false)
  const { needsResponsible, takesMatters } = groupKindOf(group.profileId, group.kind)
  if (!value) return <Refused refusal={refusal} />
  const { settings } = value
  return (
    <div className="s-form">
      {needsResponsible ? <ResponsibleCard group={group} settings={settings} /> : null}
      {takesMatters ? <ReleaseSettingCard group={group} /> : null}
      <Card title={words.title}>
        <p className="s-quiet">{words.intro}</p>
        {writing ? (
          <RoutineForm group={group} settings={settings} onDone={() => setWriting(false)} />
        ) : (
          <>
            {settings.convening === '' ? <p>{words.none}</p> : <p style={{ whiteSpace: 'pre-line' }}>{settings.convening}</p>}
            <Facts
              rows={[
                { label: words.facts.by, value: text.groupYear.by[settings.conveneBy] },
                { label: words.facts.days, value: words.daysBefore(settings.noticeDays) },
                ...(settings.ageFrom === null && settings.ageTo === null
                  ? []
                  : [{ label: words.facts.ages, value: words.ages(settings.ageFrom, settings.ageTo) }]),
              ]}
            />
            {may('group:write') ? (
              <Button variant="default" data-shows="routine" onClick={() => setWriting(true)}>
                {words.change}
              </Button>
            ) : null}
          </>
        )}
      </Card>
    </div>
  )
}
