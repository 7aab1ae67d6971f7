import { describe, expect, it } from 'vitest'
import {
  firstPanel,
  mayWriteLater,
  panelsAt,
  partPanelOf,
  takesGuests,
} from '../../../../../renderer/features/meeting/room/room-panels'
import type { AgendaItem } from '../../../../../shared/domain/meeting/meeting'
import type { AgendaPart, GroupKind } from '../../../../../shared/domain/profile/profile'
import { profiles } from '../../../../../shared/profiles'

const kinds = profiles.flatMap(({ groupKinds }) => groupKinds)
const arena = kinds.find(({ kind }) => kind === 'arena') as GroupKind
const column = [{ key: 'knows', label: 'Vad vi känner till', hint: '' }]
const ending = (arena.outcomes[0] ? [arena.outcomes[0]] : []) as GroupKind['outcomes']

const bare: GroupKind = {
  ...arena,
  grid: [],
  outcomes: [],
  requiresRecommendation: false,
  followsUp: false,
  guests: 'none',
}
const matter = { kind: 'matter' } as AgendaItem
const hasList = (part: AgendaPart) => part === 'dilemmas'
const general = (part: AgendaPart) => ({ kind: 'general', part }) as AgendaItem

describe('what the room offers at a matter, by what its kind of group may do (X4)', () => {
  it.each([
    ['nothing beside notes, presence and wall', {}, ['notes', 'presence', 'wall']],
    ['a mapping', { grid: column }, ['notes', 'grid', 'presence', 'wall']],
    ['an outcome', { outcomes: ending }, ['notes', 'outcome', 'presence', 'wall']],
    ['a recommendation', { requiresRecommendation: true }, ['notes', 'outcome', 'presence', 'wall']],
    ['a follow-up', { followsUp: true }, ['notes', 'followUp', 'presence', 'wall']],
    [
      'all of it',
      { grid: column, outcomes: ending, followsUp: true },
      ['notes', 'grid', 'outcome', 'followUp', 'presence', 'wall'],
    ],
  ])('%s', (_what, change, panels) => {
    expect(panelsAt({ ...bare, ...change }, matter, hasList)).toEqual(panels)
  })

  it('an outcome may be written afterwards, a recommendation may not (A11)', () => {
    expect(mayWriteLater({ ...bare, outcomes: ending })).toBe(true)
    expect(mayWriteLater({ ...bare, outcomes: ending, requiresRecommendation: true })).toBe(false)
    expect(mayWriteLater(bare)).toBe(false)
  })

  it.each([
    ['none', false],
    ['perItem', true],
    ['wholeMeeting', true],
  ] as const)('guests %s: a form for them %s', (guests, offered) => {
    expect(takesGuests({ guests })).toBe(offered)
  })
})

describe('an Arena in the room', () => {
  it('is offered who meets the individual and nothing to plan in (G26)', () => {
    const { mayPlan } = arena
    expect(mayPlan).toBe(false)
    // Whatever is added for a group that may plan has to be named here, and may not stand in an Arena's room.
    expect(panelsAt(arena, matter, hasList)).toEqual(['notes', 'grid', 'outcome', 'followUp', 'presence', 'wall'])
  })
})

describe('what a point begins with', () => {
  it.each([
    ['between points who is here', null, 'presence'],
    ['the welcome too', general('welcome'), 'presence'],
    ['laget runt its round (G02)', general('round'), 'part'],
    ['the roll call its commitments', general('followUp'), 'part'],
    ['dilemmas their list (G46)', general('dilemmas'), 'part'],
    ['a question its notes', general('question'), 'notes'],
    ['a matter its notes', matter, 'notes'],
  ] as const)('%s', (_what, open, panel) => {
    expect(firstPanel(open, hasList)).toBe(panel)
    expect(panelsAt(arena, open, hasList)).toContain(panel)
  })

  it('a part has a panel of its own only at its own point', () => {
    expect(partPanelOf(general('round'), hasList)).toBe('round')
    expect(partPanelOf(general('followUp'), hasList)).toBe('rollCall')
    expect(partPanelOf(general('dilemmas'), hasList)).toBe('list')
    expect(partPanelOf(general('other'), hasList)).toBeNull()
    expect(partPanelOf(matter, hasList)).toBeNull()
  })
})
