import { z } from 'zod'
import { uploadId } from '../domain/enclosure/enclosure'
import { groupId } from '../domain/group/group'
import { importMapping, importMeanings, importRow, MOST_IMPORT_COLUMNS } from '../domain/import/import'
import { endpoint } from './endpoint'

const nothing = z.strictObject({})
const asked = z.strictObject({ uploadId, groupId, mapping: importMapping, meanings: importMeanings })
/** Words of the list that mean nothing to the program yet, and how many rows wait for each; at most what a page can show. */
const unknownWords = z.array(z.strictObject({ word: z.string().max(200), rows: z.number().int() })).max(100)

/** An existing list (CSV, XLSX): all rows that can be taken, or none. Asked of the identity process: a list is full of names. */
export const imports = {
  /** The list's columns with a few of their cells, and what each probably is. The upload is taken; the rows are held here. */
  'import/read': endpoint({
    process: 'identity',
    right: 'identity:write',
    windows: ['desk'],
    input: z.strictObject({ uploadId }),
    output: z.strictObject({
      columns: z
        .array(z.strictObject({ name: z.string().max(200), samples: z.array(z.string().max(200)).max(3) }))
        .max(MOST_IMPORT_COLUMNS),
      rows: z.number().int(),
      proposed: importMapping,
    }),
  }),
  /** Every row held against the group and the profile; a page of rows, those with problems only when asked. */
  'import/preview': endpoint({
    process: 'identity',
    right: 'identity:write',
    windows: ['desk'],
    input: z.strictObject({ ...asked.shape, page: z.number().int().min(0).max(1_000), onlyProblems: z.boolean() }),
    output: z.strictObject({
      good: z.number().int(),
      bad: z.number().int(),
      /** Rows with a remark, among the good. */
      remarked: z.number().int(),
      /** How many there are to page through. */
      total: z.number().int(),
      rows: z.array(importRow).max(50),
      unknownParties: unknownWords,
      unknownStates: unknownWords,
    }),
  }),
  /**
   * Takes all good rows; the progress is announced. Refused with `import/rows-stop` while a row stops and `leaveOut` does not
   * say that such rows may wait, and with `import/cancelled` after a cancel: nothing is left.
   */
  'import/run': endpoint({
    process: 'identity',
    right: 'identity:write',
    windows: ['desk'],
    input: z.strictObject({ ...asked.shape, leaveOut: z.boolean() }),
    output: z.strictObject({ importId: z.string(), matters: z.number().int(), leftOut: z.number().int() }),
  }),
  /** Ends a run that has not begun to save, and forgets the list. Answers when nothing of it is left. */
  'import/cancel': endpoint({
    process: 'identity',
    right: 'identity:write',
    windows: ['desk'],
    input: z.strictObject({ uploadId }),
    output: nothing,
  }),
} as const
