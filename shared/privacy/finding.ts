import { z } from 'zod'

/** Why something was found; the sentence a caseworker reads is chosen by it (`renderer/text/sv/privacy.ts`). */
export const findingRule = z.literal([
  'personal-number/checked',
  'personal-number/like',
  'cpr/checked',
  'cpr/like',
  'phone/mobile',
  'phone/like',
  'phone/abroad',
  'email/address',
  'own/name',
  'own/name-ordinary-word',
  'own/initials',
  'own/personal-number',
  'own/last-four',
  'own/birth-date',
  'own/phone',
  'own/address',
  'own/postal-town',
  'own/detail',
  'own/detail-word',
  'name/full',
  'name/given',
  'name/family',
  'name/ordinary-word',
  'name/called',
  'address/like',
  'vehicle/plate',
  'birth-date/said',
])
export type FindingRule = z.infer<typeof findingRule>

/** What in a text gives somebody away, and why, in words a caseworker understands (the sentence is chosen by `rule`). */
export const finding = z.strictObject({
  /** UTF-16 offsets into the text that was checked, as it was typed. */
  start: z.number().int().min(0),
  end: z.number().int().min(0),
  kind: z.literal([
    'personalNumber',
    'cpr',
    'phone',
    'email',
    'ownName',
    'ownAddress',
    'ownDetail',
    'name',
    'address',
    'vehicle',
    'birthDate',
  ]),
  /** `certain`: passes its check digit, can be nothing else, or is the person's own; `asked`: looks like it. */
  certainty: z.literal(['certain', 'asked']),
  rule: findingRule,
})
export type Finding = z.infer<typeof finding>
