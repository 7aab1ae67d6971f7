import type { Representative } from '../../../shared/domain/group/group'
import type { Organisation, OrganisationId, UnitId } from '../../../shared/domain/organisation/organisation'
import { type IsoDate, readDate } from '../../../shared/lib/dates'
import { groupText } from '../../text/sv/group'
import type { FieldProblem } from '../../ui'

const words = groupText.representatives

/** A representative as they are being typed: days as they were written, '' where nothing is chosen. */
export type RepresentativeForm = {
  name: string
  functionKey: string
  function: string
  organisationId: string
  unitId: string
  validFrom: string
  validTo: string
  substituteFor: string
  appointedBy: string
  appointedOn: string
  informedOn: string
  phone: string
  postalAddress: string
  workAddress: string
}

export const emptyRepresentative = (today: string): RepresentativeForm => ({
  name: '',
  functionKey: '',
  function: '',
  organisationId: '',
  unitId: '',
  validFrom: today,
  validTo: '',
  substituteFor: '',
  appointedBy: '',
  appointedOn: '',
  informedOn: '',
  phone: '',
  postalAddress: '',
  workAddress: '',
})

export const formOfRepresentative = ({ id: _id, ...who }: Representative): RepresentativeForm => ({
  ...who,
  functionKey: who.functionKey ?? '',
  validTo: who.validTo ?? '',
  substituteFor: who.substituteFor ?? '',
  appointedOn: who.appointedOn ?? '',
  informedOn: who.informedOn ?? '',
})

/** A stored draft, if it still has the shape of the form. */
export function readRepresentativeForm(stored: unknown): RepresentativeForm | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined
  const fields = stored as Record<string, unknown>
  const same = Object.keys(emptyRepresentative('')).every((key) => typeof fields[key] === 'string')
  return same ? (stored as RepresentativeForm) : undefined
}

/** Choosing an organisation that is not divided chooses its only verksamhet too. */
export function withOrganisation(form: RepresentativeForm, organisationId: string, parties: readonly Organisation[]) {
  const units = parties.find(({ id }) => id === organisationId)?.units ?? []
  return { ...form, organisationId, unitId: units.length === 1 ? (units[0]?.id ?? '') : '' }
}

const dayOrNone = (text: string): IsoDate | null | undefined => (text.trim() === '' ? null : readDate(text))

/** Everything to correct, or the record the form stands for. */
export function representativeOfForm(
  form: RepresentativeForm,
): { problems: FieldProblem[] } | { representative: Omit<Representative, 'id'> } {
  const validFrom = readDate(form.validFrom)
  const validTo = dayOrNone(form.validTo)
  const appointedOn = dayOrNone(form.appointedOn)
  const informedOn = dayOrNone(form.informedOn)
  const problems: FieldProblem[] = []
  const lacks = (missing: boolean, field: string, message: string) => {
    if (missing) problems.push({ field, message })
  }
  lacks(form.name.trim() === '', 'representativeName', words.nameMissing)
  lacks(form.organisationId === '', 'representativeOrganisation', words.organisationMissing)
  lacks(form.organisationId !== '' && form.unitId === '', 'representativeUnit', words.unitMissing)
  lacks(!validFrom, 'representativeFrom', words.validFromMissing)
  lacks(validTo === undefined, 'representativeTo', words.dayUnread)
  lacks(Boolean(validFrom && validTo && validTo < validFrom), 'representativeTo', words.endsBefore)
  lacks(appointedOn === undefined, 'representativeAppointedOn', words.dayUnread)
  lacks(informedOn === undefined, 'representativeInformedOn', words.dayUnread)
  if (problems.length > 0 || !validFrom || validTo === undefined || appointedOn === undefined || informedOn === undefined)
    return { problems }
  return {
    representative: {
      name: form.name,
      function: form.function,
      functionKey: form.functionKey || null,
      organisationId: form.organisationId as OrganisationId,
      unitId: form.unitId as UnitId,
      validFrom,
      validTo,
      substituteFor: (form.substituteFor || null) as Representative['substituteFor'],
      appointedBy: form.appointedBy,
      appointedOn,
      informedOn,
      phone: form.phone,
      postalAddress: form.postalAddress,
      workAddress: form.workAddress,
    },
  }
}
