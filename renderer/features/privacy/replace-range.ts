import { editBetween } from './move-findings'

/**
 * Writes over a place in a text area as a hand would, so that Ctrl+Z takes it back with everything else that was typed.
 * `insertText` is the one way to change a text that keeps the field's own stack of undo.
 */
export function replaceRange(
  area: HTMLTextAreaElement,
  { start, end, text }: { start: number; end: number; text: string },
): void {
  area.focus()
  area.setSelectionRange(start, end)
  if (!document.execCommand('insertText', false, text)) area.setRangeText(text, start, end, 'end')
  // A caret that is set ends the run of typing: what comes next is a step of its own.
  const caret = area.selectionStart
  area.setSelectionRange(caret, caret)
}

/** The same for a text that is to become another one: only what differs is written over. */
export function replaceText(area: HTMLTextAreaElement, after: string): void {
  const { from, oldEnd, newEnd } = editBetween(area.value, after)
  replaceRange(area, { start: from, end: oldEnd, text: after.slice(from, newEnd) })
}
