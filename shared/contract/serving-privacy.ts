/** The part of the table that finding and releasing needs; `serving.ts` holds it equal to the contract. */
export const SERVING_PRIVACY = {
  'summary/find-draft': 'identity',
  'summary/save-draft': 'identity',
  'summary/check': 'identity',
  'summary/release': 'identity',
  'privacy/sweep': 'identity',
  'summary/withdraw': 'case',
  'summary/versions': 'case',
  'own-word/list': 'case',
  'own-word/remember': 'identity',
  'own-word/forget': 'case',
  'typed-text/check': 'case',
} as const
