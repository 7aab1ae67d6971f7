import type { Finding } from '../../../shared/privacy/finding'

export interface TypedMark {
  /** The words that were marked, as they stood when they were checked. */
  readonly words: string
  readonly rule: Finding['rule']
}

const NONE: readonly TypedMark[] = []

/** Each word and reason once, in the order of the text. */
export function marksIn(text: string, findings: readonly Finding[]): readonly TypedMark[] {
  const marks = new Map<string, TypedMark>()
  for (const { start, end, rule } of findings) {
    const words = text.slice(start, end)
    marks.set(`${rule} ${words}`, { words, rule })
  }
  return marks.size === 0 ? NONE : [...marks.values()]
}
