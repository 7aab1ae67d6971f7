import { Button } from '@mantine/core'
import { useState } from 'react'
import type { GroupDetail, Representative } from '../../../shared/domain/group/group'
import { functionsOf, isValidOn } from '../../../shared/domain/group/representative-rules'
import { partyLabel } from '../../../shared/domain/organisation/party-label'
import { type IsoDate, readDate } from '../../../shared/lib/dates'
import { groupKindOf, profileOf } from '../../../shared/profiles'
import { useAct, useSession } from '../../client'
import { text } from '../../text/sv'
import { Card, ConfirmDialog, DateField, EmptyState, Refused, say } from '../../ui'
import { RepresentativeEntry } from './representative-entry'

const words = text.group.representatives

/** Who the parties have appointed to the group, from when and until when, told what the task is or not (G13). */
export function RepresentativesCard({ group, mayWrite }: { group: GroupDetail; mayWrite: boolean }) {
  const session = useSession()
  const today = session?.today ?? ''
  const [writing, setWriting] = useState<'new' | Representative | null>(null)
  const [ending, setEnding] = useState<Representative | null>(null)
  const over = (one: Representative) => one.validTo !== null && one.validTo < today
  const inOrder = [...group.representatives.filter((one) => !over(one)), ...group.representatives.filter(over)]
  const missing = groupKindOf(group.profileId, group.kind).requiredFunctions.filter(
    ({ key }) => !group.representatives.some((one) => one.functionKey === key && isValidOn(one, today as IsoDate)),
  )
  return (
    <Card title={words.title}>
      <p className="s-quiet">{words.intro}</p>
      {missing.length > 0 ? (
        <p className="s-quiet">{words.functionsWithout(missing.map(({ label }) => label).join(', '))}</p>
      ) : null}
      {inOrder.length === 0 ? <EmptyState>{words.empty}</EmptyState> : null}
      <ul className="s-rows" aria-label={words.caption}>
        {inOrder.map((one) => (
          <li key={one.id}>
            {writing === one ? (
              <RepresentativeEntry group={group} correcting={one} today={today} onDone={() => setWriting(null)} />
            ) : (
              <Person one={one} group={group} isOver={over(one)} />
            )}
            {mayWrite && writing === null && !over(one) ? (
              <div className="s-actions">
                {one.informedOn === null ? <InformedButton representative={one} today={today} /> : null}
                <Button
                  variant="default"
                  size="sm"
                  data-shows={`correct:${one.id}`}
                  onClick={() => setWriting(one)}
                  aria-label={words.changeNamed(one.name)}
                >
                  {words.change}
                </Button>
                <Button variant="subtle" size="sm" onClick={() => setEnding(one)} aria-label={words.endNamed(one.name)}>
                  {words.end}
                </Button>
              </div>
            ) : null}
          </li>
        ))}
      </ul>
      {writing === 'new' ? (
        <RepresentativeEntry group={group} correcting={null} today={today} onDone={() => setWriting(null)} />
      ) : null}
      {mayWrite && writing === null ? (
        <Button data-shows="appoint" onClick={() => setWriting('new')}>
          {words.appoint}
        </Button>
      ) : null}
      {ending ? <Ending representative={ending} today={today} onDone={() => setEnding(null)} /> : null}
    </Card>
  )
}

function Person({ one, group, isOver }: { one: Representative; group: GroupDetail; isOver: boolean }) {
  const party = group.parties.find(({ id }) => id === one.organisationId)
  const unit = party?.units.find(({ id }) => id === one.unitId)
  const functions = functionsOf(profileOf(group.profileId), groupKindOf(group.profileId, group.kind))
  const ordinary = group.representatives.find(({ id }) => id === one.substituteFor)
  const place = partyLabel({ organisation: party?.name ?? '', unit: unit?.name ?? party?.name ?? '' })
  const fills = functions.find(({ key }) => key === one.functionKey)?.label
  const reached = [one.phone, one.postalAddress, one.workAddress].filter(Boolean).join(' · ')
  return (
    <div>
      <p>
        <strong>{one.name}</strong>
        {one.function ? `, ${one.function}` : ''}
      </p>
      <p>{place}</p>
      {fills && fills !== place ? <p className="s-quiet">{words.fills(fills)}</p> : null}
      {ordinary ? <p className="s-quiet">{words.substituteOf(ordinary.name)}</p> : null}
      <p className="s-quiet">
        <span className="s-nowrap">{one.validFrom} –</span> <span className="s-nowrap">{one.validTo ?? words.untilFurther}</span>
        {isOver ? ` · ${words.over}` : ''}
        {one.appointedBy || one.appointedOn ? ` · ${words.appointedLine(one.appointedBy, one.appointedOn)}` : ''}
      </p>
      {isOver ? null : (
        <p className={one.informedOn ? 's-quiet' : 's-field-error'}>
          {one.informedOn ? words.informedLine(one.informedOn) : words.notInformed}
        </p>
      )}
      {reached ? <p className="s-quiet">{reached}</p> : null}
    </div>
  )
}

function InformedButton({ representative, today }: { representative: Representative; today: string }) {
  const { act, busy, refusal } = useAct('representative/inform')
  const inform = async () => {
    const informedOn = readDate(today)
    if (!informedOn) return
    const reply = await act({ representativeId: representative.id, informedOn })
    if (reply.ok) say(words.informed(representative.name))
  }
  return (
    <>
      <Button
        variant="default"
        size="sm"
        loading={busy}
        onClick={() => void inform()}
        aria-label={words.informNamed(representative.name)}
      >
        {words.inform}
      </Button>
      <Refused refusal={refusal} />
    </>
  )
}

function Ending({ representative, today, onDone }: { representative: Representative; today: string; onDone(): void }) {
  const [on, setOn] = useState(today)
  const { act, busy, refusal } = useAct('representative/end')
  const end = async () => {
    const validTo = readDate(on)
    if (!validTo) return
    const reply = await act({ representativeId: representative.id, validTo })
    if (!reply.ok) return
    say(words.ended)
    onDone()
  }
  return (
    <ConfirmDialog
      opened
      title={words.endTitle(representative.name)}
      confirm={words.endYes}
      keep={words.endNo}
      busy={busy}
      onConfirm={() => void end()}
      onKeep={onDone}
    >
      <div className="s-form">
        <DateField
          field="representativeEnd"
          label={words.endOn}
          value={on}
          onChange={setOn}
          error={readDate(on) ? null : words.validFromMissing}
        />
        <Refused refusal={refusal} />
      </div>
    </ConfirmDialog>
  )
}
