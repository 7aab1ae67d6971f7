import { z } from 'zod'

/** What the program itself puts on somebody's desk; `own` is what a person wrote. */
export const taskKind = z.literal([
  'confirm',
  'summon',
  'answer',
  'obtainConsent',
  'renewConsent',
  'withdrawalAftermath',
  'decide',
  'bookVisit',
  'sendAlternatives',
  'resume',
  'own',
])
export type TaskKind = z.infer<typeof taskKind>
