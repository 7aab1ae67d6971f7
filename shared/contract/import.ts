import { z } from 'zod'
import { uploadId } from '../domain/enclosure/enclosure'
import { groupId } from '../domain/group/group'
import { importMapping, importRow } from '../domain/import/import'
import { endpoint } from './endpoint'

const nothing = z.strictObject({})
const asked = z.strictObject({ uploadId, groupId, mapping: importMapping })

/** An existing list (CSV, XLSX), taken whole or not at all. Asked of the identity process: a list is full of names. */
export const imports = {
  /** The list's columns with a few of their cells, and what each probably is. */
  'import/read': endpoint({
    process: 'identity',
    right: 'identity:write',
    windows: ['desk'],
    input: z.strictObject({ uploadId }),
    output: z.strictObject({
      columns: z.array(z.strictObject({ name: z.string().max(200), samples: z.array(z.string().max(200)).max(3) })).max(60),
      rows: z.number().int(),
      proposed: importMapping,
    }),
  }),
  /** Every row held against the group and the profile; a page of rows, those with problems first when asked. */
  'import/preview': endpoint({
    process: 'identity',
    right: 'identity:write',
    windows: ['desk'],
    input: z.strictObject({ ...asked.shape, page: z.number().int().min(0).max(1_000), onlyProblems: z.boolean() }),
    output: z.strictObject({
      good: z.number().int(),
      bad: z.number().int(),
      total: z.number().int(),
      rows: z.array(importRow).max(50),
    }),
  }),
  /** Takes all good rows; the progress is announced. Refused with `import/cancelled` after a cancel: nothing is left. */
  'import/run': endpoint({
    process: 'identity',
    right: 'identity:write',
    windows: ['desk'],
    input: asked,
    output: z.strictObject({ importId: z.string(), matters: z.number().int() }),
  }),
  'import/cancel': endpoint({
    process: 'identity',
    right: 'identity:write',
    windows: ['desk'],
    input: z.strictObject({ uploadId }),
    output: nothing,
  }),
} as const
