import { describe, expect, it } from 'vitest'
import type { CodeName } from '../../../../../shared/domain/matter/matter'
import { matterSlides } from '../../../../../shared/domain/matter/to-slide'
import type { ReleasedSummary } from '../../../../../shared/domain/summary/summary'
import type { IsoInstant } from '../../../../../shared/lib/dates'
import { slide } from '../../../../../shared/slides/slide'

const headings = [
  { key: 'situation', label: 'Situation och försörjning' },
  { key: 'vilja', label: 'Egen vilja och mål' },
]
const released = (sections: ReleasedSummary['text']['sections'], question = 'Vilken insats passar?'): ReleasedSummary => ({
  version: 3,
  text: { question, sections },
  releasedAt: '2026-03-02T08:00:00.000Z' as IsoInstant,
  releasedBy: 'Maja Norrgård',
})
const pagesFor = (sections: ReleasedSummary['text']['sections'], question?: string, leftOff: string[] = []) =>
  matterSlides({ codeName: 'Lykta 14' as CodeName, released: released(sections, question), headings, leftOff })

describe('a matter on the wall', () => {
  it('begins with code name and question, and goes on with one heading a page', () => {
    const pages = pagesFor([
      { heading: 'vilja', text: 'Vill arbeta med djur.' },
      { heading: 'situation', text: 'Ekonomiskt bistånd.' },
    ])
    expect(pages).toEqual([
      { kind: 'matter', codeName: 'Lykta 14', question: 'Vilken insats passar?', heading: null, page: 1, pages: 3 },
      {
        kind: 'matter',
        codeName: 'Lykta 14',
        question: 'Vilken insats passar?',
        page: 2,
        pages: 3,
        heading: { label: 'Situation och försörjning', lines: ['Ekonomiskt bistånd.'] },
      },
      {
        kind: 'matter',
        codeName: 'Lykta 14',
        question: 'Vilken insats passar?',
        page: 3,
        pages: 3,
        heading: { label: 'Egen vilja och mål', lines: ['Vill arbeta med djur.'] },
      },
    ])
  })

  it('is code name and question alone where nothing was released under a heading', () => {
    expect(pagesFor([{ heading: 'vilja', text: '  \n' }])).toHaveLength(1)
  })

  it('passes over a heading that the meeting leaves off, and counts the pages without it', () => {
    const sections = [
      { heading: 'vilja', text: 'Vill arbeta med djur.' },
      { heading: 'situation', text: 'Ekonomiskt bistånd.' },
    ]
    const pages = pagesFor(sections, undefined, ['situation'])
    expect(pages.map(({ heading, page, pages: all }) => [heading?.label, page, all])).toEqual([
      [undefined, 1, 2],
      ['Egen vilja och mål', 2, 2],
    ])
  })

  it('shows no section under a heading that the group does not have, and never who released it', () => {
    const pages = JSON.stringify(pagesFor([{ heading: 'fordjupning', text: 'MARKER' }]))
    expect(pages).not.toContain('MARKER')
    expect(pages).not.toContain('Maja')
  })

  it('makes slides that can be sent, however long the text is', () => {
    const pages = pagesFor(
      [
        { heading: 'situation', text: 'en rad\n\n'.repeat(500) },
        { heading: 'vilja', text: 'ord'.repeat(1300) },
      ],
      'fråga '.repeat(50),
    )
    for (const page of pages) slide.parse(page)
    expect(pages.length).toBeGreaterThan(60)
    expect(pages.every((page) => (page.heading?.lines ?? []).every((line) => line.length <= 60))).toBe(true)
  })
})
