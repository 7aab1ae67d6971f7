import { describe, expect, it } from 'vitest'
import { shownOf, standingOf } from '../../../../../shared/domain/grid/rules'
import { gridPages, type ShownRow } from '../../../../../shared/domain/grid/to-slide'
import type { CodeName } from '../../../../../shared/domain/matter/matter'
import { gridSlide } from '../../../../../shared/slides/slide'

const columns = ['Vad vi känner till', 'Regler som gäller', 'Möjligheter']
const pagesOf = (rows: ShownRow[], of = columns) => gridPages({ codeName: 'Lykta 14' as CodeName, columns: of, rows })
const row = (organisation: string, ...texts: string[]): ShownRow => ({ organisation, texts })
const SENTENCE = 'Inskriven sedan i mars utan insats, har fått besked om fördjupat stöd. '

describe('the mapping grid on the wall', () => {
  it('has a row for each organisation and a cell for each column (G21, G22)', () => {
    const [page] = pagesOf([row('Arbetsförmedlingen', 'Inskriven.', 'Kräver läkarintyg.', 'Fördjupat stöd.')])
    expect(page?.slide).toEqual({
      kind: 'grid',
      codeName: 'Lykta 14',
      columns,
      rows: [{ organisation: 'Arbetsförmedlingen', cells: [['Inskriven.'], ['Kräver läkarintyg.'], ['Fördjupat stöd.']] }],
      page: 1,
      pages: 1,
    })
  })

  it('leaves a row without any text off', () => {
    const pages = pagesOf([row('Arbetsförmedlingen', '', '  \n', ''), row('Försäkringskassan', '', 'Prövas efter dag 180.', '')])
    expect(pages.flatMap(({ slide }) => slide.rows.map(({ organisation }) => organisation))).toEqual(['Försäkringskassan'])
    expect(pagesOf([row('Arbetsförmedlingen', '', '', '')])).toEqual([])
  })

  it.each([1, 2, 3, 4])('keeps to six organisations and twelve lines a page, whatever was typed, with %i columns', (count) => {
    const of = Array.from({ length: count }, (_, index) => `Kolumn ${index}`)
    const rows = Array.from({ length: 14 }, (_, index) =>
      row(`Funktionshinderomsorgen ${index}`, ...of.map((_, at) => SENTENCE.repeat((index * 7 + at * 3) % 18))),
    )
    const pages = pagesOf(rows, of)
    for (const { slide } of pages) {
      gridSlide.parse(slide)
      expect(slide.rows.length).toBeLessThanOrEqual(6)
      const heights = slide.rows.map(({ cells }) => Math.max(...cells.map((lines) => lines.length)))
      expect(heights.reduce((sum, height) => sum + height, 0)).toBeLessThanOrEqual(12)
      expect(slide.pages).toBe(pages.length)
    }
    // Nothing of what was typed is lost on the way.
    for (const [index, { texts }] of rows.entries())
      for (const [at, text] of texts.entries()) {
        const shown = pages.flatMap(({ slide, rows: of_ }) => slide.rows.filter((_, place) => of_[place] === index))
        const words = shown.flatMap(({ cells }) => cells[at] ?? []).join(' ')
        expect(words.replaceAll(/\u2010? /g, '')).toBe(text.replaceAll(/\s/g, ''))
      }
  })

  it('goes on overleaf under the same organisation instead of shrinking', () => {
    const pages = pagesOf([row('Vuxenenheten', SENTENCE.repeat(6), 'Kort.', '')])
    expect(pages.length).toBeGreaterThan(1)
    expect(pages.map(({ slide }) => slide.rows[0]?.organisation)).toEqual(pages.map(() => 'Vuxenenheten'))
    expect(pages[1]?.slide.rows[0]?.cells[1]).toEqual([])
  })
})

describe('a row of the grid', () => {
  const isMarked = (text: string) => text.includes('070')
  const cells = (...texts: string[]) => texts.map((text, index) => ({ column: `c${index}`, text }))
  it('is empty, unmarked or marked by its words', () => {
    expect(standingOf(cells('', ' \n'), isMarked)).toBe('empty')
    expect(standingOf(cells('Inskriven', ''), isMarked)).toBe('unmarked')
    expect(standingOf(cells('Inskriven', 'ring 070'), isMarked)).toBe('marked')
  })
  it('is marked too by what its cells say beside each other', () => {
    expect(standingOf(cells('a', 'b'), (text) => text === 'a\nb')).toBe('marked')
  })
  it('knows whether the room sees it as it stands', () => {
    expect(shownOf(cells('a', 'b'), null)).toBe('no')
    expect(shownOf(cells('a', ''), new Map([['c0', 'a']]))).toBe('asItStands')
    expect(shownOf(cells('a', 'b'), new Map([['c0', 'a']]))).toBe('earlierWording')
  })
})
