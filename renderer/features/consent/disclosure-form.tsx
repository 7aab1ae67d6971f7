import { useState } from 'react'
import type { InputOf } from '../../../shared/contract/contract'
import type { MatterDetail } from '../../../shared/contract/matter'
import { withheldFrom } from '../../../shared/domain/consent/withheld'
import type { Disclosure } from '../../../shared/domain/disclosure/disclosure'
import type { UnitId } from '../../../shared/domain/organisation/organisation'
import { partyLabel } from '../../../shared/domain/organisation/party-label'
import { type IsoDate, readDate } from '../../../shared/lib/dates'
import { profileOf } from '../../../shared/profiles'
import { useAct } from '../../client'
import { text } from '../../text/sv'
import { maskingWhy } from '../../text/sv/masking'
import {
  CHOOSE,
  ChoiceField,
  DateField,
  type FieldProblem,
  Form,
  ManyField,
  messageAt,
  SelectField,
  say,
  useInPlace,
} from '../../ui'

const words = text.consent.disclosures
const CHANNELS: readonly Disclosure['channel'][] = ['phone', 'meeting', 'post', 'handover']

/** Notes that somebody was told: kinds of information and the ground, never the words. */
export function DisclosureForm({ matter, today, onDone }: { matter: MatterDetail; today: IsoDate; onDone(): void }) {
  const box = useInPlace<HTMLFormElement>('disclosure')
  const [form, setForm] = useState({
    unitId: '',
    kinds: [] as string[],
    channel: 'phone' as Disclosure['channel'],
    givenOn: today as string,
    basis: '',
  })
  const set = (part: Partial<typeof form>) => setForm({ ...form, ...part })
  const [problems, setProblems] = useState<FieldProblem[]>([])
  const { act, busy, refusal } = useAct('disclosure/note')
  const { informationKinds, provisions } = profileOf(matter.group.profileId)
  const { parties } = matter.group
  const receivers = parties.flatMap((party) =>
    party.units.map((unit) => ({ value: unit.id as string, label: partyLabel({ organisation: party.name, unit: unit.name }) })),
  )
  const grounds = [
    ...matter.consents.map(({ id, terms }) => ({
      value: `consent ${id}`,
      label: words.byConsent(text.consent.kinds[terms.kind], terms.givenOn),
    })),
    ...provisions.map(({ key, label }) => ({ value: `provision ${key}`, label })),
  ]

  const kept = withheldFrom(matter.consents, form.unitId as UnitId, readDate(form.givenOn) ?? today)

  const save = async () => {
    const givenOn = readDate(form.givenOn)
    const organisation = parties.find(({ units }) => units.some(({ id }) => id === form.unitId))
    const found: FieldProblem[] = [
      ...(organisation ? [] : [{ field: 'disclosureTo', message: words.receiverMissing }]),
      ...(form.kinds.length > 0 ? [] : [{ field: 'disclosureKinds', message: words.kindsMissing }]),
      ...(givenOn ? [] : [{ field: 'disclosureOn', message: text.consent.dateMissing }]),
      ...(form.basis ? [] : [{ field: 'disclosureBasis', message: words.groundMissing }]),
    ]
    setProblems(found)
    if (found.length > 0 || !organisation || !givenOn) return
    const [kind, key = ''] = form.basis.split(' ')
    const disclosure: InputOf<'disclosure/note'>['disclosure'] = {
      organisationId: organisation.id,
      unitId: form.unitId,
      informationKinds: form.kinds,
      channel: form.channel,
      givenOn,
      basis: kind === 'consent' ? { kind, consentId: key } : { kind: 'provision', provision: key },
    }
    const reply = await act({ matterId: matter.id, disclosure })
    if (!reply.ok) return
    say(words.saved)
    onDone()
  }

  return (
    <Form
      box={box}
      label={words.add}
      problems={problems}
      refusal={refusal}
      save={words.save}
      busy={busy}
      onSend={save}
      cancel={text.consent.cancel}
      onCancel={onDone}
    >
      <SelectField
        field="disclosureTo"
        label={words.receiver}
        value={form.unitId}
        onChange={(unitId) => set({ unitId })}
        choices={[CHOOSE, ...receivers]}
        error={messageAt(problems, 'disclosureTo')}
      />
      <ManyField
        field="disclosureKinds"
        label={words.kinds}
        values={form.kinds}
        onChange={(kinds) => set({ kinds })}
        choices={informationKinds.map(({ key, label }) => ({
          value: key,
          label,
          ...(kept.includes(key) ? { hint: maskingWhy.withheld } : {}),
        }))}
        error={messageAt(problems, 'disclosureKinds')}
      />
      <ChoiceField<Disclosure['channel']>
        field="disclosureChannel"
        label={words.channel}
        value={form.channel}
        onChange={(channel) => set({ channel })}
        choices={CHANNELS.map((value) => ({ value, label: words.channels[value] }))}
      />
      <DateField
        field="disclosureOn"
        label={words.givenOn}
        value={form.givenOn}
        onChange={(givenOn) => set({ givenOn })}
        error={messageAt(problems, 'disclosureOn')}
      />
      <SelectField
        field="disclosureBasis"
        label={words.ground}
        hint={words.groundHint}
        value={form.basis}
        onChange={(basis) => set({ basis })}
        choices={[CHOOSE, ...grounds]}
        error={messageAt(problems, 'disclosureBasis')}
      />
    </Form>
  )
}
