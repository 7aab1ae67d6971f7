import type { Finding } from '../../../shared/privacy/finding'

/** What stands in a field, and what is found in it. */
export interface Found {
  readonly text: string
  readonly findings: readonly Finding[]
}

/**
 * What is found in the fields of a form. A field in which nothing is found is left out: while it is typed in, nobody is drawn for it.
 * @param now null when the field has left the page
 */
export function keepFound(before: ReadonlyMap<string, Found>, field: string, now: Found | null): ReadonlyMap<string, Found> {
  const isEmpty = now === null || now.findings.length === 0
  if (isEmpty && !before.has(field)) return before
  const next = new Map(before)
  if (isEmpty) next.delete(field)
  else next.set(field, { text: now.text, findings: now.findings })
  return next
}
