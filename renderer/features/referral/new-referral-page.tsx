import { Fieldset } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import { type AdviceId, adviceId } from '../../../shared/domain/advice/advice'
import type { GroupId } from '../../../shared/domain/group/group'
import { groupKindOf, groupsOfMatters } from '../../../shared/profiles'
import { useAct, useDraftOf, useHolding, useMay, useQueryOf, useSession } from '../../client'
import { text } from '../../text/sv'
import { errorLine } from '../../text/sv/errors'
import { preparingText } from '../../text/sv/preparing'
import { CHOOSE, ChoiceField, choicesOf, type FieldProblem, Form, Note, Page, Refused, SelectField, say } from '../../ui'
import {
  CoordinationFields,
  type CoordinationForm,
  coordinationFrom,
  formOf,
  isEmpty,
  problemsOfCoordination,
  readCoordinationForm,
} from '../coordination'
import { IdentityFields } from '../identity/identity-fields'
import { emptyIdentity, type IdentityForm, individualOfForm, readIdentityForm } from '../identity/identity-form'
import { RoutineLink } from '../library/routine-link'
import { ReferralFields } from './referral-fields'
import {
  emptyReferralForm,
  type Problems,
  problemsOfReferral,
  type ReferralForm,
  readReferralForm,
  referralOfForm,
} from './referral-form'

const words = text.referral

/** Registers a referral. Who it is about goes to the identity compartment, now, later or never (X2). */
export function NewReferralPage({ advice }: { advice?: string | undefined }) {
  const session = useSession()
  const groups = useQueryOf('group/list', {})
  if (!session || !groups.value)
    return (
      <Page title={words.newTitle} narrow>
        <Refused refusal={groups.refusal} />
      </Page>
    )
  const open = groupsOfMatters(groups.value.groups)
  if (groups.value.groups.length > 0 && open.length === 0)
    return (
      <Page title={words.newTitle} narrow>
        <Note>{errorLine('group/takes-no-matters')}</Note>
      </Page>
    )
  const only = open.length === 1 ? (open[0]?.id ?? '') : ''
  return (
    <NewReferralForm
      today={session.today}
      advice={adviceId.safeParse(advice).data ?? null}
      groups={open}
      firstGroup={only}
      identityOpen={session.identityOpen}
    />
  )
}

function NewReferralForm(props: {
  /** The advice it comes of. */
  advice: AdviceId | null
  today: string
  firstGroup: string
  groups: readonly { id: GroupId; name: string }[]
  identityOpen: boolean
}) {
  const [, navigate] = useLocation()
  const may = useMay()
  const draft = useDraftOf<ReferralForm>({
    field: 'referral-new',
    compartment: 'cases',
    initial: emptyReferralForm(props.today, props.firstGroup),
    read: readReferralForm,
  })
  const form = draft.value
  const group = useQueryOf('group/open', { groupId: form.groupId as GroupId }, { enabled: form.groupId !== '' })
  const kind = group.value ? groupKindOf(group.value.profileId, group.value.kind) : undefined
  useHolding(group.value?.name, kind?.disclosure)
  const register = useAct('referral/register')
  const [problems, setProblems] = useState<Problems<ReferralForm>>({})
  const [summary, setSummary] = useState<FieldProblem[]>([])
  const coordinating = useDraftOf<CoordinationForm>({
    field: 'coordination-new',
    compartment: 'cases',
    initial: formOf(null),
    read: readCoordinationForm,
  })
  const coordination = coordinating.value
  const saveCoordination = useAct('coordination/save')
  const asks = kind?.coordination ?? null
  const identity = useIdentityPart(props.identityOpen && may('identity:write'))

  const submit = async () => {
    const found = problemsOfReferral(form)
    const lacking = asks && !isEmpty(coordination) ? problemsOfCoordination(coordination, asks) : []
    setProblems(found)
    setSummary([...Object.entries(found).map(([field, message]) => ({ field, message })), ...lacking])
    if (Object.keys(found).length > 0 || lacking.length > 0) return
    const reply = await register.act({ ...referralOfForm(form), adviceId: props.advice })
    if (!reply.ok) return
    const { matterId, codeName } = reply.value
    await draft.clear()
    await coordinating.clear()
    const coordinated =
      !asks ||
      isEmpty(coordination) ||
      (await saveCoordination.act({ matterId, coordination: coordinationFrom(coordination) })).ok
    const kept = await identity.writeFor(matterId)
    if (!coordinated) say(preparingText.coordination.registered)
    else say(kept ? words.savedAs(codeName) : words.identityFailed(codeName))
    navigate(`/arenden/${matterId}${kept ? (coordinated ? '' : '/samordning') : '/personuppgifter'}`)
  }

  return (
    <Page title={words.newTitle} lead={words.intro} narrow>
      <Form problems={summary} refusal={register.refusal} save={words.save} busy={register.busy} onSend={submit}>
        {props.advice ? <Note>{text.advice.referralNote}</Note> : null}
        {draft.restored ? (
          <Note>
            {words.restored}{' '}
            <button
              type="button"
              className="s-link"
              onClick={() => {
                draft.set(emptyReferralForm(props.today, props.firstGroup))
                coordinating.set(formOf(null))
                void draft.clear()
                void coordinating.clear()
              }}
            >
              {words.discard}
            </button>
          </Note>
        ) : null}
        <SelectField
          field="groupId"
          label={words.group}
          value={form.groupId}
          onChange={(groupId) => draft.set({ ...form, groupId, organisationId: '', unitId: '' })}
          error={problems.groupId}
          choices={[CHOOSE, ...choicesOf(props.groups)]}
        />
        {group.value ? <RoutineLink groupId={group.value.id} /> : null}
        <ReferralFields form={form} group={group.value} problems={problems} onChange={draft.set} />
        {asks && group.value ? (
          <Fieldset legend={preparingText.coordination.title}>
            <div className="s-form">
              <CoordinationFields
                form={coordination}
                asks={asks}
                parties={group.value.parties}
                problems={summary}
                onChange={coordinating.set}
              />
            </div>
          </Fieldset>
        ) : null}
        <IdentityPart part={identity} identityOpen={props.identityOpen} />
      </Form>
    </Page>
  )
}

/** The part of the form that lives in the other compartment. */
function useIdentityPart(available: boolean) {
  const draft = useDraftOf<IdentityForm & { chosen: boolean }>({
    field: 'identity-new',
    compartment: 'identity',
    initial: { ...emptyIdentity, chosen: false },
    read: (stored) => {
      const form = readIdentityForm(stored)
      return form && { ...form, chosen: (stored as { chosen?: unknown }).chosen === true }
    },
  })
  const { act } = useAct('identity/write')
  const [open, setOpen] = useState(available)
  useEffect(() => setOpen(available), [available])
  return {
    available: open,
    chosen: open && draft.value.chosen,
    form: draft.value,
    set: (part: Partial<IdentityForm & { chosen: boolean }>) => draft.set({ ...draft.value, ...part }),
    /** True when there was nothing to write, or it was written. What could not be written stays as a draft of that matter. */
    async writeFor(matterId: Parameters<typeof act>[0]['matterId']): Promise<boolean> {
      if (!open || !draft.value.chosen) return true
      const reply = await act({ matterId, individual: individualOfForm(draft.value) })
      if (reply.ok) await draft.clear()
      return reply.ok
    },
  }
}

function IdentityPart({ part, identityOpen }: { part: ReturnType<typeof useIdentityPart>; identityOpen: boolean }) {
  if (!part.available) return identityOpen ? null : <Note>{words.who.closed}</Note>
  return (
    <Fieldset legend={words.who.legend}>
      <div className="s-form">
        <ChoiceField
          field="who"
          label={words.who.question}
          value={part.chosen ? 'now' : 'none'}
          onChange={(value) => part.set({ chosen: value === 'now' })}
          choices={[
            { value: 'none', label: words.who.none, hint: words.who.noneHint },
            { value: 'now', label: words.who.now, hint: words.who.nowHint },
          ]}
        />
        {part.chosen ? <IdentityFields form={part.form} onChange={part.set} /> : null}
      </div>
    </Fieldset>
  )
}
