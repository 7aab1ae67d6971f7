import { Button } from '@mantine/core'
import { useState } from 'react'
import type { GroupDetail } from '../../../shared/domain/group/group'
import type { Manager } from '../../../shared/domain/manager/manager'
import { partyLabel } from '../../../shared/domain/organisation/party-label'
import { ask, useAct, useMay, useQueryOf } from '../../client'
import { text } from '../../text/sv'
import { Card, EmptyState, offerUndo, Refused } from '../../ui'
import { InvitationCard } from './invitation-card'
import { ManagerForm } from './manager-form'

const words = text.groupYear.managers

/** Heads of the group's organisations, and the list of whom to invite (G42). */
export function ManagersPanel({ group }: { group: GroupDetail }) {
  const may = useMay()
  const { value, refusal } = useQueryOf('manager/list', { groupId: group.id })
  const remove = useAct('manager/remove')
  const [writing, setWriting] = useState<Manager | 'new' | null>(null)
  const managers = value?.managers ?? []
  const writes = may('group:write') && writing === null
  const done = () => setWriting(null)

  const takeAway = async ({ id, ...manager }: Manager) => {
    const reply = await remove.act({ managerId: id })
    if (reply.ok) offerUndo(words.removed, () => void ask('manager/add', { groupId: group.id, manager }))
  }
  return (
    <div className="s-form">
      <Card title={words.title}>
        <p className="s-quiet">{words.intro}</p>
        <Refused refusal={refusal ?? remove.refusal} />
        {value && managers.length === 0 && writing === null ? <EmptyState>{words.empty}</EmptyState> : null}
        <ul className="s-rows" aria-label={words.caption}>
          {managers.map((one) => (
            <li key={one.id}>
              {writing === one ? <ManagerForm group={group} manager={one} onDone={done} /> : <Row group={group} manager={one} />}
              {writes ? (
                <div className="s-actions">
                  <Button
                    variant="default"
                    size="sm"
                    data-shows={`manager-${one.id}`}
                    onClick={() => setWriting(one)}
                    aria-label={words.changeNamed(one.name)}
                  >
                    {words.change}
                  </Button>
                  <Button variant="subtle" size="sm" onClick={() => void takeAway(one)} aria-label={words.removeNamed(one.name)}>
                    {words.remove}
                  </Button>
                </div>
              ) : null}
            </li>
          ))}
        </ul>
        {writing === 'new' ? <ManagerForm group={group} manager={null} onDone={done} /> : null}
        {writes ? (
          <Button data-shows="manager" onClick={() => setWriting('new')}>
            {words.add}
          </Button>
        ) : null}
      </Card>
      {may('paper:make') ? <InvitationCard group={group} /> : null}
    </div>
  )
}

function Row({ group, manager }: { group: GroupDetail; manager: Manager }) {
  const party = group.parties.find(({ id }) => id === manager.organisationId)
  const organisation = party?.name ?? ''
  const unit = party?.units.find(({ id }) => id === manager.unitId)?.name ?? organisation
  const reached = [manager.phone, manager.postalAddress].filter(Boolean).join(' · ')
  return (
    <div>
      <p>
        <strong>{manager.name}</strong>
        {manager.title ? `, ${manager.title}` : ''}
      </p>
      <p>{partyLabel({ organisation, unit })}</p>
      {reached ? <p className="s-quiet">{reached}</p> : null}
    </div>
  )
}
