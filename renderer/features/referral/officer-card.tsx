import { Button } from '@mantine/core'
import { useState } from 'react'
import type { MatterDetail } from '../../../shared/contract/matter'
import { useMay, useQueryOf } from '../../client'
import { text } from '../../text/sv'
import { Card, Facts, Refused } from '../../ui'
import { OfficerForm } from './officer-form'
import { partyOf } from './party-of'

const words = text.referral.officer

/** Who refers, keeps the responsibility and has the contact with the individual (A41, A44); who it was before. */
export function OfficerCard({ matter }: { matter: MatterDetail }) {
  const may = useMay()
  const [changing, setChanging] = useState(false)
  const { officer } = matter.referral
  return (
    <Card title={words.legend}>
      <Facts
        rows={[
          { label: words.name, value: officer.name },
          { label: text.referral.responsibility, value: partyOf(matter) },
          { label: words.phone, value: officer.phone },
          { label: words.postalAddress, value: officer.postalAddress },
          { label: words.role, value: words.clientContact },
        ]}
      />
      <p className="s-quiet">{words.letters}</p>
      {changing ? <OfficerForm matter={matter} onDone={() => setChanging(false)} /> : null}
      {may('matter:write') && !changing ? (
        <div className="s-actions">
          <Button variant="default" data-shows="officer" onClick={() => setChanging(true)}>
            {words.change}
          </Button>
        </div>
      ) : null}
      <Earlier matter={matter} />
    </Card>
  )
}

function Earlier({ matter }: { matter: MatterDetail }) {
  const { value, refusal } = useQueryOf('officer/history', { matterId: matter.id })
  const officers = value?.officers ?? []
  if (officers.length < 2) return <Refused refusal={refusal} />
  return (
    <>
      <h3>{words.history}</h3>
      <ul className="s-rows">
        {officers.map(({ officer, from, by }) => (
          <li key={`${from} ${officer.name}`}>
            <div>
              <p>
                {officer.name}, {partyOf(matter, officer)}
              </p>
              <p className="s-quiet">
                {words.since(from)}
                {by === '' ? '' : ` ${words.enteredBy(by)}`}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </>
  )
}
