import type { SinglingFact } from '../../../shared/privacy/singling-out/hint'
import { singlingOutText } from '../../text/sv/singling-out'

const words = singlingOutText.instead

/** What is written in the place of a fact that points at few, as it reads where it stands. */
export function moreGeneral(fact: SinglingFact, text: string): string {
  const before = text.slice(0, fact.start)
  const general = generalOf(fact, text.slice(fact.start, fact.end), before)
  const opens = /(?:^|[.!?:\n])\s*$/u.test(before)
  return opens ? general.charAt(0).toLocaleUpperCase('sv') + general.slice(1) : general
}

function generalOf(fact: SinglingFact, quote: string, before: string): string {
  if (fact.kind === 'place') return fact.county === null ? words.place : words.placeIn(fact.county)
  if (fact.kind === 'workplace') {
    if (/(?:skolan?|gymnasiet|skolen|skole)s?$/iu.test(quote)) return words.school
    // "på en arbetsgivare" is nothing one says.
    return /(?:^|\s)på $/iu.test(before) ? words.workplace : words.employer
  }
  if (fact.kind !== 'age') return singlingOutText.general[fact.general]
  const years = words.years(fact.decade)
  return /^\d+$/.test(quote) ? `${years} år` : quote.replace(/^\d+/, years)
}
