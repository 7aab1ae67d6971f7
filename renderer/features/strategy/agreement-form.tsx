import { Button } from '@mantine/core'
import { useState } from 'react'
import type { GroupId } from '../../../shared/domain/group/group'
import type { Agreement } from '../../../shared/domain/strategy/agreement'
import type { IsoDate } from '../../../shared/lib/dates'
import { useAct, useDraftOf } from '../../client'
import { strategyText } from '../../text/sv/strategy'
import {
  CheckField,
  DateField,
  type FieldProblem,
  Form,
  goToField,
  messageAt,
  NumberField,
  say,
  TextField,
  useInPlace,
} from '../../ui'
import { IconPlus } from '../../ui/icons'
import {
  type AgreementForm,
  agreementAsTyped,
  agreementForm,
  agreementOfForm,
  emptyParty,
  problemsOfAgreement,
} from './agreement-draft'
import { draftOf } from './draft-of'
import style from './strategy.module.css'

const words = strategyText.agreement
type Party = AgreementForm['parties'][number]

/** The agreement, its parties, and how early the extra ones are asked in (G47, G48). */
export function AgreementFields(props: {
  groupId: GroupId
  agreement: Agreement | null
  name: string
  today: IsoDate
  onDone(): void
}) {
  const { groupId, agreement, name } = props
  const box = useInPlace<HTMLFormElement>(name)
  const draft = useDraftOf<AgreementForm>({
    field: draftOf(name, groupId),
    compartment: 'cases',
    initial: agreementAsTyped(agreement, props.today),
    read: (stored) => agreementForm.safeParse(stored).data,
  })
  const [problems, setProblems] = useState<FieldProblem[]>([])
  const { act, busy, refusal } = useAct('agreement/save')
  const form = draft.value
  const at = (part: string) => `${name}:${part}`
  const set = (part: Partial<AgreementForm>) => draft.set({ ...form, ...part })
  const setParty = (index: number, part: Partial<Party>) =>
    set({ parties: form.parties.map((party, place) => (place === index ? { ...party, ...part } : party)) })
  const send = async () => {
    if (busy) return
    const found = problemsOfAgreement(form, at)
    setProblems(found)
    if (found.length > 0) return
    const reply = await act({ agreementId: agreement?.id ?? null, agreement: agreementOfForm(form, groupId) })
    if (!reply.ok) return
    await draft.clear()
    say(strategyText.saved)
    props.onDone()
  }
  const addParty = () => {
    set({ parties: [...form.parties, emptyParty] })
    requestAnimationFrame(() => goToField(at(`name:${form.parties.length}`)))
  }
  const removeParty = (index: number) => {
    set({ parties: form.parties.filter((_party, place) => place !== index) })
    requestAnimationFrame(() => goToField(at('addParty')))
  }
  return (
    <Form
      box={box}
      label={agreement ? strategyText.change : words.add}
      problems={problems}
      refusal={refusal}
      save={strategyText.save}
      busy={busy}
      onSend={send}
      cancel={strategyText.cancel}
      draft={draft}
      onCancel={props.onDone}
    >
      <div className="s-actions s-beside">
        <DateField
          field={at('from')}
          label={words.from}
          value={form.from}
          onChange={(from) => set({ from })}
          error={messageAt(problems, at('from'))}
        />
        <DateField
          field={at('to')}
          label={words.to}
          hint={words.toHint}
          optional
          value={form.to}
          onChange={(to) => set({ to })}
          error={messageAt(problems, at('to'))}
        />
      </div>
      <div className="s-short">
        <NumberField
          field={at('leadDays')}
          label={words.leadDays}
          value={form.leadDays}
          onChange={(leadDays) => set({ leadDays })}
          error={messageAt(problems, at('leadDays'))}
        />
      </div>
      <h3>{words.parties}</h3>
      {form.parties.map((party, index) => (
        <fieldset key={party.id ?? `new-${String(index)}`} className={style.party} aria-label={words.partyName(index + 1)}>
          <TextField
            field={at(`name:${index}`)}
            label={words.partyName(index + 1)}
            value={party.name}
            onChange={(typed) => setParty(index, { name: typed })}
            error={messageAt(problems, at(`name:${index}`))}
            maxLength={120}
          />
          <div className="s-short">
            <DateField
              field={at(`signedOn:${index}`)}
              label={words.signedOn}
              hint={words.signedOnHint}
              optional
              value={party.signedOn}
              onChange={(signedOn) => setParty(index, { signedOn })}
              error={messageAt(problems, at(`signedOn:${index}`))}
            />
          </div>
          <CheckField
            field={at(`wishes:${index}`)}
            label={words.wishes}
            checked={party.wishesToAttend}
            onChange={(wishesToAttend) => setParty(index, { wishesToAttend })}
          />
          <CheckField
            field={at(`always:${index}`)}
            label={words.always}
            checked={party.alwaysInvited}
            onChange={(alwaysInvited) => setParty(index, { alwaysInvited })}
          />
          <div className="s-actions">
            <Button variant="subtle" size="sm" onClick={() => removeParty(index)}>
              {party.name.trim() === '' ? words.removePartyAt(index + 1) : words.removeParty(party.name)}
            </Button>
          </div>
        </fieldset>
      ))}
      <div className="s-actions">
        <Button variant="default" leftSection={<IconPlus size={20} aria-hidden />} data-field={at('addParty')} onClick={addParty}>
          {words.addParty}
        </Button>
      </div>
    </Form>
  )
}
