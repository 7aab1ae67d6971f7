import { z } from 'zod'
import { idOf } from '../../lib/ids'
import { line } from '../../lib/text'

/** A verksamhet of an organisation: secrecy also holds between boards of one municipality (X3). */
export const unitId = idOf('UnitId')
export type UnitId = z.infer<typeof unitId>

export const organisationId = idOf('OrganisationId')
export type OrganisationId = z.infer<typeof organisationId>

export const unit = z.strictObject({ id: unitId, name: line(120) })
export type Unit = z.infer<typeof unit>

/** A party of the collaboration, with its verksamheter; an organisation without division has one of its own name. */
export const organisation = z.strictObject({
  id: organisationId,
  name: line(120),
  units: z.array(unit).min(1).max(40),
  /** Whoever answers for a group is a municipality's representative (G40). */
  isMunicipality: z.boolean().default(false),
})
export type Organisation = z.infer<typeof organisation>
