/** What happened, and what to do. Facts are numbers, ids and dates, never a text of a person. */
export type ErrorText = { what: string; doThis: string }
export type ErrorFacts = Readonly<Record<string, string | number | boolean>>
/** Refusal code -> sentence; a function where a fact goes in. */
export type ErrorTexts = Readonly<Record<string, ErrorText | ((facts: ErrorFacts) => ErrorText)>>
