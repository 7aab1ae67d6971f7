import { type IsoDate, isCalendarDate } from '../../lib/dates'

const MONTHS = 'jan feb mar apr maj jun jul aug sep okt nov dec'.split(' ')
/** Excel's days from 1970 to 2100: other numbers are no days. */
const [FIRST_SERIAL, LAST_SERIAL] = [25_569, 73_415]
const pad = (number: number) => String(number).padStart(2, '0')
const fullYear = (year: number) => (year >= 100 ? year : year < 70 ? 2000 + year : 1900 + year)

function dayFrom(year: number, month: number, day: number): IsoDate | undefined {
  const text = `${fullYear(year)}-${pad(month)}-${pad(day)}`
  return isCalendarDate(text) ? (text as IsoDate) : undefined
}

/** A day of Excel, counted from the last day of 1899. */
const dayOfSerial = (serial: number): IsoDate =>
  new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10) as IsoDate

/**
 * A day as Swedes and Danes write it in a list: 2024-03-12, 20240312, 240312, 12/3 2024, 12.3.24, 12 mars 2024, with or
 * without a time, and Excel's number of days. Day comes before month wherever the year is last.
 * @returns undefined when it is no day of the calendar
 */
export function readCellDate(cell: string): IsoDate | undefined {
  const plain = cell
    .normalize('NFKC')
    .trim()
    .toLocaleLowerCase('sv')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/^(?:den|d\.)\s+/, '')
    .replace(/^(?:mån|tis|ons|tors?|fre|lör|sön)(?:dag(?:en)?)?\.?,?\s+/, '')
    .replace(/(?:[t ]|\s+kl\.?\s*)\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\.\d+)?z?$/, '')
    .trim()
  const found = (match: RegExpExecArray | null, order: readonly [number, number, number]) =>
    match && dayFrom(Number(match[order[0]]), Number(match[order[1]]), Number(match[order[2]]))
  const wholeYearFirst = /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/.exec(plain) ?? /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(plain)
  if (wholeYearFirst) return found(wholeYearFirst, [1, 2, 3]) ?? undefined
  if (/^\d{5}(?:[.,]\d+)?$/.test(plain)) {
    const serial = Math.floor(Number(plain.replace(',', '.')))
    return serial >= FIRST_SERIAL && serial <= LAST_SERIAL ? dayOfSerial(serial) : undefined
  }
  const shortYearFirst = /^(\d{2})-(\d{2})-(\d{2})$/.exec(plain) ?? /^(\d{2})(\d{2})(\d{2})$/.exec(plain)
  if (shortYearFirst) return found(shortYearFirst, [1, 2, 3]) ?? undefined
  const dayFirst = /^(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/. ]\s*(\d{4}|\d{2})$/.exec(plain)
  if (dayFirst) return found(dayFirst, [3, 2, 1]) ?? undefined
  const named = /^(\d{1,2})[:.]?(?:e|a)?\s*([a-zåäö]{3,9})\.?,?\s*(\d{4}|\d{2})$/.exec(plain)
  const month = named ? MONTHS.indexOf((named[2] ?? '').slice(0, 3)) + 1 : 0
  return named && month > 0 ? dayFrom(Number(named[3]), month, Number(named[1])) : undefined
}

/** A year of birth, alone or as the beginning of a day: 1987, 87, 1987-04-02. @returns undefined for anything else */
export function readCellYear(cell: string, thisYear: number): number | undefined {
  const plain = cell.trim()
  const whole = /^(\d{4})(?:\D|$)/.exec(plain)
  const short = /^[-'’]?(\d{2})$/.exec(plain)
  const two = short ? Number(short[1]) : 0
  const year = whole ? Number(whole[1]) : short ? (2000 + two <= thisYear - 10 ? 2000 + two : 1900 + two) : undefined
  return year !== undefined && year >= 1900 && year <= thisYear ? year : undefined
}

/** What of a cell is a telephone number, and whether anything else stood there. */
export function readCellPhone(cell: string): { phone: string; rest: boolean } {
  const kept = /[+\d][\d\s()/.–-]{4,30}\d/.exec(cell.trim())?.[0].replace(/\s+/g, ' ') ?? ''
  return {
    phone: kept,
    rest: /[\p{L}\p{N}]/u.test(
      cell
        .replace(/\s+/g, ' ')
        .replace(kept, '')
        .replace(/tel(?:efon)?|mobil|vx|anknytning/gi, ''),
    ),
  }
}

/** "Efternamn, Förnamn", or the last word is the family name. */
export function splitName(cell: string): { givenName: string; familyName: string } {
  const plain = oneLine(cell)
  const comma = plain.indexOf(',')
  if (comma >= 0) return { familyName: plain.slice(0, comma).trim(), givenName: plain.slice(comma + 1).trim() }
  const last = plain.lastIndexOf(' ')
  return last < 0 ? { givenName: plain, familyName: '' } : { givenName: plain.slice(0, last), familyName: plain.slice(last + 1) }
}

/** A cell as a line: breaks and other signs nobody sees become spaces. */
export const oneLine = (cell: string): string => cell.replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ').trim()

/** Running text keeps its breaks and loses other signs nobody sees. */
export const tidyProse = (cell: string): string =>
  cell
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .trim()
