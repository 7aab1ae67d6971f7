import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { scaleFor } from '../../../../renderer/projector/fit'
import { readMessage } from '../../../../renderer/projector/read-message'
import { WallView } from '../../../../renderer/projector/wall-view'
import { DARK, PLAIN_VIEW, type Slide, type WallMessage } from '../../../../shared/slides/slide'

const render = (slide: Slide, over: Partial<WallMessage> = {}) =>
  renderToStaticMarkup(<WallView message={{ slide, state: 'shown', practice: false, view: PLAIN_VIEW, ...over }} />)
/** Without the mark for more, which shows only where there is more. */
const textOf = (markup: string) =>
  markup
    .replace(/<div class="wall-more">[^<]*<\/div>/, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()

const matter: Slide = {
  kind: 'matter',
  codeName: 'Lykta 14',
  question: 'Vilka insatser kan samordnas?',
  heading: { label: 'Hälsa och risk', lines: ['Orkar halva dagar.', '', 'Har kontakt i primärvården.'] },
  page: 2,
  pages: 3,
}

const grid: Slide = {
  kind: 'grid',
  codeName: 'Lykta 14',
  columns: ['Vad vi känner till', 'Regler som gäller'],
  rows: [
    { organisation: 'Arbetsförmedlingen', cells: [['Inskriven sedan', 'i mars.'], ['Kräver läkarintyg.']] },
    { organisation: 'Funktionshinderomsorgen', cells: [['Känner inte till personen.'], []] },
  ],
  page: 1,
  pages: 2,
}

describe('the wall', () => {
  it('shows code name and question before any heading', () => {
    expect(textOf(render({ ...matter, heading: null, page: 1 }))).toBe('Lykta 14 Vilka insatser kan samordnas?')
  })
  it('shows one heading with its lines and where one is', () => {
    const text = textOf(render(matter))
    expect(text).toContain('Lykta 14 2 av 3 Hälsa och risk Orkar halva dagar.')
    expect(text).toContain('Har kontakt i primärvården.')
  })
  it('numbers an agenda on from the points before it and says how each stands', () => {
    const text = textOf(
      render({
        kind: 'agenda',
        heading: 'Dagordning',
        before: 2,
        after: 1,
        items: [
          { title: 'Välkommen', state: 'done' },
          { title: 'Lykta 14', state: 'open' },
          { title: 'Fyr 22', state: 'adjourned' },
        ],
      }),
    )
    expect(text).toBe('Dagordning 3 Välkommen Klar 4 Lykta 14 Nu 5 Fyr 22 Uppskjuten 2 punkter före · 1 punkt till')
  })
  it('shows a general question', () => {
    expect(textOf(render({ kind: 'general', title: 'Nya regler' }))).toBe('Nya regler')
  })
  it('shows an outcome row by row', () => {
    const rows = [{ label: 'Kommunen, Socialtjänsten', value: '2026-04-01' }]
    expect(textOf(render({ kind: 'outcome', codeName: 'Lykta 14', heading: 'En organisation möter individen', rows }))).toBe(
      'Lykta 14 En organisation möter individen Kommunen, Socialtjänsten senast 2026-04-01',
    )
  })
  it('says until when there is a pause, and only pause when nobody knows', () => {
    expect(textOf(render({ kind: 'pause', until: '10:15' }))).toBe('Paus Vi fortsätter klockan 10:15')
    expect(textOf(render({ kind: 'pause', until: null }))).toBe('Paus')
  })
  it('shows the mapping, an organisation a row and a column a cell, with the columns named (G21, G22)', () => {
    const markup = render(grid)
    expect(textOf(markup)).toBe(
      'Lykta 14 1 av 2 Vad vi känner till Regler som gäller Arbetsförmedlingen Inskriven sedan i mars. Kräver läkarintyg. ' +
        'Funktionshinder\u2010 omsorgen Känner inte till personen.',
    )
    expect([...markup.matchAll(/<th scope="row">/g)]).toHaveLength(2)
  })
  it('puts divided words together again when they are magnified', () => {
    expect(textOf(render(grid, { view: { ...PLAIN_VIEW, zoom: 150 } }))).toContain('Funktionshinder\u00adomsorgen')
  })
  it('counts down in minutes and seconds, and says when the time is up', () => {
    expect(textOf(render({ kind: 'timer', seconds: 605 }))).toBe('Tid kvar 10:05')
    expect(textOf(render({ kind: 'timer', seconds: 0 }))).toContain('Tiden är ute 0:00')
  })
  it('shows what the chair has to say, few lines large and each where it was begun', () => {
    const lines = ['Vi fortsätter i rum 3.', 'Ta med kaffet.']
    expect(render({ kind: 'message', lines })).toMatch(/wall-lead"><p>Vi fortsätter i rum 3.<\/p><p>Ta med kaffet.<\/p>/)
    expect(render({ kind: 'message', lines: Array(12).fill('rad') })).toContain('wall-lines')
  })
  it('calls a point whose title is kept off the wall a general question', () => {
    expect(textOf(render({ kind: 'general', title: '' }))).toContain('Allmän fråga')
    const items = [{ title: '', state: 'open' as const }]
    expect(textOf(render({ kind: 'agenda', heading: 'Arenagruppen', before: 3, after: 0, items }))).toContain('4 Allmän fråga Nu')
  })
  it('takes theme and size from the message alone, and is dark when it is blank', () => {
    const view = { theme: 'light', zoom: 125, scroll: 0 } as const
    expect(render(matter, { view })).toContain('data-theme="light" data-zoom="125"')
    expect(render(matter, { view, state: 'dark' })).toContain('data-theme="dark" data-zoom="100"')
  })
  it('has no text at all when it is blank', () => {
    expect(textOf(render({ kind: 'blank' }, { practice: true }))).toBe('')
  })
  it('has no text when it is dark, whatever slide the message holds', () => {
    expect(textOf(render(matter, { state: 'dark', practice: true }))).toBe('')
  })
  it('keeps showing what is frozen', () => {
    expect(textOf(render(matter, { state: 'frozen' }))).toContain('Hälsa och risk')
  })
  it('says ÖVNING on every slide of a practice', () => {
    expect(textOf(render(matter, { practice: true }))).toMatch(/ÖVNING$/)
  })
})

describe('a message that arrives at the projector', () => {
  it('is shown when it is one', () => {
    const message = { slide: matter, state: 'shown', practice: false, view: PLAIN_VIEW }
    expect(readMessage(message)).toEqual(message)
  })
  it.each([
    ['nothing', undefined],
    ['a slide with a field too many', { slide: { ...matter, name: 'x' }, state: 'shown', practice: false, view: PLAIN_VIEW }],
    ['a kind of slide that does not exist', { slide: { kind: 'record' }, state: 'shown', practice: false, view: PLAIN_VIEW }],
    [
      'thirteen lines',
      {
        slide: { ...matter, heading: { label: 'x', lines: Array(13).fill('y') } },
        state: 'shown',
        practice: false,
        view: PLAIN_VIEW,
      },
    ],
  ])('is dark when it is %s', (_name, arrived) => {
    expect(readMessage(arrived)).toEqual(DARK)
  })
})

describe('the size of the text', () => {
  it('is full for twelve lines of sixty characters', () => {
    expect(scaleFor(Array(12).fill('x'.repeat(60)))).toBe(1)
  })
  it('shrinks where lines have to be broken, and never below 0.6', () => {
    expect(scaleFor(Array(12).fill('x'.repeat(75)))).toBe(0.8)
    expect(scaleFor(Array(12).fill('x'.repeat(300)))).toBe(0.6)
  })
})
