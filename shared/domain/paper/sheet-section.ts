import type { PaperOf } from './paper'

export type SheetSection = PaperOf<'sheet'>['sections'][number]

/** A part of a plain paper; what is not said is not there. */
export const sheetSection = (part: Partial<SheetSection>): SheetSection => ({
  newPage: false,
  heading: '',
  text: '',
  list: [],
  table: null,
  lines: 0,
  ...part,
})
