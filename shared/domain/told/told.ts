import { z } from 'zod'
import { isoDate } from '../../lib/dates'
import { matterId } from '../matter/matter'
import { organisationId, unitId } from '../organisation/organisation'

/** Who receives a list: one verksamhet, since secrecy also holds between boards of one municipality (X3). */
export const receiver = z.strictObject({ organisationId, unitId })
export type Receiver = z.infer<typeof receiver>

/** The channels there are; there is no mail (G31). */
export const toldHow = z.literal(['post', 'phone', 'handover'])
export type ToldHow = z.infer<typeof toldHow>

/** Where the copy is that went out; nothing goes out over the phone. */
export const settledCopy = z.literal(['out', 'returned', 'destroyed'])
export const copyState = z.literal(['none', ...settledCopy.values])
export type CopyState = z.infer<typeof copyState>

/** That one verksamhet has been told before a meeting whom a matter is about: when, and how. @see G30 G31 */
export const told = z.strictObject({
  matterId,
  ...receiver.shape,
  how: toldHow,
  on: isoDate,
  /** Over the phone: the number was looked up and rung back, so that the right person heard it. */
  rangBack: z.boolean(),
  copy: copyState,
  copyOn: isoDate.nullable(),
})
export type Told = z.infer<typeof told>
