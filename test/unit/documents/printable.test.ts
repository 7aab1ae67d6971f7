import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { LETTERS, lineOf, paragraphsOf, printable } from '../../../main/documents/layout/printable'

const require = createRequire(import.meta.url)
const fontkit = require('fontkit') as { create(bytes: Buffer): Font }
interface Font {
  hasGlyphForCodePoint(code: number): boolean
}

describe('what is printed', () => {
  it.each(['400', '700'])('has a letter in the fonts of weight %s for everything that is let through', (weight) => {
    const fonts = ['latin', 'latin-ext'].map((part) =>
      fontkit.create(
        readFileSync(require.resolve(`@fontsource/source-sans-3/files/source-sans-3-${part}-${weight}-normal.woff`)),
      ),
    )
    for (let code = 0x20; code < 0x3000; code += 1) {
      if (!LETTERS.test(String.fromCodePoint(code))) continue
      const font = fonts.find((one) => one.hasGlyphForCodePoint(code))
      expect([code.toString(16), font !== undefined]).toEqual([code.toString(16), true])
    }
  })

  it.each([
    ['composed letters', 'A\u030asa O\u0308hrn', 'Åsa Öhrn'],
    ['one space between words', 'två  \t ord', 'två ord'],
    ['no hidden signs', 'a\u200bb\u00adc\ufeffd\u202ee\u0007', 'abcde'],
    ['arrows and ticks in letters', 'A → B ✓', 'A -> B x'],
    ['one mark for a row of signs without a letter', '漢字 🙂', '[?] [?]'],
    ['a non-breaking space as it is', '10\u00a0kr', '10\u00a0kr'],
    ['line breaks of every system', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
  ])('has %s', (_, text, expected) => {
    expect(printable(text)).toBe(expected)
  })

  it('is cut into paragraphs without the empty ones', () => {
    expect(paragraphsOf(' ett \n\n\n två\r\n')).toEqual(['ett', 'två'])
    expect(lineOf('ett\n två')).toBe('ett två')
  })
})
