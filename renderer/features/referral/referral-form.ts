import type { CriteriaSet } from '../../../shared/domain/criteria/criteria'
import { newestVersion } from '../../../shared/domain/form/versions'
import type { Group } from '../../../shared/domain/group/group'
import { type Referral, referral } from '../../../shared/domain/referral/referral'
import { ageOn, type IsoDate, readDate } from '../../../shared/lib/dates'
import { groupKindOf, profileOf } from '../../../shared/profiles'
import { referralText as words } from '../../text/sv/referral'

/** The form as it is typed: every field a text, so that nothing a person wrote is thrown away before it is right. */
export type ReferralForm = {
  groupId: string
  receivedOn: string
  officerName: string
  organisationId: string
  unitId: string
  phone: string
  postalAddress: string
  reference: string
  birthYear: string
}

export const emptyReferralForm = (today: string, groupId = ''): ReferralForm => ({
  groupId,
  receivedOn: today,
  officerName: '',
  organisationId: '',
  unitId: '',
  phone: '',
  postalAddress: '',
  reference: '',
  birthYear: '',
})

/** A stored draft, if it still has the shape of the form. */
export function readReferralForm(stored: unknown): ReferralForm | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined
  const fields = stored as Record<string, unknown>
  const form = emptyReferralForm('')
  for (const key of Object.keys(form) as (keyof ReferralForm)[]) {
    const value = fields[key]
    if (typeof value !== 'string') return undefined
    form[key] = value
  }
  return form
}

export const formOfReferral = (record: Referral): ReferralForm => ({
  groupId: record.groupId,
  receivedOn: record.receivedOn,
  officerName: record.officer.name,
  organisationId: record.officer.organisationId,
  unitId: record.officer.unitId,
  phone: record.officer.phone,
  postalAddress: record.officer.postalAddress,
  reference: record.reference,
  birthYear: record.birthYear === null ? '' : String(record.birthYear),
})

export type Problems<Form> = Partial<Record<keyof Form, string>>

/** What must be put right before the form can be sent, in the order of the fields. */
export function problemsOfReferral(form: ReferralForm): Problems<ReferralForm> {
  const problems: Problems<ReferralForm> = {}
  if (!form.groupId) problems.groupId = words.groupMissing
  if (!form.receivedOn.trim()) problems.receivedOn = words.receivedOnMissing
  else if (!readDate(form.receivedOn)) problems.receivedOn = words.receivedOnWrong
  if (!form.officerName.trim()) problems.officerName = words.officer.nameMissing
  if (!form.organisationId) problems.organisationId = words.officer.organisationMissing
  else if (!form.unitId) problems.unitId = words.officer.unitMissing
  if (form.birthYear.trim() && !/^(19|20)\d{2}$/.test(form.birthYear.trim())) problems.birthYear = words.birthYearWrong
  return problems
}

/** The record the form stands for; call it when there are no problems. */
export function referralOfForm(form: ReferralForm): Referral {
  return referral.parse({
    groupId: form.groupId,
    receivedOn: readDate(form.receivedOn),
    officer: {
      name: form.officerName,
      organisationId: form.organisationId,
      unitId: form.unitId,
      phone: form.phone,
      postalAddress: form.postalAddress,
    },
    reference: form.reference,
    birthYear: form.birthYear.trim() ? Number(form.birthYear.trim()) : null,
  })
}

/**
 * The age limits of the criteria that a group's referrals are held against today, or the working age of a kind that asks for
 * coordination; null where there are none.
 * @see A17 G06 X5
 */
export function limitsOf({ profileId, kind }: Pick<Group, 'profileId' | 'kind'>): CriteriaSet['ageLimits'] {
  const { criteria, coordination } = groupKindOf(profileId, kind)
  return newestVersion(profileOf(profileId).criteriaSets, criteria)?.ageLimits ?? coordination?.ages ?? null
}

/**
 * A sentence when the person is outside the age limits on the day of referral, else null. It informs, it does not stop.
 * Only the year of birth is asked for, so the person counts as having had their birthday.
 * @see A17
 */
export function ageSentence(form: ReferralForm, limits: CriteriaSet['ageLimits']): string | null {
  const received = readDate(form.receivedOn)
  if (!limits || !received || !/^(19|20)\d{2}$/.test(form.birthYear.trim())) return null
  const age = ageOn(`${form.birthYear.trim()}-01-01` as IsoDate, received)
  return age < limits.from || age > limits.to ? words.ageOutside(age, limits.from, limits.to) : null
}
