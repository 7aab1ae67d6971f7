import { z } from 'zod'

/** What comes back over a port: a value, or a code with harmless facts. Refusal is an answer, never `undefined`. */
export type Reply<T> = { ok: true; value: T } | Refusal

export const refusal = z.strictObject({
  ok: z.literal(false),
  code: z.string().max(80),
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).default({}),
})
export type Refusal = z.infer<typeof refusal>
