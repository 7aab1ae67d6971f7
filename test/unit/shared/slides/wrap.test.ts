import { describe, expect, it } from 'vitest'
import { LINE_LENGTH, LINES_A_PAGE, pagesOf, unwrapLines, wrapText } from '../../../../shared/slides/wrap'

describe('text on the wall', () => {
  it('breaks between words at sixty characters', () => {
    const text =
      'Bor själv och har ekonomiskt bistånd sedan fjorton månader, vill arbeta med djur och orkar ungefär två timmar om dagen.'
    const lines = wrapText(text)
    expect(lines.every((line) => line.length <= LINE_LENGTH)).toBe(true)
    expect(lines.join(' ')).toBe(text)
    expect(lines.length).toBe(2)
  })

  it.each([
    ['nothing', '', []],
    ['only space', ' \n\t\n', []],
    ['one empty line between paragraphs, however many were typed', 'ett\n\n\n\ntvå\n', ['ett', '', 'två']],
    ['line ends of every system', 'ett\r\ntvå\rtre', ['ett', 'två', 'tre']],
    ['a control character as a space', 'ett\u0007två', ['ett två']],
  ])('takes %s', (_what, text, lines) => {
    expect(wrapText(text)).toEqual(lines)
  })

  it('cuts a word that is longer than a line between whole characters', () => {
    const lines = wrapText(`${'🦉'.repeat(70)} slut`)
    expect(lines.every((line) => line.length <= LINE_LENGTH)).toBe(true)
    expect(lines.join('')).toBe(`${'🦉'.repeat(70)} slut`)
  })

  it('splits into pages of twelve lines that neither begin nor end empty', () => {
    const lines = [...Array.from({ length: 12 }, (_, index) => `rad ${index}`), '', 'sist', '']
    expect(pagesOf(lines)).toEqual([lines.slice(0, LINES_A_PAGE), ['sist']])
    expect(pagesOf([])).toEqual([])
  })
})

describe('lines put together again', () => {
  it.each([
    ['one paragraph', 'Vi har talats vid flera gånger om vad som behövs framåt och kommit fram till en väg som håller.'],
    ['lines that somebody began', 'Vi fortsätter i sal 3.\nTa med kaffet.\n\nTack för i dag.'],
    ['a word that was divided', 'Det är Funktionshinderomsorgen som svarar.'],
  ])('are what was typed: %s', (_name, text) => {
    expect(unwrapLines(wrapText(text, 20), 20).join('\n').replaceAll('\u00ad', '')).toBe(text)
  })
})
