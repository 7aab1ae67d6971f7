/** Lines and characters a line that the wall holds at full size; the slides are made to keep within them. */
const LINES = 12
const CHARACTERS = 60
/** Never smaller: 0.6 of the full size is still 29 px at 1080p. */
const SCALES = [1, 0.9, 0.8, 0.7, 0.6] as const
export type Scale = (typeof SCALES)[number]

/**
 * The largest text size at which these lines fit one wall without a scroll bar, long lines broken.
 * A slide that keeps to twelve lines of sixty characters always gets 1.
 */
export function scaleFor(lines: readonly string[], room: { lines?: number; characters?: number } = {}): Scale {
  const { lines: rows = LINES, characters = CHARACTERS } = room
  const heightAt = (scale: number) =>
    lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / (characters / scale))), 0) * scale
  return SCALES.find((scale) => heightAt(scale) <= rows) ?? 0.6
}
