import { z } from 'zod'
import { isoDate, isoInstant } from '../../lib/dates'
import { idOf } from '../../lib/ids'
import { representativeId } from '../group/group'
import { wordBy } from '../group/group-settings'

export const changeNoticeId = idOf('ChangeNoticeId')
export type ChangeNoticeId = z.infer<typeof changeNoticeId>

const told = z.string().max(400)

/** A representative as a notice tells them, in words that still say the same when the list has changed. */
export const listedPerson = z.strictObject({
  id: representativeId,
  name: told,
  function: told,
  /** Organisation and verksamhet. */
  place: told,
  /** Whom they stand in for; empty for an ordinary one. */
  substituteFor: told,
  validFrom: isoDate,
  validTo: isoDate.nullable(),
  phone: told,
  postalAddress: told,
  workAddress: told,
})
export type ListedPerson = z.infer<typeof listedPerson>

export const listedField = z.literal([
  'name',
  'function',
  'place',
  'substituteFor',
  'validFrom',
  'validTo',
  'phone',
  'postalAddress',
  'workAddress',
])
export type ListedField = z.infer<typeof listedField>

/** `fields` says what is different of somebody who stays. */
export const listChange = z.strictObject({
  kind: z.literal(['added', 'removed', 'changed']),
  who: listedPerson,
  fields: z.array(listedField).max(9),
})
export type ListChange = z.infer<typeof listChange>

/** What has changed in a group's list since the last notice that was sent (G45). One that waits to be sent has no day. */
export const changeNotice = z.strictObject({
  id: changeNoticeId,
  writtenAt: isoInstant,
  writtenBy: z.string(),
  changes: z.array(listChange).max(400),
  sentOn: isoDate.nullable(),
  sentBy: wordBy.nullable(),
})
export type ChangeNotice = z.infer<typeof changeNotice>
