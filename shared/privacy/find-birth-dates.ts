import { isCalendarDate } from '../lib/dates'
import type { DigitChain, DigitGroup } from './digit-chains'
import { type Hit, hit } from './hit'
import type { PlainText } from './plain-text'
import { isSaidOrdinal, isSaidYear, saidNumber } from './said-numbers'
import type { Word } from './words'

/** The day somebody was born, whoever it is: in digits after "född", and in words. A year alone is none. */
export function findBirthDates({ text }: PlainText, words: readonly Word[], chains: readonly DigitChain[]): Hit[] {
  return [...inDigits(text, chains), ...masked(text), ...inWords(text, words)]
}

const CUE =
  /(?<!\p{L})(?:född|födda|fött|födt|födelsedag(?:en)?|födelsedatum|födelsetid|födselsdato(?:en)?|födselsdag(?:en)?|födselsår|född år|fyller(?: år)?|fylde|fyllde(?: år)?|fylder(?: år)?|fyldte)(?:[ :.,(]|den|d\.|är|er|dag|datum|på|-){0,8}$/u
/** "f. 850412": "f" says so little that only a whole day counts. */
const SHORT_CUE = /(?<!\p{L})(?:f|föd)(?:[ .:]|den|d\.){1,6}$/u
const BORN_AFTER = /^[ ,(]{1,3}(?:är |er )?(?:född|föddes|födt|födtes)(?!\p{L})/u

function inDigits(text: string, chains: readonly DigitChain[]): Hit[] {
  const hits: Hit[] = []
  for (const chain of chains) {
    const end = chain.groups.at(-1)?.end ?? 0
    const isCued = CUE.test(chain.before)
    if (!isCued && !SHORT_CUE.test(chain.before) && !BORN_AFTER.test(text.slice(end, end + 14))) continue
    const groups = dayIn(chain, !isCued)
    const [first, last] = [groups[0], groups.at(-1)]
    if (first && last) hits.push(hit(first.start, last.end, 'birthDate', 'asked', 'birth-date/digits'))
  }
  return hits
}

/** The groups that are a day: `850412`, `1985-04-12`, `12/4 -85`, `12.04.1985`; without a year where the cue says enough. */
function dayIn({ groups, gaps }: DigitChain, wholeOnly: boolean): readonly DigitGroup[] {
  const [a = '', b = '', c = ''] = groups.slice(0, 3).map(({ digits }) => digits)
  const between = gaps.slice(1, 3).map((gap) => gap.replace(/\n/g, ' '))
  if (/^\d{6}$|^\d{8}$/.test(a)) return isDayInOne(a) ? groups.slice(0, 1) : []
  if (!between.every((gap) => /^ ?[-./ ] ?-?$/.test(gap) || gap === ' -')) return []
  if (isYear(a) && isPart(b, 12) && isPart(c, 31)) return groups.slice(0, 3)
  if (isPart(a, 31) && isPart(b, 12) && (isYear(c) || c.length === 2)) return groups.slice(0, 3)
  if (a.length === 2 && isPart(b, 12) && isPart(c, 31) && c.length === 2) return groups.slice(0, 3)
  return !wholeOnly && /^ ?[/.] ?$/.test(between[0] ?? '') && isPart(a, 31) && isPart(b, 12) ? groups.slice(0, 2) : []
}

const isYear = (digits: string) => /^(?:18|19|20)\d\d$/.test(digits)
const isPart = (digits: string, most: number) => /^\d{1,2}$/.test(digits) && Number(digits) >= 1 && Number(digits) <= most

/** `850412`, `120485`, `19850412`, `12041985`. */
function isDayInOne(digits: string): boolean {
  const [a, b, c] = [digits.slice(0, -4), digits.slice(-4, -2), digits.slice(-2)]
  const [d, m, y] = [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4)]
  const years = (year: string) => (year.length === 4 ? [year] : [`19${year}`, `20${year}`])
  return (
    years(a).some((year) => isCalendarDate(`${year}-${b}-${c}`)) || years(y).some((year) => isCalendarDate(`${year}-${m}-${d}`))
  )
}

const MASKED = /(?<!\d)(\d{8}|\d{6}) ?[-+] ?(?:x{4}|n{4}|\*{4}|_{4}|\.{4}|•{4}|#{4})/g

/** "850412-XXXX": a personal number of which only the day is left. */
const masked = (text: string): Hit[] =>
  [...text.matchAll(MASKED)].flatMap(({ index, 0: whole, 1: day = '' }) =>
    isDayInOne(day) ? [hit(index, index + whole.length, 'birthDate', 'asked', 'birth-date/digits')] : [],
  )

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))
const BORN = set(
  'född födda fött föddes födt födtes födelsedag födelsedagen födelsedatum födselsdag födselsdagen födselsdato fyller fyllde fylder fyldte f',
)
const MONTHS = set(
  `januari februari mars april maj juni juli augusti september oktober november december januar februar marts august
  jan feb febr mar apr jun jul aug sep sept okt nov dec`,
)
const DAYS = set(
  `nyårsdagen nyårsafton nyårsnatten julafton juldagen annandagen annandag midsommarafton midsommardagen midsommar påskdagen påskafton påskdag
  långfredagen skärtorsdagen pingstdagen pingstafton valborg valborgsmässoafton trettondagen trettondedagen trettondagsafton luciadagen lucia
  skottdagen nationaldagen alla fastlagssöndagen kristi
  nytårsdag nytårsaften nytårsnat juleaften juleaftensdag juledag påskedag påskesöndag pinsedag grundlovsdag sankthansaften sankthans
  langfredag skudddagen skuddag helligtrekonger luciadag`,
)
const FILLERS = set(
  `den d på en i år dag denna dagen natten till själva just samma före efter kring runt omkring om vid av ca cirka nu snart redan jämnt sin sina
  själv slutet början mitten någon gång måndag tisdag onsdag torsdag fredag lördag söndag måndagen tisdagen onsdagen torsdagen fredagen lördagen
  söndagen mandag tirsdag lördagen söndag et är er blev dagar veckan natt midten begyndelsen slutningen omkring selve de der e a
  datum dato ar lige`,
)
const MOST_BETWEEN = 6

/** "född på nyårsdagen 1990", "född den tolfte april nittonhundraåttiofem", "fyller trettio på midsommarafton". */
function inWords(text: string, words: readonly Word[]): Hit[] {
  const hits: Hit[] = []
  words.forEach((word, at) => {
    if (!BORN.has(word.text)) return
    const day = dayAfter(text, words, at)
    if (day === undefined) {
      const [first, month, year] = [words[at - 3], words[at - 2], words[at - 1]]
      if (first && month && year && MONTHS.has(month.text) && /^\d{1,2}$/.test(first.text) && /^\d{4}$/.test(year.text))
        hits.push(hit(first.start, year.end, 'birthDate', 'asked', 'birth-date/digits'))
      return
    }
    const last = yearAfter(text, words, day)
    const [from, to] = [words[at], words[last]]
    const first = words.slice(at + 1, day + 1).find(({ text: digits }) => /^\d{1,2}$/.test(digits))
    const inDigits = first !== undefined && last > day && /^\d+$/.test(to?.text ?? '')
    if (from && to && inDigits) hits.push(hit(first.start, to.end, 'birthDate', 'asked', 'birth-date/digits'))
    else if (from && to && word.text !== 'f') hits.push(hit(from.start, to.end, 'birthDate', 'asked', 'birth-date/said'))
  })
  return hits
}

/** Where a month or a feast stands after "född", with only what belongs to a day in between. */
function dayAfter(text: string, words: readonly Word[], at: number): number | undefined {
  for (let near = at + 1; near <= at + MOST_BETWEEN; near += 1) {
    const [before, word] = [words[near - 1], words[near]]
    if (!before || !word || word.start - before.end > 4 || /[!?;|]|\n\n/.test(text.slice(before.end, word.start)))
      return undefined
    if (DAYS.has(word.text)) return near
    if (MONTHS.has(word.text)) return near
    // A point ends the sentence where the next word has its capital.
    if (text[before.end] === '.' && word.capital && !/^\d{1,2}$/.test(before.text) && before.text.length > 1) return undefined
    if (
      !(FILLERS.has(word.text) || /^\d{1,4}$/.test(word.text) || isSaidOrdinal(word.text) || saidNumber(word.text) !== undefined)
    )
      return undefined
  }
  return undefined
}

/** The day and the year after a month: "april 12, 1985", "april nittonhundra åttiofem", "apr -85". */
function yearAfter(text: string, words: readonly Word[], month: number): number {
  let last = month
  for (let next = month + 1; next <= month + 4; next += 1) {
    const [before, word] = [words[next - 1], words[next]]
    if (!before || !word || !/^[ \n]?[.,]?[ \n]?[-'(]?$/.test(text.slice(before.end, word.start))) break
    const isYearLike = /^\d{2}$|^(?:18|19|20)\d\d$/.test(word.text) || isSaidYear(word.text)
    const isWord = isSaidOrdinal(word.text) || saidNumber(word.text) !== undefined
    if (!isYearLike && !(isWord && word.text.length > 2 && !/[.]/.test(text.slice(before.end, word.start)))) break
    if (/\.\s/.test(text.slice(before.end, word.start)) && word.capital) break
    last = next
  }
  return last
}
