import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const test = join(import.meta.dirname, '../..')
const ROOMS = ['integration', '.', 'unit', 'unit/shared/domain', 'unit/renderer/features']

/** Every pair of a line and what proves it, in the table's order. */
const table = readFileSync(join(test, 'README.md'), 'utf8')
  .split('\n')
  .filter((row) => /^\| [AX]\d/.test(row))
  .flatMap((row) => {
    const cells = row.split('|').map((cell) => cell.trim())
    return [1, 3, 5].flatMap((at) => (cells[at] ? [{ line: cells[at], proofs: (cells[at + 1] ?? '').split(' ') }] : []))
  })

const filesOf = (name: string) => ROOMS.map((room) => join(test, room, `${name}.test.ts`)).filter((path) => existsSync(path))
/** Without remarks: what is left of an id stands in a title, or in a row that becomes one. */
const codeOf = (path: string) => readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')

describe('the table of what proves each line', () => {
  it('has every line from A01 to A46 once, and the rules across them', () => {
    const lines = table.map(({ line }) => line)
    const chain = Array.from({ length: 46 }, (_, at) => `A${String(at + 1).padStart(2, '0')}`)
    expect(lines).toEqual([...chain, ...['X1', 'X2', 'X3', 'X4', 'X5', 'X6', 'X7', 'X15', 'X18']])
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
