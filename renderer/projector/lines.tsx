import { HYPHEN } from '../../shared/slides/hyphenate'
import type { WallView } from '../../shared/slides/slide'

/**
 * Lines as they were counted while they fit; magnified they are put together again and break where the wall does, so that no
 * line ends with a lone word.
 */
export function Lines({ lines, zoom }: { lines: readonly string[]; zoom: WallView['zoom'] }) {
  const shown = zoom > 100 ? paragraphsOf(lines) : lines
  return shown.map((line, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a slide has no ids (LAW 4), and its lines never move
    <p key={index}>{line === '' ? '\u00a0' : line}</p>
  ))
}

/** Running text again; an empty line stays between paragraphs, and a word that was divided is whole where it fits. */
export function paragraphsOf(lines: readonly string[]): string[] {
  const paragraphs: string[] = []
  let open = false
  for (const line of lines) {
    const before = paragraphs.at(-1)
    if (line === '' || !open || before === undefined) paragraphs.push(line)
    else paragraphs[paragraphs.length - 1] = before.endsWith(HYPHEN) ? `${before.slice(0, -1)}\u00ad${line}` : `${before} ${line}`
    open = line !== ''
  }
  return paragraphs
}
