import regular from '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff?inline'
import bold from '@fontsource/source-sans-3/files/source-sans-3-latin-700-normal.woff?inline'
import regularExtended from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-400-normal.woff?inline'
import boldExtended from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-700-normal.woff?inline'
import { Font } from '@react-pdf/renderer'
import { sfntOf } from './sfnt'

const unpacked = (address: string) =>
  `data:font/ttf;base64,${sfntOf(Buffer.from(address.slice(address.indexOf(',') + 1), 'base64')).toString('base64')}`

/** Source Sans 3 and, for letters such as ć and ł, its extended half. Embedded in every paper. */
export const FONTS = ['Source Sans 3', 'Source Sans 3 Extended']

Font.register({
  family: 'Source Sans 3',
  fonts: [
    { src: unpacked(regular), fontWeight: 400 },
    { src: unpacked(bold), fontWeight: 700 },
  ],
})
Font.register({
  family: 'Source Sans 3 Extended',
  fonts: [
    { src: unpacked(regularExtended), fontWeight: 400 },
    { src: unpacked(boldExtended), fontWeight: 700 },
  ],
})

/** What we ask of a font that the library has loaded. */
export interface MeasuredFont {
  readonly characterSet: readonly number[]
  readonly unitsPerEm: number
  hasGlyphForCodePoint(code: number): boolean
  glyphForCodePoint(code: number): unknown
  layout(text: string): { readonly advanceWidth: number }
}

const wantedOf = (bold: boolean) =>
  FONTS.map((fontFamily) => ({ fontFamily, fontWeight: bold ? 700 : 400, fontStyle: 'normal' }) as const)

/** The two halves of a weight, the one that is asked first before the other. */
export function fontsOf(bold: boolean): MeasuredFont[] {
  return wantedOf(bold).map((wanted) => {
    const font = Font.getFont(wanted)?.data as unknown as MeasuredFont | undefined
    if (!font) throw new Error('a font is missing')
    return font
  })
}

let met = false

/**
 * Lets each font meet all its letters before anything is drawn. A glyph keeps for the life of the process the letter it was
 * first asked for by: an O first met as a part of Ö would belong to no letter, and could neither be searched nor read aloud.
 */
export async function meetAllLetters(): Promise<void> {
  if (met) return
  await Promise.all([false, true].flatMap(wantedOf).map((wanted) => Font.load(wanted)))
  for (const font of [false, true].flatMap(fontsOf)) {
    for (const code of [...font.characterSet].sort((a, b) => a - b)) font.glyphForCodePoint(code)
  }
  met = true
}
