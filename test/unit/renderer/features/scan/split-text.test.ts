import { describe, expect, it } from 'vitest'
import { countKinds, partsOf, partsToShow, partWith, piecesOf } from '../../../../../renderer/features/scan/split-text'
import type { Finding } from '../../../../../shared/privacy/finding'

const found = (start: number, end: number, kind: Finding['kind'] = 'phone'): Finding => ({
  start,
  end,
  kind,
  certainty: 'certain',
  rule: 'phone/mobile',
})
const cut = (text: string, parts: readonly { start: number; end: number }[]) =>
  parts.map(({ start, end }) => text.slice(start, end))

describe('a long text in parts', () => {
  it.each([
    ['is whole when it is short', 'kort', 10, ['kort']],
    ['is cut where a paragraph ends', 'ett två\n\ntre fyra', 12, ['ett två\n\n', 'tre fyra']],
    ['else where a line does', 'ett två tre\nfyra fem sex', 14, ['ett två tre\n', 'fyra fem sex']],
    ['else between words', 'aaaaaaaaa bbbbbbbbb', 10, ['aaaaaaaaa ', 'bbbbbbbbb']],
    ['else anywhere', 'a'.repeat(25), 10, ['a'.repeat(10), 'a'.repeat(10), 'a'.repeat(5)]],
    ['but never within a letter of two units', `${'a'.repeat(9)}😀bb`, 10, ['a'.repeat(9), '😀bb']],
    ['and may be empty', '', 10, ['']],
  ])('%s', (_what, text, most, expected) => {
    expect(cut(text, partsOf(text, most))).toEqual(expected)
  })

  it('loses no letter, whatever it is made of, and no part is longer than it may be', () => {
    const text = 'Rad ett.\n\nRad två är längre än den första. 😀😀😀\n'.repeat(200)
    for (const most of [7, 50, 333, 20_000]) {
      const parts = partsOf(text, most)
      expect(cut(text, parts).join('')).toBe(text)
      expect(Math.max(...parts.map(({ start, end }) => end - start))).toBeLessThanOrEqual(most)
    }
  })

  it('is never cut through a finding when it is shown', () => {
    const text = 'a'.repeat(40)
    const findings = [found(2, 4), found(8, 23), found(28, 31)]
    const parts = partsToShow(text, findings, 10)
    expect(cut(text, parts).join('')).toBe(text)
    expect(parts.map(({ end }) => end)).toEqual([23, 31, 40])
    expect(findings.map((one) => partWith(parts, one))).toEqual([0, 0, 1])
  })
})

describe('a part as it is drawn', () => {
  it('is text and findings by turns, each finding with its place among all', () => {
    const text = 'Ring 1234 eller 5678 nu.'
    const findings = [found(0, 0), found(5, 9), found(16, 20)]
    expect(piecesOf(text, { start: 5, end: text.length }, findings)).toEqual([
      { at: 1, start: 5, text: '1234' },
      { at: null, start: 9, text: ' eller ' },
      { at: 2, start: 16, text: '5678' },
      { at: null, start: 20, text: ' nu.' },
    ])
    expect(piecesOf(text, { start: 20, end: 24 }, findings).map((piece) => piece.text)).toEqual([' nu.'])
  })

  it('counts each kind, the most first', () => {
    const findings = [found(0, 1, 'name'), found(2, 3), found(4, 5)]
    expect(countKinds(findings)).toEqual([
      ['phone', 2],
      ['name', 1],
    ])
  })
})
