import { Button } from '@mantine/core'
import { useState } from 'react'
import type { MatterDetail } from '../../../shared/contract/matter'
import { useAct, useDraftOf, useMay } from '../../client'
import { text } from '../../text/sv'
import { Card, Facts, type FieldProblem, Form, Note, say, useInPlace } from '../../ui'
import { RoutineLink } from '../library/routine-link'
import { CaretakerForm } from './caretaker-form'
import { OfficerCard } from './officer-card'
import { ReferralFields } from './referral-fields'
import {
  formOfReferral,
  type Problems,
  problemsOfReferral,
  type ReferralForm,
  readReferralForm,
  referralOfForm,
} from './referral-form'

const words = text.referral

/** The referral as it was registered, its correction, and the officer who keeps the responsibility (A41, A44). */
export function ReferralPanel({ matter }: { matter: MatterDetail }) {
  const may = useMay()
  const [editing, setEditing] = useState(false)
  const [handing, setHanding] = useState(false)
  if (editing) return <Correction matter={matter} onDone={() => setEditing(false)} />
  const { reference, receivedOn, birthYear } = matter.referral
  return (
    <div className="s-form">
      <OfficerCard matter={matter} />
      <Card title={words.about}>
        <Facts
          rows={[
            { label: words.receivedOn, value: receivedOn },
            { label: words.reference, value: reference },
            { label: words.birthYear, value: birthYear },
            { label: words.caretaker.label, value: matter.caretaker || words.caretaker.nobody },
          ]}
        />
        {handing ? <CaretakerForm matter={matter} onDone={() => setHanding(false)} /> : null}
        {may('matter:write') && !handing ? (
          <div className="s-actions">
            <Button variant="default" data-shows="referral" onClick={() => setEditing(true)}>
              {words.edit}
            </Button>
            <Button variant="default" data-shows="caretaker" onClick={() => setHanding(true)}>
              {words.caretaker.change}
            </Button>
          </div>
        ) : null}
        <RoutineLink groupId={matter.group.id} />
      </Card>
    </div>
  )
}

function Correction({ matter, onDone }: { matter: MatterDetail; onDone(): void }) {
  const box = useInPlace<HTMLFormElement>('referral')
  const draft = useDraftOf<ReferralForm>({
    field: `referral:${matter.id}`,
    compartment: 'cases',
    initial: formOfReferral(matter.referral),
    read: readReferralForm,
  })
  const form = draft.value
  const [problems, setProblems] = useState<Problems<ReferralForm>>({})
  const [summary, setSummary] = useState<FieldProblem[]>([])
  const { act, busy, refusal } = useAct('referral/correct')
  const submit = async () => {
    const found = problemsOfReferral(form)
    setProblems(found)
    setSummary(Object.entries(found).map(([field, message]) => ({ field, message })))
    if (Object.keys(found).length > 0) return
    const reply = await act({ matterId: matter.id, referral: referralOfForm(form) })
    if (!reply.ok) return
    await draft.clear()
    say(words.changesSaved)
    onDone()
  }
  return (
    <Card title={words.edit}>
      <Form
        box={box}
        problems={summary}
        refusal={refusal}
        save={words.saveChanges}
        busy={busy}
        onSend={submit}
        cancel={words.cancel}
        onCancel={() => {
          void draft.clear()
          onDone()
        }}
      >
        {draft.restored ? <Note>{words.restored}</Note> : null}
        {matter.decision ? <Note>{words.officer.stays}</Note> : null}
        <ReferralFields form={form} group={matter.group} problems={problems} onChange={draft.set} />
      </Form>
    </Card>
  )
}
