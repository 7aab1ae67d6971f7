import { describe, expect, it } from 'vitest'
import {
  type NextStep,
  nextItemOf,
  nextStep,
  type OpenItem,
  pageOnWall,
  type Room,
} from '../../../../../renderer/features/meeting/next-step'
import type { AgendaItem, AgendaItemId } from '../../../../../shared/domain/meeting/meeting'
import { DARK, PLAIN_VIEW, type Slide, type WallMessage } from '../../../../../shared/slides/slide'

const shown = (slide: Slide): WallMessage => ({ slide, state: 'shown', practice: false, view: PLAIN_VIEW })
const id = (n: number) => `00000000-0000-4000-8000-00000000000${n}` as AgendaItemId

const welcome = (state: AgendaItem['state']): AgendaItem =>
  ({
    kind: 'general',
    id: id(1),
    title: 'Välkommen',
    minutes: 5,
    state,
    openedAt: null,
    spentSeconds: state === 'waiting' ? 0 : 60,
  }) as AgendaItem
const lykta = (state: AgendaItem['state']): AgendaItem =>
  ({
    kind: 'matter',
    id: id(2),
    codeName: 'Lykta 14',
    matterId: id(9),
    minutes: 15,
    state,
    openedAt: null,
    spentSeconds: state === 'waiting' ? 0 : 60,
  }) as unknown as AgendaItem

const agenda = shown({ kind: 'agenda', heading: 'Dagordning', items: [], before: 0, after: 0 })
const welcomeSlide = shown({ kind: 'general', title: 'Välkommen' })
const matterSlide = (page: number): WallMessage =>
  shown({ kind: 'matter', codeName: 'Lykta 14', question: 'Vad kan ni bidra med?', heading: null, page, pages: 3 })
const outcomeSlide = shown({ kind: 'outcome', codeName: 'Lykta 14', heading: 'Utfall', rows: [] })

const open = (over: Partial<OpenItem> = {}): OpenItem => ({
  pages: 3,
  headings: [null, 'Bakgrund', 'Hälsa och risk'],
  result: 'outcome',
  recorded: false,
  savable: false,
  seen: { page: -1, result: false },
  ...over,
})

const room = (over: Partial<Room>): Room => ({
  state: 'running',
  items: [welcome('waiting'), lykta('waiting')],
  wall: DARK,
  picked: null,
  stopped: false,
  open: null,
  dimmed: false,
  ...over,
})

const inWelcome = [welcome('open'), lykta('waiting')]
const inLykta = [welcome('done'), lykta('open')]
const seen = (page: number, result = false) => ({ seen: { page, result } })

const table: readonly [string, Room, NextStep][] = [
  ['before the meeting it starts it', room({ state: 'planned' }), { kind: 'startMeeting' }],
  ['first of all the agenda goes to the wall', room({}), { kind: 'showAgenda' }],
  [
    'with the agenda shown it opens the first point',
    room({ wall: agenda }),
    { kind: 'openItem', itemId: id(1), title: 'Välkommen' },
  ],
  ['a dark agenda does not count as shown', room({ wall: { ...agenda, state: 'dark' } }), { kind: 'showAgenda' }],
  [
    'a point picked out of turn comes next',
    room({ wall: agenda, picked: id(2) }),
    { kind: 'openItem', itemId: id(2), title: 'Lykta 14' },
  ],
  [
    'an open point is shown by name',
    room({ items: inWelcome, open: open({ pages: 1, result: null }) }),
    { kind: 'showItem', itemId: id(1), title: 'Välkommen' },
  ],
  [
    'a general point that is shown can be closed',
    room({ items: inWelcome, wall: welcomeSlide, open: open({ pages: 1, headings: [null], result: null }) }),
    { kind: 'closeItem', itemId: id(1) },
  ],
  [
    'after a point it goes straight to the next, by code name',
    room({ items: [welcome('done'), lykta('waiting')] }),
    { kind: 'openItem', itemId: id(2), title: 'Lykta 14' },
  ],
  [
    'a shut door is looked at, not opened',
    room({ items: [welcome('done'), lykta('waiting')], stopped: true }),
    { kind: 'seeStops', itemId: id(2), title: 'Lykta 14' },
  ],
  [
    'an opened matter waits in the dark until it is shown',
    room({ items: inLykta, open: open() }),
    { kind: 'showItem', itemId: id(2), title: 'Lykta 14' },
  ],
  [
    'from code name and question it goes to the first heading',
    room({ items: inLykta, wall: matterSlide(1), open: open(seen(0)) }),
    { kind: 'showPage', itemId: id(2), page: 1, pages: 3, heading: 'Bakgrund' },
  ],
  [
    'then to the next heading by name',
    room({ items: inLykta, wall: matterSlide(2), open: open(seen(1)) }),
    { kind: 'showPage', itemId: id(2), page: 2, pages: 3, heading: 'Hälsa och risk' },
  ],
  [
    'a wall darkened halfway goes on where it was',
    room({ items: inLykta, wall: { ...matterSlide(2), state: 'dark' }, open: open(seen(1)) }),
    { kind: 'showPage', itemId: id(2), page: 2, pages: 3, heading: 'Hälsa och risk' },
  ],
  [
    'a frozen wall still shows what it shows',
    room({ items: inLykta, wall: { ...matterSlide(2), state: 'frozen' }, open: open(seen(1)) }),
    { kind: 'showPage', itemId: id(2), page: 2, pages: 3, heading: 'Hälsa och risk' },
  ],
  [
    'an Arena matter shown to its end asks for its outcome',
    room({ items: inLykta, wall: matterSlide(3), open: open(seen(2)) }),
    { kind: 'writeOutcome' },
  ],
  [
    'a preparation group is asked for its recommendation',
    room({ items: inLykta, wall: matterSlide(3), open: open({ result: 'recommendation', ...seen(2) }) }),
    { kind: 'writeRecommendation' },
  ],
  [
    'a group that ends matters in nothing closes them',
    room({ items: inLykta, wall: matterSlide(3), open: open({ result: null, ...seen(2) }) }),
    { kind: 'closeItem', itemId: id(2) },
  ],
  [
    'a recorded outcome goes to the wall',
    room({ items: inLykta, wall: matterSlide(3), open: open({ recorded: true, ...seen(2) }) }),
    { kind: 'showOutcome', itemId: id(2), of: 'outcome' },
  ],
  [
    'with the outcome shown it darkens and goes on',
    room({ items: inLykta, wall: outcomeSlide, open: open({ recorded: true, ...seen(2) }) }),
    { kind: 'closeItem', itemId: id(2) },
  ],
  [
    'an outcome that was shown and darkened is not asked for again',
    room({ items: inLykta, open: open({ recorded: true, ...seen(2, true) }) }),
    { kind: 'closeItem', itemId: id(2) },
  ],
  [
    'a result that has all it needs is saved by the same button',
    room({ items: inLykta, wall: matterSlide(3), open: open({ savable: true, ...seen(2) }) }),
    { kind: 'saveResult', of: 'outcome' },
  ],
  [
    'a result begun before every heading was shown is saved all the same',
    room({ items: inLykta, wall: matterSlide(1), open: open({ result: 'recommendation', savable: true, ...seen(0) }) }),
    { kind: 'saveResult', of: 'recommendation' },
  ],
  [
    'a wall that went dark by itself shows the same again (X13)',
    room({ items: inLykta, open: open(seen(1)), dimmed: true }),
    { kind: 'relight', itemId: id(2), title: 'Lykta 14', page: 1 },
  ],
  [
    'also a general point',
    room({ items: inWelcome, open: open({ pages: 1, headings: [null], result: null, ...seen(0) }), dimmed: true }),
    { kind: 'relight', itemId: id(1), title: 'Välkommen', page: 0 },
  ],
  [
    'but nothing while somebody stands there whom it does not cover (X17)',
    room({ items: inLykta, open: open(seen(2)), dimmed: true, stopped: true }),
    { kind: 'seeStops', itemId: id(2), title: 'Lykta 14' },
  ],
  [
    'a result that has been shown needs no light to be closed',
    room({ items: inLykta, open: open({ recorded: true, ...seen(2, true) }), dimmed: true }),
    { kind: 'closeItem', itemId: id(2) },
  ],
  [
    'a general point with a guest of another matter is not opened (G33)',
    room({ wall: agenda, stopped: true }),
    { kind: 'seeStops', itemId: id(1), title: 'Välkommen' },
  ],
  ['when nothing waits it ends the meeting', room({ items: [welcome('done'), lykta('adjourned')] }), { kind: 'endMeeting' }],
  ['an agenda without points can be ended', room({ items: [] }), { kind: 'endMeeting' }],
  ['after the meeting it leads to what remains', room({ state: 'ended', items: [welcome('done')] }), { kind: 'seeEnd' }],
]

describe('the large button of the meeting room', () => {
  it.each(table)('%s', (_name, now, step) => {
    expect(nextStep(now)).toEqual(step)
  })
})

describe('what comes next', () => {
  it('may be a point that was closed too early', () => {
    expect(nextItemOf([welcome('waiting'), lykta('done')], id(2))?.id).toBe(id(2))
  })
  it('is never the point that is open', () => {
    expect(nextItemOf([welcome('waiting'), lykta('open')], id(2))?.id).toBe(id(1))
  })
})

describe('the page on the wall', () => {
  it('is nobody else’s page: another code name counts as not shown', () => {
    const other = shown({ kind: 'matter', codeName: 'Fyr 22', question: '', heading: null, page: 2, pages: 2 })
    expect(pageOnWall(lykta('open'), other)).toBeNull()
    expect(pageOnWall(lykta('open'), matterSlide(2))).toBe(1)
    expect(pageOnWall(welcome('open'), welcomeSlide)).toBe(0)
  })
})
