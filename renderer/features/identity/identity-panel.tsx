import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Individual } from '../../../shared/domain/individual/individual'
import type { MatterId } from '../../../shared/domain/matter/matter'
import { closed } from '../../../shared/lib/shown'
import { useAct, useAnnouncement, useDraftOf, useMay, useSession } from '../../client'
import { text } from '../../text/sv'
import { maskingWhy } from '../../text/sv/masking'
import { Card, EmptyState, Facts, Form, Masked, Note, Refused, ShownValue, say, useInPlace } from '../../ui'
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

  const mayRead = may('identity:read')
  if (!mayRead || (session && !session.identityOpen)) {
    return (
      <Card title={words.title}>
        <Who hasIdentity={hasIdentity} />
        <Note>
          <p className="s-what">{mayRead ? words.closed : words.mayNot}</p>
          {mayRead ? <p>{words.closedHow}</p> : null}
        </Note>
      </Card>
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
      {hasIdentity && !shown ? <Who hasIdentity why={maskingWhy.onRequest} /> : null}
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

/** Whether somebody is there, and no more. */
function Who({ hasIdentity, why }: { hasIdentity: boolean; why?: string }) {
  return (
    <Facts
      rows={[{ label: words.who, value: <ShownValue of={closed(hasIdentity)} {...(hasIdentity && why ? { why } : {})} /> }]}
    />
  )
}

/** Of a protected identity nothing that says who or where is kept (X15). */
function Individuals({ individual }: { individual: Individual }) {
  const { givenName, familyName, address, phone, personalNumber, alsoKnown, protectedIdentity } = individual
  const kept = (value: string) => (protectedIdentity ? <Masked kind="hidden" /> : value)
  return (
    <>
      {protectedIdentity ? (
        <Note>
          <p className="s-what">{words.protectedIdentity}</p>
          <p>{words.protectedHint}</p>
        </Note>
      ) : null}
      <Facts
        rows={[
          { label: words.givenName, value: kept(givenName) },
          { label: words.familyName, value: kept(familyName) },
          { label: words.address, value: kept(address) },
          { label: words.phone, value: kept(phone) },
          { label: words.personalNumber, value: personalNumber },
          {
            label: words.alsoKnown,
            value: alsoKnown === '' ? '' : <span style={{ whiteSpace: 'pre-line' }}>{alsoKnown}</span>,
          },
        ]}
      />
    </>
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
