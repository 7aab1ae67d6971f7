/** Fields in which one word alone can be a name. */
const TYPED: ReadonlySet<string> = new Set([
  'answer',
  'caller',
  'consequence',
  'description',
  'feedback',
  'learning',
  'name',
  'place',
  'presenter',
  'proposal',
  'purpose',
  'question',
  'reason',
  'reference',
  'responsible',
  'sipCaller',
  'stopReason',
  'text',
  'title',
  'what',
  'words',
])

/**
 * The words of a form's draft, which is stored as JSON; all of it where it cannot be read. A field that is not known is held
 * to be words as soon as it has more than one: keys, ids and days have no space in them.
 */
export function typedInDraft(stored: string): string {
  try {
    const parsed: unknown = JSON.parse(stored)
    // A plain text can look like JSON: a personal number without its hyphen is a number there.
    return typeof parsed === 'object' && parsed !== null ? wordsIn(parsed).join('\n') : stored
  } catch {
    return stored
  }
}

function wordsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => {
    if (typeof part !== 'string') return wordsIn(part)
    return TYPED.has(key) || /\s/.test(part.trim()) ? [part] : []
  })
}
