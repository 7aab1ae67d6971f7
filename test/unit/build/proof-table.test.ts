import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const test = join(import.meta.dirname, '../..')
const ROOMS = ['integration', '.', 'unit', 'unit/shared/domain', 'unit/renderer/features']

/** Every pair of a line and what proves it, in the table's order. */
const table = readFileSync(join(test, 'README.md'), 'utf8')
  .split('\n')
  .filter((row) => /^\| [AGX]\d/.test(row))
  .flatMap((row) => {
    const cells = row.split('|').map((cell) => cell.trim())
    return [1, 3, 5, 7, 9, 11].flatMap((at) => (cells[at] ? [{ line: cells[at], proofs: (cells[at + 1] ?? '').split(' ') }] : []))
  })

const filesOf = (name: string) => ROOMS.map((room) => join(test, room, `${name}.test.ts`)).filter((path) => existsSync(path))
/** Without remarks: what is left of an id stands in a title, or in a row that becomes one. */
const codeOf = (path: string) => readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')

describe('the table of what proves each line', () => {
  it('has every line from A01 to A46 and from G01 to G56 once, and the rules across them', () => {
    const lines = table.map(({ line }) => line)
    const upTo = (letter: string, most: number) =>
      Array.from({ length: most }, (_, at) => `${letter}${String(at + 1).padStart(2, '0')}`)
    const across = [1, 2, 3, 4, 5, 6, 7, 8, 9, 13, 14, 15, 16, 17, 18].map((number) => `X${number}`)
    expect(lines).toEqual([...upTo('A', 46), ...upTo('G', 56), ...across])
  })

  it.each(table.flatMap(({ line, proofs }) => proofs.map((proof) => [line, proof] as const)))(
    '%s is named by a test of %s',
    (line, proof) => {
      const files = filesOf(proof)
      expect(files).toHaveLength(1)
      expect(codeOf(files[0] ?? '')).toMatch(new RegExp(`\\b${line}\\b`))
    },
  )
})
