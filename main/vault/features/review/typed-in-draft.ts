/** The fields of the forms that a person types in freely; the others hold keys, ids and days. */
const TYPED: ReadonlySet<string> = new Set(['reason', 'stopReason', 'sipCaller', 'responsible'])

/** The words of a form's draft, which is stored as JSON; all of it where it cannot be read. */
export function typedInDraft(stored: string): string {
  try {
    return wordsIn(JSON.parse(stored)).join('\n')
  } catch {
    return stored
  }
}

function wordsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) =>
    typeof part === 'string' ? (TYPED.has(key) ? [part] : []) : wordsIn(part),
  )
}
