import type { WallView } from '../../shared/slides/slide'
import { unwrapLines } from '../../shared/slides/wrap'

/**
 * Lines as they were counted while they fit; magnified they are put together again and break where the wall does, so that no
 * line ends with a lone word.
 * @param length what they were broken at, where it is not the wall's own width
 */
export function Lines({ lines, zoom, length }: { lines: readonly string[]; zoom: WallView['zoom']; length?: number }) {
  const shown = zoom > 100 ? unwrapLines(lines, length) : lines
  return shown.map((line, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a slide has no ids (LAW 4), and its lines never move
    <p key={index}>{line === '' ? '\u00a0' : line}</p>
  ))
}
