import type { Lot } from './lot'
import { swedishNumber } from './personal-number'

const two = (number: number) => String(number).padStart(2, '0')
const thousands = (number: number, sign: string) => String(number).replace(/\B(?=(\d{3})+$)/g, sign)

interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}
const dayIn = (lot: Lot): Day => ({ year: 1995 + lot.number(40), month: 1 + lot.number(12), day: 1 + lot.number(28) })
const hour = (lot: Lot) => `${two(7 + lot.number(12))}${lot.of(['.', ':', ''])}${lot.of(['00', '15', '30', '45'])}`
const MONTHS = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
]

/** An organisation's number: it passes the check digit and has twenty or more where the month would be. */
export const organisationNumber = (lot: Lot): string => {
  const ten = swedishNumber(
    `${lot.of(['2', '5', '7', '8', '9'])}${lot.digits(1)}${20 + lot.number(80)}${lot.digits(2)}`,
    lot.digits(3),
  )
  return lot.of([
    `${ten.slice(0, 6)}-${ten.slice(6)}`,
    ten,
    `16${ten.slice(0, 6)}-${ten.slice(6)}`,
    `${ten.slice(0, 6)} ${ten.slice(6)}`,
  ])
}

/** A giro number with its check digit, as organisations print it. */
function giroNumber(lot: Lot): string {
  const seven = `${5 + lot.number(5)}${lot.digits(6)}`
  return lot.of([
    `${seven.slice(0, 3)}-${seven.slice(3)}`,
    `${seven.slice(0, 4)}-${seven.slice(3)}`,
    `${seven.slice(0, 2)} ${seven.slice(2, 4)} ${seven.slice(4, 6)}-${seven.slice(6)}`,
  ])
}

/** What stands in every case file and is nobody's: each sort makes a whole sentence. */
export const NOBODYS: Readonly<Record<string, (lot: Lot) => string>> = {
  amount: (lot) =>
    `Stödet är ${thousands(100 + lot.number(2_000_000), lot.of([' ', '\u00a0', '.', '']))}${lot.of([' kr', ' kronor', ':-', ' SEK', ' kr per månad', ',50 kr'])} i år.`,
  'Danish amount': (lot) =>
    `Ydelsen er ${thousands(100 + lot.number(90_000), '.')}${lot.of([' kr.', ',00 kr.', ' kroner'])} om måneden.`,
  date: (lot) => {
    const { year, month, day } = dayIn(lot)
    return `Mötet är ${lot.of([`${year}-${two(month)}-${two(day)}`, `${day}/${month} ${year}`, `${day}/${month}`, `${two(day)}.${two(month)}.${year}`, `${two(day)}-${two(month)}-${year}`, `den ${day} ${MONTHS[month - 1]} ${year}`, `${year}${two(month)}${two(day)}`, `${two(year % 100)}${two(month)}${two(day)}`])} i Granvik.`
  },
  'meeting time': (lot) => {
    const { year, month, day } = dayIn(lot)
    return `Vi ses ${year}-${two(month)}-${two(day)} ${lot.of(['kl. ', 'kl ', 'klockan ', ''])}${hour(lot)}${lot.of([`–${hour(lot)}`, `-${hour(lot)}`, ''])}.`
  },
  time: (lot) => `Öppet ${lot.of(['kl. ', 'kl ', ''])}${hour(lot)}${lot.of(['–', '-', ' - '])}${hour(lot)} alla dagar.`,
  years: (lot) =>
    `Projektet ${lot.of(['pågår ', 'gällde '])}${1990 + lot.number(40)}${lot.of(['–', '-', ' till ', ' och '])}${1990 + lot.number(40)}.`,
  'organisation number': (lot) =>
    `${lot.of(['Föreningens org.nr är ', 'Bolaget (', 'Organisationsnummer: ', 'Arbetsgivaren '])}${organisationNumber(lot)} svarar.`,
  law: (lot) =>
    `Enligt ${1 + lot.number(30)} kap. ${1 + lot.number(40)} § ${lot.of(['socialtjänstlagen', 'SoL', 'OSL'])} (${1974 + lot.number(52)}:${1 + lot.number(1500)}) prövas det.`,
  statute: (lot) =>
    `Se SFS ${1974 + lot.number(52)}:${1 + lot.number(1500)}, § ${1 + lot.number(99)} och prop. ${2000 + lot.number(26)}/${two(lot.number(30))}:${1 + lot.number(200)}.`,
  percentage: (lot) => `Arbetar ${lot.number(101)}${lot.of([' %', '%', ' procent', ',5 %', ' pct.'])} sedan i våras.`,
  giro: (lot) =>
    `Betala till ${lot.of(['bankgiro ', 'bg ', 'BG ', 'Bankgiro: ', 'plusgiro ', 'PG ', 'pg '])}${giroNumber(lot)}${lot.of(['.', ', märk med namn.'])}`,
  'diary number': (lot) =>
    `${lot.of(['Dnr ', 'Diarienr ', 'dnr: ', 'Vårt dnr '])}${lot.of(['', 'SN ', 'KS-'])}${2015 + lot.number(15)}${lot.of(['/', '-', ':'])}${lot.digits(lot.of([2, 3, 4, 6]))}${lot.of(['', '-1', '-12'])} gäller riktlinjen.`,
  'OCR number': (lot) =>
    `Ange ${lot.of(['OCR ', 'OCR-nummer ', 'fakturanr ', 'fakturanummer: '])}${lot.digits(lot.of([6, 8, 9, 10, 12]))} vid betalning.`,
  page: (lot) =>
    `Se ${lot.of(['sidan ', 's. ', 'punkt ', 'bilaga '])}${1 + lot.number(300)}${lot.of(['', `–${1 + lot.number(300)}`, `.${1 + lot.number(9)}`])} i ${lot.of(['handboken', 'rapporten'])}.`,
  often: (lot) =>
    `Träffas ${1 + lot.number(9)} gånger per ${lot.of(['termin', 'vecka', 'månad'])} i ${1 + lot.number(60)} minuter.`,
  'code name': (lot) =>
    `Ärendet ${lot.of(['Lykta', 'Brygga', 'Fyr'])} ${1 + lot.number(99)} tas efter ${lot.of(['Lykta', 'Brygga', 'Fyr'])} ${two(lot.number(99))}.`,
  age: (lot) =>
    `En man på ${18 + lot.number(60)} år, åldersgrupp ${lot.of(['25–34', '18-24', '55–64'])} år, med ${lot.number(6)} barn.`,
  numbers: (lot) =>
    `Andelen var ${lot.number(99)},${lot.number(9)} av ${thousands(lot.number(900_000), ' ')} invånare i ${lot.number(290)} kommuner.`,
}
