import type { Finding } from '../finding'
import { ageBand, yearIn } from './age-band'
import { genitiveOf, withoutGenitive } from './genitive'
import { type Language, STAND_IN_WORDS, type StandInWords } from './language'
import { type People, relationAt } from './people'
import { isSentenceStart, labelBefore, type WordBefore, withCapital, wordsBefore } from './surroundings'

/** What stands in for a finding. It may take words beside the finding with it: "mamman Rosa" is "mamman". */
export interface StandIn {
  /** UTF-16 offsets into the text that was checked. */
  readonly start: number
  readonly end: number
  readonly text: string
}

export interface StandInContext {
  readonly language: Language
  readonly people: People
  /** Year of today: without it, or without a year in the text, a day of birth has no age band. */
  readonly thisYear?: number
}

type Found = { readonly text: string; readonly finding: Finding; readonly quote: string; readonly words: StandInWords }
type Replacement = { readonly words: string; readonly start?: number; readonly keepsCase?: boolean }

const SCHOOL = /skol|gymnasi|förskol|daginstitution|børnehav|efterskole/iu
const WORK =
  /bageri|kafé|café|butik|verkstad|fabrik|ab$|handel|restaurang|pizzeria|salong|åkeri|firma|bygg|frisör|kiosk|krog|hotell/iu
const ABOUT_PERSON = new Set<Finding['kind']>(['name', 'relative', 'ownName', 'ownDetail'])

/** The more general words for one finding, in the grammar of its sentence. The person who writes reads it; the program proposes. */
export function standInFor(text: string, finding: Finding, context: StandInContext): StandIn {
  const words = STAND_IN_WORDS[context.language]
  const found: Found = { text, finding, quote: text.slice(finding.start, finding.end), words }
  const replacement = ABOUT_PERSON.has(finding.kind) ? ofPerson(found, context) : ofThing(found, context)
  const start = replacement.start ?? finding.start
  const capital =
    replacement.keepsCase !== true && isSentenceStart(text, start) && /^[\p{Lu}\p{N}]/u.test(text.slice(start, start + 2))
  return { start, end: finding.end, text: capital ? withCapital(replacement.words) : replacement.words }
}

function ofPerson(found: Found, context: StandInContext): Replacement {
  const { text, finding, quote, words } = found
  const { language, people } = context
  const { name, relation, said, owned } = relationAt(text, finding, language)
  const inGenitive = isGenitive(name, people)
  const ending = (standIn: string) => (inGenitive ? genitiveOf(standIn, language) : standIn)
  const person = people.personOf(name)
  const numbered = person?.number === undefined ? undefined : `${words.numbered} ${person.number}`
  if (said && relation !== undefined) {
    // Two of a kind: the relation stays, and the number tells them apart.
    if (person && person.relation === undefined && numbered !== undefined)
      return { words: ending(`${said.text} ${numbered}`), start: said.start, keepsCase: true }
    const bare = owned || said.text.toLowerCase() === relation ? said.text : matchCase(relation, said.text)
    return { words: ending(bare), start: said.start, keepsCase: true }
  }
  if (finding.kind === 'ownName') return { words: ending(words.person) }
  if (person?.relation !== undefined) return { words: ending(person.relation) }
  if (finding.kind === 'ownDetail') return ofDetail(found, context)
  if (finding.kind === 'relative' && numbered === undefined) return { words: ending(words.relative) }
  if (numbered === undefined) return { words: ending(words.person) }
  return { words: ending(numbered), keepsCase: quote !== '' }
}

const isGenitive = (name: string, people: People): boolean => {
  const last = name.split(/\s+/).at(-1) ?? ''
  const { base, genitive } = withoutGenitive(last, new Set())
  return genitive || (base === last && last.length > 2 && /s$/u.test(last) && people.personOf(last.slice(0, -1)) !== undefined)
}

const matchCase = (word: string, like: string) => (/^\p{Lu}/u.test(like) ? withCapital(word) : word)

/** What somebody wrote of the person, in whatever words: a place of work, a number, or something that can only be left out. */
function ofDetail(found: Found, context: StandInContext): Replacement {
  const { quote, words } = found
  if (SCHOOL.test(quote)) return { words: words.school }
  if (WORK.test(quote)) return ofWorkplace(found, context)
  return { words: words.omitted }
}

function ofThing(found: Found, context: StandInContext): Replacement {
  const { finding, words } = found
  switch (finding.kind) {
    case 'personalNumber':
    case 'cpr':
      return numberOf(found, words.personalNumber, /^(?:pers|samord|cpr|pnr)/)
    case 'phone':
      return numberOf(found, words.phone, /^(?:tel|mob|tlf|nr|nummer)/)
    case 'email':
      return numberOf(found, words.email, /^(?:e-?post|e-?mail|mail)/)
    case 'vehicle':
      return numberOf(found, words.plate, /^(?:reg|nummerpl)/)
    case 'bankAccount':
      return numberOf(found, words.bankAccount, /^(?:bank|konto|clearing|iban)/)
    case 'diaryNumber':
      return numberOf(found, words.diaryNumber, /^(?:dnr|diarie|ärende|journal|sagsn|mål)/)
    case 'birthDate':
      return ofBirthDate(found, context)
    case 'age':
      return ofAge(found)
    case 'address':
    case 'ownAddress':
      return ofAddress(found, context)
    case 'place':
      return ofPlace(found, context)
    case 'workplace':
      return SCHOOL.test(found.quote) ? { words: words.school } : ofWorkplace(found, context)
    case 'rareFact':
      return { words: finding.rule === 'rare/crime' ? words.crime : words.diagnosis }
    default:
      return { words: words.omitted }
  }
}

/** "Personnummer: 8…" already says what is left out. */
const numberOf = ({ text, finding, words }: Found, kind: string, label: RegExp): Replacement => ({
  words: label.test(labelBefore(text, finding.start)) ? words.left : kind,
})

function ofBirthDate({ text, finding, quote, words }: Found, { language, thisYear }: StandInContext): Replacement {
  const year = yearIn(quote)
  if (year === undefined || thisYear === undefined || year > thisYear) {
    return {
      words: /^(?:född|född|fødd?|født|f)$/u.test(labelBefore(text, finding.start).replace('.', ''))
        ? words.left
        : words.birthDate,
    }
  }
  const band = ageBand(thisYear - year, language)
  const before = wordsBefore(text, finding.start)
  const born = before.findLast((word, at) => at >= before.length - 2 && /^(?:född|fødd|født)$/iu.test(word.text))
  return born ? { words: band, start: born.start } : { words: band }
}

function ofAge({ quote, words }: Found): Replacement {
  if (/-?årige?a?$|-?aarige?$/iu.test(quote.trim())) return { words: words.old }
  if (/åring(?:en)?s?$/iu.test(quote.trim()))
    return { words: /åringen/iu.test(quote) ? words.thePersonOver90 : words.personOver90 }
  return { words: words.over90 }
}

const lastWord = ({ text, finding }: Found): WordBefore | undefined => wordsBefore(text, finding.start).at(-1)
const isIn = (word: WordBefore | undefined, ...words: string[]): word is WordBefore =>
  word !== undefined && words.includes(word.text.toLowerCase())

function ofAddress(found: Found, context: StandInContext): Replacement {
  const { finding, words } = found
  if (finding.rule === 'own/postal-town') return ofPlace(found, context)
  if (finding.rule === 'address/postal') return { words: words.town }
  return isIn(lastWord(found), 'på') ? { words: words.ownAddress } : { words: words.address }
}

/** The county where it is known. "Norrs" may be a place by that name: only a place the lists know has a genitive. */
function ofPlace(found: Found, { language }: StandInContext): Replacement {
  const { finding, quote, words } = found
  const isGenitiveOf = finding.county !== undefined && withoutGenitive(quote, new Set()).genitive
  const place = words.place(finding.county)
  const before = lastWord(found)
  const standIn = isGenitiveOf ? genitiveOf(place, language) : place
  if (!isIn(before, 'i', 'på')) return { words: standIn }
  return { words: `${matchCase(words.atPlace, before.text)} ${standIn}`, start: before.start, keepsCase: true }
}

/** "på Kvarnens kafé" is "hos en arbetsgivare". */
function ofWorkplace(found: Found, { language }: StandInContext): Replacement {
  const { quote, words } = found
  const before = lastWord(found)
  if (isIn(before, 'på', 'vid', 'hos', 'i', 'ved', 'for'))
    return { words: `${matchCase(words.atEmployer, before.text)} ${words.employer}`, start: before.start, keepsCase: true }
  const ends = withoutGenitive(quote.split(/\s+/).at(-1) ?? '', new Set())
  return { words: ends.genitive ? genitiveOf(words.employer, language) : words.employer }
}
