import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Individual } from '../../../shared/domain/individual/individual'
import type { MatterId } from '../../../shared/domain/matter/matter'
import { useAct, useAnnouncement, useDraftOf, useMay, useSession } from '../../client'
import { text } from '../../text/sv'
import { Card, EmptyState, Facts, Form, Note, Refused, say, useInPlace } from '../../ui'
import { IdentityFields } from './identity-fields'
import { emptyIdentity, type IdentityForm, individualOfForm, readIdentityForm } from './identity-form'

const words = text.identity

/**
 * Who a matter is about, on request only.
 * SECURITY: what was read is held in this component, never in the query cache; a closed identity takes it away.
 */
export function IdentityPanel({ matterId, hasIdentity }: { matterId: MatterId; hasIdentity: boolean }) {
  const session = useSession()
  const may = useMay()
  const read = useAct('identity/read')
  const [shown, setShown] = useState<Individual | null>(null)
  const [editing, setEditing] = useState(false)
  const forget = () => {
    setShown(null)
    setEditing(false)
  }
  useAnnouncement('identityClosed', forget)

  if (!may('identity:read')) return <Note>{words.mayNot}</Note>
  if (session && !session.identityOpen) {
    return (
      <Note>
        <p className="s-what">{words.closed}</p>
        <p>{words.closedHow}</p>
      </Note>
    )
  }
  const show = async () => {
    const reply = await read.act({ matterId })
    if (reply.ok) setShown(reply.value.individual ?? emptyIdentity)
  }
  if (editing) {
    return (
      <Card title={words.title}>
        <IdentityEditor
          matterId={matterId}
          initial={shown ?? emptyIdentity}
          onDone={(individual) => {
            setShown(individual ?? shown)
            setEditing(false)
          }}
        />
      </Card>
    )
  }
  return (
    <Card title={words.title}>
      <p className="s-quiet">{words.intro}</p>
      <Refused refusal={read.refusal} />
      {shown ? <Individuals individual={shown} /> : null}
      {!hasIdentity && !shown ? <EmptyState>{words.none}</EmptyState> : null}
      <div className="s-actions">
        {hasIdentity && !shown ? (
          <Button onClick={() => void show()} loading={read.busy}>
            {words.show}
          </Button>
        ) : null}
        {may('identity:write') && (shown || !hasIdentity) ? (
          <Button variant={hasIdentity ? 'default' : 'filled'} data-shows="identity" onClick={() => setEditing(true)}>
            {hasIdentity ? words.edit : words.add}
          </Button>
        ) : null}
        {shown ? (
          <Button variant="default" onClick={forget}>
            {words.hide}
          </Button>
        ) : null}
      </div>
    </Card>
  )
}

function Individuals({ individual }: { individual: Individual }) {
  const value = (given: string) => given || words.notGiven
  const rows = individual.protectedIdentity
    ? [{ label: words.protectedIdentity, value: words.protectedHint }]
    : [
        { label: words.givenName, value: value(individual.givenName) },
        { label: words.familyName, value: value(individual.familyName) },
        { label: words.address, value: value(individual.address) },
        { label: words.phone, value: value(individual.phone) },
      ]
  return (
    <Facts
      rows={[
        ...rows,
        { label: words.personalNumber, value: value(individual.personalNumber) },
        { label: words.alsoKnown, value: <span style={{ whiteSpace: 'pre-line' }}>{value(individual.alsoKnown)}</span> },
      ]}
    />
  )
}

function IdentityEditor(props: { matterId: MatterId; initial: Individual; onDone(saved: Individual | null): void }) {
  const { matterId } = props
  const box = useInPlace<HTMLFormElement>('identity')
  const draft = useDraftOf<IdentityForm>({
    field: `identity:${matterId}`,
    compartment: 'identity',
    initial: props.initial,
    read: readIdentityForm,
  })
  const { act, busy, refusal } = useAct('identity/write')
  const submit = async () => {
    const individual = individualOfForm(draft.value)
    const reply = await act({ matterId, individual })
    if (!reply.ok) return
    await draft.clear()
    say(words.saved)
    props.onDone(individual)
  }
  return (
    <Form
      box={box}
      label={words.title}
      refusal={refusal}
      save={words.save}
      busy={busy}
      onSend={submit}
      cancel={words.cancel}
      draft={draft}
      onCancel={() => props.onDone(null)}
    >
      <IdentityFields form={draft.value} onChange={(part) => draft.set({ ...draft.value, ...part })} />
    </Form>
  )
}
