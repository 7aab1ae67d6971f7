import { z } from 'zod'
import { optionalLine } from '../../lib/text'
import { organisationId, unitId } from '../organisation/organisation'
import { stepKey } from '../step/step'

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

/** Targets that say who somebody is, or may: they never leave the identity compartment. */
export const identityTargets: ReadonlySet<ImportTarget> = new Set<ImportTarget>([
  'givenName',
  'familyName',
  'fullName',
  'personalNumber',
  'address',
  'phone',
  'text',
])
/** Targets that several columns may share: their cells are put after one another. */
export const sharedTargets: ReadonlySet<ImportTarget> = new Set<ImportTarget>(['text', 'ignore'])

export const MOST_IMPORT_ROWS = 20_000
export const MOST_IMPORT_COLUMNS = 60
/** What a text of a row may come to, headings included. */
export const MOST_IMPORTED_TEXT = 20_000
/** A list is small beside a scan; this is some hundred thousand rows of words. */
export const MOST_LIST_BYTES = 20_000_000

/** One target for each column of the list, in order. */
export const importMapping = z.array(importTarget).min(1).max(MOST_IMPORT_COLUMNS)
export type ImportMapping = z.infer<typeof importMapping>

/** What a person has said that words of the list mean; an empty word stands for a cell with nothing in it. */
export const importMeanings = z.strictObject({
  parties: z.array(z.strictObject({ word: z.string().max(200), organisationId, unitId })).max(200),
  states: z.array(z.strictObject({ word: z.string().max(200), state: stepKey })).max(60),
  /** Who refers on rows that name nobody; empty: such a row stops. */
  officerName: optionalLine(120),
})
export type ImportMeanings = z.infer<typeof importMeanings>

/** A row that cannot be taken, or that can with a remark; the code has a sentence, the column is counted from 0. */
export const importProblem = z.strictObject({
  code: z.string().max(80),
  column: z.number().int().nullable(),
  stops: z.boolean(),
})
export type ImportProblem = z.infer<typeof importProblem>

export const importRow = z.strictObject({
  /** As the list numbers it: what Excel shows at its left edge. */
  row: z.number().int(),
  /** Cut to what a preview shows. */
  cells: z.array(z.string().max(200)).max(MOST_IMPORT_COLUMNS),
  problems: z.array(importProblem).max(20),
})
export type ImportRow = z.infer<typeof importRow>

/** A list as it was read: every row of it, cells as they would be seen; a day of a spreadsheet is `yyyy-mm-dd`. */
export type ListRows = readonly (readonly string[])[]
