import { z } from 'zod'
import { isoInstant } from '../../lib/dates'

/**
 * A line of the log (handelseloggen): who did what to which record, ids only (K5). Each compartment has its own chain;
 * the line commits with the change it tells of, or neither does (LAW 5).
 */
export const auditLine = z.strictObject({
  seq: z.number().int().min(1),
  at: isoInstant,
  userId: z.string(),
  /** Past tense of the act, e.g. `consent/withdrawn`. */
  act: z.string().max(60),
  subject: z.string().max(200),
})
export type AuditLine = z.infer<typeof auditLine>
