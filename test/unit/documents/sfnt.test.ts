import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, it } from 'vitest'
import { sfntOf } from '../../../main/documents/layout/sfnt'

const require = createRequire(import.meta.url)
interface Font {
  readonly numGlyphs: number
  readonly characterSet: readonly number[]
  layout(text: string): { readonly advanceWidth: number }
}
const fontkit = require('fontkit') as { create(bytes: Buffer): Font }

it.each(['latin-400', 'latin-700', 'latin-ext-400', 'latin-ext-700'])('the unpacked font %s is the packed one', (name) => {
  const packed = readFileSync(require.resolve(`@fontsource/source-sans-3/files/source-sans-3-${name}-normal.woff`))
  const [before, after] = [fontkit.create(packed), fontkit.create(sfntOf(packed))]
  expect(after.numGlyphs).toBe(before.numGlyphs)
  expect(after.characterSet).toEqual(before.characterSet)
  expect(after.layout('Åsa Öhrn ŁĆ').advanceWidth).toBe(before.layout('Åsa Öhrn ŁĆ').advanceWidth)
})
