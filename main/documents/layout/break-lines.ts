import { fontsOf, type MeasuredFont } from './fonts'

/** Rounding, and kerning across a space. */
const SLACK = 1.5

/** The same glyph as a space, and read as one. */
const HARD_SPACE = '\u00a0'

/**
 * Decides itself where lines end: hard spaces within a line, a space after it. The library squeezes the spaces of a line to get one more word in, until a reader of
 * the file takes the words for one; and it draws a hyphen where a word is longer than its column.
 * @param room of the column, in points
 */
export function breakLines(text: string, { room, fontSize, bold }: { room: number; fontSize: number; bold: boolean }): string {
  const measure = measureOf(bold, fontSize)
  const space = measure(' ')
  const lines: string[] = []
  let line = ''
  let width = 0
  for (const word of text.split(' ').flatMap((one) => cutEndless(one, room - SLACK, measure))) {
    const wide = measure(word)
    if (line !== '' && width + space + wide > room - SLACK) {
      lines.push(line)
      line = ''
      width = 0
    }
    width += (line === '' ? 0 : space) + wide
    line += (line === '' ? '' : ' ') + word
  }
  return [...lines, line].map((one) => one.replaceAll(' ', HARD_SPACE)).join(' ')
}

type Measure = (word: string) => number

/** A word that no line can hold is cut where the line is full. */
function cutEndless(word: string, room: number, measure: Measure): string[] {
  if (measure(word) <= room) return [word]
  const parts: string[] = []
  let part = ''
  let width = 0
  for (const letter of word) {
    const wide = measure(letter)
    if (part !== '' && width + wide > room) {
      parts.push(part)
      part = ''
      width = 0
    }
    part += letter
    width += wide
  }
  return [...parts, part]
}

function measureOf(bold: boolean, fontSize: number): Measure {
  const fonts = fontsOf(bold)
  const known = new Map<string, number>()
  return (word) => {
    const width = known.get(word) ?? widthOf(word, fonts) * fontSize
    known.set(word, width)
    return width
  }
}

function widthOf(word: string, fonts: readonly MeasuredFont[]): number {
  const whole = fonts.find((font) => [...word].every((letter) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0)))
  if (whole) return whole.layout(word).advanceWidth / whole.unitsPerEm
  return [...word].reduce((sum, letter) => sum + (letter === word ? 1 : widthOf(letter, fonts)), 0)
}
