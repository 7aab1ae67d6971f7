/** What happened, and what to do. Facts are numbers, ids and dates, never a text of a person. */
export type ErrorText = { what: string; doThis: string }
export type ErrorFacts = Readonly<Record<string, string | number | boolean>>

/** Refusal code -> sentence. One line per code; a function where a fact goes in. */
export const errors: Readonly<Record<string, ErrorText | ((facts: ErrorFacts) => ErrorText)>> = {
  'app/failed': {
    what: 'Något gick fel i programmet.',
    doThis: 'Det du har skrivit finns kvar. Försök igen. Händer det en gång till, lås och öppna Samrum.',
  },
}

/** The sentence of a refusal; an unknown code gets a calm one with the code in it, to tell whoever helps. */
export function errorText(code: string, facts: ErrorFacts = {}): ErrorText {
  const found = Object.hasOwn(errors, code) ? errors[code] : undefined
  if (typeof found === 'function') return found(facts)
  return (
    found ?? {
      what: 'Det gick inte att göra.',
      doThis: `Det du har skrivit finns kvar. Försök igen. Uppge koden ${code} om du behöver hjälp.`,
    }
  )
}
