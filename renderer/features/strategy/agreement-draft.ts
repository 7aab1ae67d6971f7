import { z } from 'zod'
import type { GroupId } from '../../../shared/domain/group/group'
import { type Agreement, type AgreementDraft, agreementPartyId } from '../../../shared/domain/strategy/agreement'
import { readDate } from '../../../shared/lib/dates'
import { strategyText } from '../../text/sv/strategy'
import { dateProblem, type FieldProblem } from '../../ui'
import { soundDay } from './days'

const words = strategyText.agreement

/** The agreement as it is typed. */
export const agreementForm = z.strictObject({
  from: z.string(),
  to: z.string(),
  leadDays: z.number().or(z.literal('')),
  parties: z.array(
    z.strictObject({
      id: agreementPartyId.nullable(),
      name: z.string(),
      signedOn: z.string(),
      wishesToAttend: z.boolean(),
      alwaysInvited: z.boolean(),
    }),
  ),
})
export type AgreementForm = z.infer<typeof agreementForm>

export const emptyParty: AgreementForm['parties'][number] = {
  id: null,
  name: '',
  signedOn: '',
  wishesToAttend: false,
  alwaysInvited: false,
}
const USUAL_LEAD_DAYS = 21
const MOST_LEAD_DAYS = 180

export const agreementAsTyped = (agreement: Agreement | null, today: string): AgreementForm =>
  agreement
    ? {
        from: agreement.from,
        to: agreement.to ?? '',
        leadDays: agreement.leadDays,
        parties: agreement.parties.map((party) => ({ ...party, signedOn: party.signedOn ?? '' })),
      }
    : { from: today, to: '', leadDays: USUAL_LEAD_DAYS, parties: [emptyParty] }

/** What must be put right before it can be kept, in the order of the fields. */
export function problemsOfAgreement(form: AgreementForm, at: (part: string) => string): FieldProblem[] {
  const problems: FieldProblem[] = []
  const say = (part: string, message: string | null | undefined) => {
    if (message) problems.push({ field: at(part), message })
  }
  say('from', form.from.trim() === '' ? strategyText.dateMissing : dateProblem(form.from))
  if (form.to.trim() !== '') say('to', dateProblem(form.to))
  const { leadDays } = form
  if (leadDays === '' || !Number.isInteger(leadDays) || leadDays < 0 || leadDays > MOST_LEAD_DAYS)
    say('leadDays', words.leadDaysMissing)
  for (const [index, { name, signedOn }] of form.parties.entries()) {
    if (name.trim() === '') say(`name:${index}`, words.partyNameMissing)
    if (signedOn.trim() !== '') say(`signedOn:${index}`, dateProblem(signedOn))
  }
  return problems
}

/** The agreement the form stands for; call it when there are no problems. */
export const agreementOfForm = (form: AgreementForm, groupId: GroupId): AgreementDraft => ({
  groupId,
  from: soundDay(form.from),
  to: readDate(form.to) ?? null,
  leadDays: form.leadDays === '' ? 0 : form.leadDays,
  parties: form.parties.map(({ name, signedOn, ...party }) => ({
    ...party,
    name: name.trim(),
    signedOn: readDate(signedOn) ?? null,
  })),
})
