/** What happened, and what to do. Facts are numbers, ids and dates, never a text of a person. */
export type ErrorText = { what: string; doThis: string }
export type ErrorFacts = Readonly<Record<string, string | number | boolean>>
/** Refusal code -> sentence; a function where a fact goes in. */
export type ErrorTexts = Readonly<Record<string, ErrorText | ((facts: ErrorFacts) => ErrorText)>>

/** What a table says of a code; a code it does not know gets a calm sentence that names it. */
export function sentenceOf(errors: ErrorTexts, code: string, facts: ErrorFacts): ErrorText {
  const found = Object.hasOwn(errors, code) ? errors[code] : undefined
  if (typeof found === 'function') return found(facts)
  return (
    found ?? {
      what: 'Det gick inte att göra.',
      doThis: `Det du har skrivit finns kvar. Försök igen. Uppge koden ${code} om du behöver hjälp.`,
    }
  )
}
