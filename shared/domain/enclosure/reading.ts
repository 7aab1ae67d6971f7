import { z } from 'zod'
import { MOST_IMPORT_COLUMNS, MOST_IMPORT_ROWS } from '../import/import'
import { fileKind } from './enclosure'

/** As much as a window's port takes at once; a hundred closely written pages. */
export const MOST_WORDS = 400_000

const foreign = z.instanceof(Uint8Array)

/** The words of a Word, PDF or text file. `cut`: there are more than were read. */
export const readWords = z.strictObject({ text: z.string().max(MOST_WORDS), cut: z.boolean() })
export type ReadWords = z.infer<typeof readWords>

/** As much as the desk checks of any text at once: a megabyte of Swedish. */
export const MOST_SCANNED = 1_000_000

/**
 * Everything that can be read in a file, for the check of any text: also what stands beside its running text (heads and feet, notes,
 * fields that are filled in, its title). `wordless`: pages without a letter, which nobody has checked.
 */
export const readWhole = z.strictObject({
  text: z.string().max(MOST_SCANNED),
  cut: z.boolean(),
  wordless: z.number().int().min(0),
})
export type ReadWhole = z.infer<typeof readWhole>

/** The rows of a list: a few more than may be taken, for what stands above the heading. */
export const readTable = z.strictObject({
  rows: z.array(z.array(z.string().max(40_000)).max(MOST_IMPORT_COLUMNS)).max(MOST_IMPORT_ROWS + 20),
})
export type ReadTable = z.infer<typeof readTable>

/**
 * What the documents process reads out of foreign files: bytes go in, plain values come out, and no name of a file with them.
 * One line a way of reading; a reader that is missing does not compile.
 */
export const readings = {
  words: { asked: z.strictObject({ kind: fileKind, bytes: foreign }), read: readWords },
  whole: { asked: z.strictObject({ kind: fileKind, bytes: foreign }), read: readWhole },
  table: { asked: z.strictObject({ kind: fileKind, bytes: foreign }), read: readTable },
} as const

export type ReadingName = keyof typeof readings
export type Asked<Name extends ReadingName> = z.infer<(typeof readings)[Name]['asked']>
export type Read<Name extends ReadingName> = z.infer<(typeof readings)[Name]['read']>
