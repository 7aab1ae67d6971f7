import type { GridCell, RowShown, RowStanding } from './grid'

/**
 * Whether a row may go up: something stands in it, and nothing in it could give somebody away. The columns stand beside one
 * another on the wall, so they are also held against the check together.
 * @param isMarked the check of typed texts; the domain knows of none
 * @see G21 X16
 */
export function standingOf(cells: readonly Pick<GridCell, 'text'>[], isMarked: (text: string) => boolean): RowStanding {
  const texts = cells.map(({ text }) => text).filter((text) => text.trim() !== '')
  if (texts.length === 0) return 'empty'
  return texts.some(isMarked) || isMarked(texts.join('\n')) ? 'marked' : 'unmarked'
}

/**
 * How a row stands to what the room was shown of it.
 * @param shown what was shown, by column; null where the row is not shown
 */
export function shownOf(
  cells: readonly Pick<GridCell, 'column' | 'text'>[],
  shown: ReadonlyMap<string, string> | null,
): RowShown {
  if (shown === null) return 'no'
  return cells.every(({ column, text }) => (shown.get(column) ?? '') === text) ? 'asItStands' : 'earlierWording'
}
