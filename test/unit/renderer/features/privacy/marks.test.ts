import { describe, expect, it } from 'vitest'
import {
  findingAt,
  isSameLine,
  lastBefore,
  linesOf,
  markOf,
  nextAfter,
  segmentsOf,
} from '../../../../../renderer/features/privacy/mark-lines'
import { editBetween, moveFindings } from '../../../../../renderer/features/privacy/move-findings'
import { typedReducer } from '../../../../../renderer/features/privacy/use-marks'
import type { Finding } from '../../../../../shared/privacy/finding'

/** The places in square brackets, and the text without the brackets. */
function marked(written: string): { text: string; findings: Finding[] } {
  const findings: Finding[] = []
  let text = ''
  for (const [at, piece] of written.split(/[[\]]/).entries()) {
    if (at % 2 === 1)
      findings.push({ start: text.length, end: text.length + piece.length, kind: 'name', certainty: 'asked', rule: 'name/full' })
    text += piece
  }
  return { text, findings }
}
const shown = (text: string, findings: readonly Finding[]) =>
  findings.reduceRight((now, { start, end }) => `${now.slice(0, start)}[${now.slice(start, end)}]${now.slice(end)}`, text)

describe('findings while somebody types', () => {
  it.each([
    ['[Rosa] ringde [Bo].', 'I dag [Rosa] ringde [Bo].'],
    ['[Rosa] ringde [Bo].', '[Rosa] ringde sedan [Bo].'],
    ['[Rosa] ringde [Bo].', ' ringde [Bo].'],
    ['[Rosa] ringde [Bo].', '[Rosa] ringde .'],
    ['[Rosa] ringde [Bo].', '[Rosa]'],
    ['[Rosa] ringde [Bo].', ''],
    ['[Rosa]', '[Rosa]s'],
    ['[Rosa]', 'Mo[Rosa]'],
    ['[Rosa] Ek', '[Ro-sa] Ek'],
    ['x\n[Rosa]\ny', 'x\n\n[Rosa]\ny'],
    ['aa[aa]aa', 'aa[aa]aaa'],
  ])('%s typed to %s: the words keep their marks where they stand now', (before, after) => {
    const from = marked(before)
    const { text } = marked(after)
    expect(shown(text, moveFindings(from.findings, editBetween(from.text, text)))).toBe(after)
  })

  it('come late and are moved to where the words stand by then', () => {
    const asked = marked('Ring [Bo].')
    const start: Parameters<typeof typedReducer>[0] = { text: asked.text, findings: [], since: [] }
    const typed = ['Ja. Ring Bo.', 'Ja. Ring Bo. Tack'].reduce(
      (now, written) => typedReducer(now, { kind: 'typed', text: written }),
      start,
    )
    const { text, findings } = typedReducer(typed, { kind: 'found', findings: asked.findings })
    expect(shown(text, findings)).toBe('Ja. Ring [Bo]. Tack')
  })
})

it('a finding that is moved keeps all it carries: the county of a place stands in for it', () => {
  const place: Finding = { start: 5, end: 12, kind: 'place', certainty: 'asked', rule: 'place/small', county: 'Kalmar län' }
  const before = 'Bor i Granvik.'
  for (const after of ['Hon bor i Granvik.', 'Bor i Granviks.', 'Bor i Granvik. Tack.'])
    expect(moveFindings([place], editBetween(before, after))[0]?.county).toBe('Kalmar län')
})

describe('a text drawn line by line', () => {
  const { text, findings } = marked('Hej [Rosa]\n\nvid [Granv\nägen 3].')
  const lines = linesOf(
    text,
    findings.map((found) => markOf(found, undefined)),
  )
  it('holds every sign once, and a mark over a line break is drawn on both lines', () => {
    expect(lines.map(({ text: line }) => line).join('\n')).toBe(text)
    expect(lines.map((line) => segmentsOf(line).map((piece) => (piece.mark ? `[${piece.text}]` : piece.text)))).toEqual([
      ['Hej ', '[Rosa]'],
      [],
      ['vid ', '[Granv]'],
      ['[ägen 3]', '.'],
    ])
  })
  it('draws a line anew only when it or its marks are others', () => {
    const again = linesOf(
      `${text}!`,
      findings.map((found) => markOf(found, undefined)),
    )
    expect(again.map((line, at) => isSameLine(line, lines[at] ?? line))).toEqual([true, true, true, false])
    const here = linesOf(
      text,
      findings.map((found) => markOf(found, findings[0])),
    )
    expect(here.map((line, at) => isSameLine(line, lines[at] ?? line))).toEqual([false, true, true, true])
  })
})

describe('going from place to place', () => {
  const { findings } = marked('a [b] c [d] e')
  const [first, second] = findings
  it('comes around in both directions, and knows where the caret stands', () => {
    expect(nextAfter(findings, 0)).toBe(first)
    expect(nextAfter(findings, 3)).toBe(second)
    expect(nextAfter(findings, 9)).toBe(first)
    expect(lastBefore(findings, 6)).toBe(first)
    expect(lastBefore(findings, 2)).toBe(second)
    expect(findingAt(findings, 3, 3)).toBe(first)
    expect(findingAt(findings, 4, 6)).toBeUndefined()
    expect(nextAfter([], 0)).toBeUndefined()
  })
})
