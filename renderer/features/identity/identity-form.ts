import { type Individual, individual } from '../../../shared/domain/individual/individual'

export type IdentityForm = Individual

export const emptyIdentity: IdentityForm = {
  givenName: '',
  familyName: '',
  personalNumber: '',
  address: '',
  phone: '',
  alsoKnown: '',
  protectedIdentity: false,
}

/** A stored draft, if it still has the shape of the form. */
export function readIdentityForm(stored: unknown): IdentityForm | undefined {
  const picked: Record<string, unknown> = {}
  if (typeof stored !== 'object' || stored === null) return undefined
  for (const key of Object.keys(emptyIdentity)) picked[key] = (stored as Record<string, unknown>)[key]
  const read = individual.safeParse(picked)
  return read.success ? read.data : undefined
}

/** The record the form stands for. Under protected identity name, address and phone are not kept (X15). */
export function individualOfForm(form: IdentityForm): Individual {
  const { givenName, familyName, personalNumber, address, phone, alsoKnown, protectedIdentity } = form
  const kept = protectedIdentity
    ? { givenName: '', familyName: '', address: '', phone: '' }
    : { givenName, familyName, address, phone }
  return individual.parse({ ...kept, personalNumber, alsoKnown, protectedIdentity })
}
