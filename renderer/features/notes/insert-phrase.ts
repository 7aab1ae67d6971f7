/**
 * A phrase put in at the caret, in place of what was selected, with a space where words would run together.
 * @returns the text, and where the caret stands after the phrase
 */
export function insertPhrase(
  text: string,
  { start, end }: { start: number; end: number },
  phrase: string,
): { text: string; caret: number } {
  const [before, after] = [text.slice(0, start), text.slice(end)]
  const gap = before === '' || /\s$/.test(before) ? '' : ' '
  const next = after === '' || /^[\s.,;:!?]/.test(after) ? '' : ' '
  const put = `${gap}${phrase}${next}`
  return { text: before + put + after, caret: before.length + put.length }
}
