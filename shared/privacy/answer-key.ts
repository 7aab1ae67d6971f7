import type { Finding } from './finding'

/**
 * What a person answers "inte personuppgift" about: these words, in this field, for this reason. Moving the words keeps
 * the answer, changing them asks again. It holds the words, so it never leaves the identity compartment and the desk.
 */
export function answerKeyOf(field: string, found: Finding, text: string): string {
  return `${field}|${found.kind}|${text.slice(found.start, found.end).toLowerCase()}`.slice(0, 200)
}
