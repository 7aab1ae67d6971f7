import { Button } from '@mantine/core'
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { OutputOf } from '../../../shared/contract/contract'
import type { MatterDetail } from '../../../shared/contract/matter'
import type { Enrolment } from '../../../shared/domain/enrolment/enrolment'
import { gate } from '../../../shared/domain/step/step'
import type { Refusal } from '../../../shared/lib/reply'
import { profileOf } from '../../../shared/profiles'
import { useMay, useQueryOf } from '../../client'
import { text } from '../../text/sv'
import { Card, EmptyState, Facts, Refused } from '../../ui'
import { Lacking } from '../step/lacking'
import { UncheckedField } from '../text/unchecked-field'
import { BeginForm } from './begin-form'
import { EndForm } from './end-form'

const words = text.enrolment

/** Parts of the page that every group that enrols has. */
const MENDED_HERE = ['resultat', 'samtycken']

/** The enrolment in the insats: begun after an admission and a consent, planned with the officer who keeps the responsibility. */
export function EnrolmentPanel({ matter }: { matter: MatterDetail }) {
  const { value, refusal } = useQueryOf('enrolment/read', { matterId: matter.id })
  return (
    <div className="s-form">
      <Refused refusal={refusal} />
      {value ? <Standing matter={matter} enrolment={value.enrolment} /> : null}
      {value ? <Participants participants={value.participants} /> : null}
      {value?.enrolment ? <Planning matter={matter} enrolment={value.enrolment} /> : null}
    </div>
  )
}

function Standing({ matter, enrolment }: { matter: MatterDetail; enrolment: Enrolment | null }) {
  const may = useMay()
  const [open, setOpen] = useState<'begin' | 'end' | null>(null)
  const [shut, setShut] = useState<Refusal | null>(null)
  const runs = enrolment !== null && enrolment.endedOn === null
  const mayWrite = may('matter:write') && !matter.ended && open === null
  return (
    <Card title={words.title}>
      <p className="s-quiet">{words.lead}</p>
      {enrolment ? <Running enrolment={enrolment} matter={matter} /> : null}
      {enrolment || open === 'begin' ? null : <EmptyState>{words.notYet}</EmptyState>}
      {shut ? <Missing refusal={shut} matter={matter} /> : null}
      {open === 'begin' ? <BeginForm matter={matter} onShut={setShut} onDone={() => setOpen(null)} /> : null}
      {open === 'end' ? <EndForm matter={matter} onDone={() => setOpen(null)} /> : null}
      {mayWrite ? (
        <div className="s-actions">
          {runs ? (
            <Button variant="default" data-shows="enrolment" onClick={() => setOpen('end')}>
              {words.end}
            </Button>
          ) : (
            <Button
              variant={matter.decision?.verdict === 'admitted' ? 'filled' : 'default'}
              data-shows="enrolment"
              onClick={() => setOpen('begin')}
            >
              {words.begin}
            </Button>
          )}
        </div>
      ) : null}
    </Card>
  )
}

function Running({ enrolment, matter }: { enrolment: Enrolment; matter: MatterDetail }) {
  const { startsOn, endsOn, endedOn, endReason } = enrolment
  const reasons = profileOf(matter.group.profileId).enrolmentEnds
  return (
    <>
      <p>
        <strong>{endedOn === null ? words.runs : words.ended(endedOn)}</strong>
      </p>
      <Facts
        rows={[
          { label: words.from, value: startsOn },
          { label: words.to, value: endsOn ?? words.openEnd },
          ...(endReason === null
            ? []
            : [{ label: words.reason, value: reasons.find(({ key }) => key === endReason)?.label ?? endReason }]),
        ]}
      />
    </>
  )
}

/** The gates that are shut, each with the place where it is opened (A40). */
function Missing({ refusal, matter }: { refusal: Refusal; matter: MatterDetail }) {
  const [, navigate] = useLocation()
  const missing = String(refusal.facts.missing ?? '')
    .split(',')
    .flatMap((name) => {
      const known = gate.safeParse(name)
      return known.success ? [known.data] : []
    })
  return (
    <Lacking
      way={{ to: matter.state, label: words.begin, reason: false, phase: 'open', missing }}
      routes={MENDED_HERE}
      onGo={(route) => navigate(`/arenden/${matter.id}/${route}`, { replace: true })}
      takesFocus
    />
  )
}

function Participants({ participants }: Pick<OutputOf<'enrolment/read'>, 'participants'>) {
  return (
    <Card title={words.participants}>
      <Facts
        rows={participants.map(({ role, name, from }) => ({
          label: words.roles[role],
          value: [name, from].filter((part) => part !== '').join(', '),
        }))}
      />
    </Card>
  )
}

function Planning({ matter, enrolment }: { matter: MatterDetail; enrolment: Enrolment }) {
  const may = useMay()
  return (
    <Card title={words.planning}>
      <p className="s-quiet">{words.planningLead}</p>
      <UncheckedField
        matterId={matter.id}
        field={`planning:${enrolment.id}`}
        label={words.planningField}
        hint={words.planningHint}
        rows={6}
        optional
        mayWrite={may('matter:write')}
      />
    </Card>
  )
}
