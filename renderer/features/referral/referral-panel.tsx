import { Button } from '@mantine/core'
import { useState } from 'react'
import type { MatterDetail } from '../../../shared/contract/matter'
import { useAct, useDraftOf, useMay } from '../../client'
import { text } from '../../text/sv'
import { Card, Facts, type FieldProblem, Form, Note, say, useInPlace } from '../../ui'
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

/** The referral as it was registered, and its correction. */
export function ReferralPanel({ matter }: { matter: MatterDetail }) {
  const may = useMay()
  const [editing, setEditing] = useState(false)
  if (editing) return <Correction matter={matter} onDone={() => setEditing(false)} />
  const { officer, reference, receivedOn, birthYear } = matter.referral
  const party = matter.group.parties.find(({ id }) => id === officer.organisationId)
  const unit = party?.units.find(({ id }) => id === officer.unitId)
  return (
    <Card title={words.officer.legend}>
      <Facts
        rows={[
          { label: words.officer.name, value: officer.name },
          {
            label: words.responsibility,
            value: [party?.name, unit?.name].filter((name, index, all) => name && all.indexOf(name) === index).join(', '),
          },
          { label: words.officer.phone, value: officer.phone || words.notGiven },
          { label: words.officer.postalAddress, value: officer.postalAddress || words.notGiven },
          { label: words.reference, value: reference || words.notGiven },
          { label: words.receivedOn, value: receivedOn },
          { label: words.birthYear, value: birthYear ?? words.notGiven },
        ]}
      />
      <p className="s-quiet">{words.officer.note}</p>
      {may('matter:write') ? (
        <Button variant="default" data-shows="referral" onClick={() => setEditing(true)}>
          {words.edit}
        </Button>
      ) : null}
    </Card>
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
        <ReferralFields form={form} group={matter.group} problems={problems} onChange={draft.set} />
      </Form>
    </Card>
  )
}
