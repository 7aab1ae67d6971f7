import { z } from 'zod'

/** What a column of an existing list can become. Name columns go to the identity compartment, free text stays unreleased. */
export const importTarget = z.literal([
  'reference',
  'receivedOn',
  'state',
  'organisation',
  'unit',
  'officerName',
  'officerPhone',
  'officerAddress',
  'birthYear',
  'givenName',
  'familyName',
  'fullName',
  'personalNumber',
  'address',
  'phone',
  'text',
  'ignore',
])
export type ImportTarget = z.infer<typeof importTarget>

/** One target for each column of the list, in order. */
export const importMapping = z.array(importTarget).min(1).max(60)
export type ImportMapping = z.infer<typeof importMapping>

/** A row that cannot be taken, or that can with a remark; the code has a sentence, the column is the list's own number. */
export const importProblem = z.strictObject({
  code: z.string().max(80),
  column: z.number().int().nullable(),
  stops: z.boolean(),
})
export type ImportProblem = z.infer<typeof importProblem>

export const importRow = z.strictObject({
  /** As the list counts them, the heading being 1. */
  row: z.number().int(),
  cells: z.array(z.string().max(4_000)).max(60),
  problems: z.array(importProblem).max(20),
})
export type ImportRow = z.infer<typeof importRow>

export const MOST_IMPORT_ROWS = 20_000
