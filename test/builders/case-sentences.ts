import { readFileSync } from 'node:fs'
import type { Individual } from '../../shared/domain/individual/individual'
import { type FindingKind, findingKind } from '../../shared/privacy/finding'
import { type Knowledge, knowledgeOf } from '../../shared/privacy/knowledge'
import { coordinationDay, danishNumber, dashed, swedishNumber, withWrongCheckDigit } from './personal-number'

/** A stretch of a sentence; `written` as it stands in the file, where no number is built yet. */
export interface Span {
  start: number
  end: number
  kinds: readonly FindingKind[]
  written: string
}

export interface CaseSentence {
  section: string
  /** The line of the file, brackets and all: what a sentence is called by. */
  written: string
  text: string
  must: readonly Span[]
  may: readonly Span[]
  knowledge: Knowledge
}

export const LANGUAGES = ['sv', 'da'] as const

/** `later-*` were shown to nobody until the check was done. */
export const CASE_SETS = [...LANGUAGES, 'later-sv', 'later-da'] as const
export type CaseSet = (typeof CASE_SETS)[number]

const fileOf = (name: string) => new URL(`../fixtures/case-sentences/${name}`, import.meta.url)

const rowsOf = (name: string): string[] =>
  readFileSync(fileOf(name), 'utf8')
    .split('\n')
    .filter((row) => row !== '')

/** The sentences of `test/fixtures/case-sentences/`; its README tells how they are written. */
export function caseSentences(set: CaseSet): CaseSentence[] {
  return readCases(rowsOf(`${set}.txt`))
}

/** What the file says the check gets wrong, so that a loss and a gain both show. */
export const knownFaults = (set: CaseSet): string[] => rowsOf(`known-${set}.txt`).filter((row) => !row.startsWith('#'))
export const knownFaultsFile = (set: CaseSet): URL => fileOf(`known-${set}.txt`)

interface Known {
  organisations: string[]
  acting: string[]
  individuals: string[]
}

export function readCases(rows: readonly string[]): CaseSentence[] {
  let everywhere: Known = { organisations: [], acting: [], individuals: [] }
  let here = everywhere
  let section = ''
  let knowledge = knowledgeFrom(everywhere)
  const sentences: CaseSentence[] = []
  for (const row of rows) {
    if (row.startsWith('## ')) {
      section = row.slice(3)
      here = everywhere
    } else if (row.startsWith('@')) {
      here = told(here, row)
      if (section === '') everywhere = here
    } else if (!row.startsWith('#')) sentences.push({ section, written: row, knowledge, ...marked(row) })
    if (/^##|^@/.test(row)) knowledge = knowledgeFrom(here)
  }
  return sentences
}

function told(known: Known, row: string): Known {
  const [, what = '', names = ''] = /^@(\w+) (.*)$/.exec(row) ?? []
  const listed = names.split(';').map((name) => name.trim())
  if (what === 'acting') return { ...known, acting: listed }
  if (what === 'individual') return { ...known, individuals: listed }
  if (what === 'organisations') return { ...known, organisations: [...known.organisations, ...listed] }
  throw new Error(`"${row}" tells of nothing the check can know`)
}

const knowledgeFrom = ({ organisations, acting, individuals }: Known): Knowledge =>
  knowledgeOf({ organisations, acting, individuals: individuals.map(calledSo) })

function calledSo(name: string): Individual {
  const [givenName = '', ...family] = name.split(' ')
  return { ...NOBODY, givenName, familyName: family.join(' ') }
}

const NOBODY: Individual = {
  givenName: '',
  familyName: '',
  personalNumber: '',
  address: '',
  phone: '',
  alsoKnown: '',
  protectedIdentity: false,
}

const BRACKETS = /\[\[([A-Za-z|]{1,80}):([^\]]{1,200})\]\]|\(\(([^)]{1,200})\)\)/g

function marked(row: string): Pick<CaseSentence, 'text' | 'must' | 'may'> {
  const must: Span[] = []
  const may: Span[] = []
  let text = ''
  let at = 0
  for (const hit of row.matchAll(BRACKETS)) {
    const [whole, kinds, asked, allowed] = hit
    text += built(row.slice(at, hit.index))
    const written = asked ?? allowed ?? ''
    const start = text.length
    text += built(written)
    const span = { start, end: text.length, written, kinds: kinds?.split('|').map((kind) => findingKind.parse(kind)) ?? [] }
    ;(kinds === undefined ? may : must).push(span)
    at = hit.index + whole.length
  }
  text += built(row.slice(at))
  if (/\[\[|\]\]|[{}]/.test(text)) throw new Error(`a bracket is left open in "${row}"`)
  return { text, must, may }
}

const SIGNS: Record<string, string> = { shy: '\u00ad', zwsp: '\u200b', cyrillicA: '\u0410' }

const withCentury = (born: string, ten: (short: string) => string) => born.slice(0, 2) + ten(born.slice(2))
const flat = (born: string) => swedishNumber(born)
const coordination = (born: string) => swedishNumber(coordinationDay(born))

/** Numbers are built here and nowhere written down. */
const NUMBERS: Record<string, (born: string) => string> = {
  pnr: (born) => dashed(flat(born)),
  pnr12: (born) => withCentury(born, (short) => dashed(flat(short))),
  pnrflat: flat,
  pnrflat12: (born) => withCentury(born, flat),
  pnrplus: (born) => dashed(flat(born), '+'),
  pnrspace: (born) => dashed(flat(born), ' '),
  pnrbreak: (born) => dashed(flat(born), '-\n'),
  pnrwrong: (born) => dashed(withWrongCheckDigit(flat(born))),
  samordning: (born) => dashed(coordination(born)),
  samordning12: (born) => withCentury(born, (short) => dashed(coordination(short))),
  cpr: (born) => dashed(danishNumber(born)),
  cprflat: (born) => danishNumber(born),
  cprspace: (born) => dashed(danishNumber(born), ' '),
  cprnot: (born) => dashed(danishNumber(born, false)),
}

function built(written: string): string {
  return written.replaceAll('\\n', '\n').replace(/\{(\w{1,20})(?::(\d{6,8}))?\}/g, (whole, what: string, born?: string) => {
    const sign = born === undefined ? SIGNS[what] : NUMBERS[what]?.(born)
    if (sign === undefined) throw new Error(`"${whole}" builds nothing`)
    return sign
  })
}
