import { beforeAll, describe, expect, it } from 'vitest'
import { breakLines } from '../../../main/documents/layout/break-lines'
import { fontsOf, meetAllLetters } from '../../../main/documents/layout/fonts'

/** Lines end at spaces; within them stand hard ones. */
const linesOf = (...of: Parameters<typeof breakLines>) =>
  breakLines(...of)
    .split(' ')
    .map((line) => line.replaceAll('\u00a0', ' '))

const widthOf = (line: string, bold = false) => {
  const [font] = fontsOf(bold)
  return font ? (font.layout(line).advanceWidth / font.unitsPerEm) * 11 : Number.NaN
}

describe('the lines of a paragraph', () => {
  beforeAll(meetAllLetters)

  it.each([120, 180, 467])('are never wider than %i points, and hold every word', (room) => {
    for (const bold of [false, true]) {
      const text = 'Personen vill arbeta med djur och har själv tagit kontakt med Arbetsförmedlingen om en plats. '
        .repeat(8)
        .trim()
      const lines = linesOf(text, { room, fontSize: 11, bold })
      expect(lines.join(' ')).toBe(text)
      for (const line of lines) expect(widthOf(line, bold)).toBeLessThanOrEqual(room)
    }
  })

  it('take the words that fit', () => {
    expect(linesOf('ett två tre', { room: 400, fontSize: 11, bold: false })).toEqual(['ett två tre'])
    expect(breakLines('', { room: 400, fontSize: 11, bold: false })).toBe('')
  })

  it('are cut inside a word only when no line could hold it, and without a hyphen', () => {
    expect(linesOf('Arbetsmarknadsförvaltningen möter', { room: 160, fontSize: 11, bold: false })).toEqual([
      'Arbetsmarknadsförvaltningen',
      'möter',
    ])
    const lines = linesOf('W'.repeat(50), { room: 160, fontSize: 11, bold: false })
    expect(lines.join('')).toBe('W'.repeat(50))
    expect(lines.length).toBeGreaterThan(2)
    for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(160)
  })

  it('are measured with letters of both halves of the font', () => {
    const lines = linesOf('Milošević Łucja '.repeat(20).trim(), { room: 150, fontSize: 11, bold: false })
    expect(lines.length).toBeGreaterThan(8)
  })
})
