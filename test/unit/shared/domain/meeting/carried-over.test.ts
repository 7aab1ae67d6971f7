import { describe, expect, it } from 'vitest'
import { carriedOver, zeroPlacedFirst } from '../../../../../shared/domain/meeting/carried-over'
import type { AgendaItem, AgendaItemState } from '../../../../../shared/domain/meeting/meeting'

const matter = (id: string, state: AgendaItemState = 'waiting') =>
  ({ kind: 'matter', id, matterId: id, state }) as unknown as AgendaItem
const general = (title: string, state: AgendaItemState = 'waiting') =>
  ({ kind: 'general', id: title, title, state }) as unknown as AgendaItem

describe('what is left of the last meeting', () => {
  it('is what waited or was put off, and does not stand here yet', () => {
    const last = [
      general('Nästa möte'),
      general('Boendestödets gräns'),
      general('Klar fråga', 'done'),
      matter('a'),
      matter('b', 'adjourned'),
      matter('c', 'done'),
    ]
    const here = [general('nästa möte '), matter('a')]
    expect(carriedOver(last, here).map(({ id }) => id)).toEqual(['Boendestödets gräns', 'b'])
  })
})

describe('those without support first', () => {
  it('changes places among waiting matters only, and keeps their own order (G08)', () => {
    const items = [general('Välkommen'), matter('a', 'done'), matter('b'), matter('c'), matter('d'), general('Nästa möte')]
    const ordered = zeroPlacedFirst(items, ({ id }) => (id as string) === 'd' || (id as string) === 'c')
    expect(ordered.map(({ id }) => id)).toEqual(['Välkommen', 'a', 'c', 'd', 'b', 'Nästa möte'])
  })
})
