import { z } from 'zod'

/** Why something was found; the sentence a caseworker reads is chosen by it (`renderer/text/sv/privacy.ts`). */
export const findingRule = z.literal([
  'personal-number/checked',
  'personal-number/like',
  'personal-number/interim',
  'cpr/checked',
  'cpr/like',
  'phone/mobile',
  'phone/like',
  'phone/abroad',
  'email/address',
  'vehicle/plate',
  'bank-account/checked',
  'bank-account/like',
  'diary-number/person',
  'birth-date/said',
  'birth-date/digits',
  'age/exact',
  'own/name',
  'own/name-ordinary-word',
  'own/name-misspelt',
  'own/nickname',
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
  'name/relative',
  'name/titled',
  'name/unknown-word',
  'address/like',
  'address/postal',
  'place/small',
  'workplace/named',
  'rare/diagnosis',
  'rare/crime',
])
export type FindingRule = z.infer<typeof findingRule>

export const findingKind = z.literal([
  'personalNumber',
  'cpr',
  'phone',
  'email',
  'vehicle',
  'bankAccount',
  'diaryNumber',
  'birthDate',
  'age',
  'ownName',
  'ownAddress',
  'ownDetail',
  'name',
  'relative',
  'address',
  'place',
  'workplace',
  'rareFact',
])
export type FindingKind = z.infer<typeof findingKind>

/** What in a text gives somebody away, and why, in words a caseworker understands (the sentence is chosen by `rule`). */
export const finding = z.strictObject({
  /** UTF-16 offsets into the text that was checked, as it was typed. */
  start: z.number().int().min(0),
  end: z.number().int().min(0),
  kind: findingKind,
  /** `certain`: passes its check digit, can be nothing else, or is the person's own; `asked`: looks like it. */
  certainty: z.literal(['certain', 'asked']),
  rule: findingRule,
  /** Of a place the lists know: the county it lies in, which may stand there instead. */
  county: z.string().max(60).optional(),
})
export type Finding = z.infer<typeof finding>

/** What a check among the cases says of itself: nobody's own name is known there, so none was looked for. */
export const withoutOwnNames = { withoutOwnNames: z.literal(true) } as const
