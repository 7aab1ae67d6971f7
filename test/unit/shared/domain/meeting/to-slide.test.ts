import { describe, expect, it } from 'vitest'
import type { CodeName, MatterId } from '../../../../../shared/domain/matter/matter'
import type { AgendaItem, AgendaItemId } from '../../../../../shared/domain/meeting/meeting'
import { agendaSlide, generalSlide } from '../../../../../shared/domain/meeting/to-slide'
import { slide } from '../../../../../shared/slides/slide'

const unmarked = () => false
const shape = { minutes: 10, openedAt: null, spentSeconds: 0, carriedFrom: null }
const general = (title: string, state: AgendaItem['state'] = 'waiting'): AgendaItem => ({
  kind: 'general',
  id: `id ${title}` as AgendaItemId,
  title,
  part: 'other',
  presenter: '',
  state,
  ...shape,
})
const matter = (codeName: string, state: AgendaItem['state'] = 'waiting'): AgendaItem => ({
  kind: 'matter',
  id: `id ${codeName}` as AgendaItemId,
  matterId: `matter ${codeName}` as MatterId,
  codeName: codeName as CodeName,
  raisedBy: null,
  raisedHow: null,
  leftOff: [],
  outcomeLater: false,
  state,
  ...shape,
})

describe('the agenda on the wall', () => {
  it('tells titles and code names with their state, and no id', () => {
    const made = agendaSlide({
      heading: 'Arenagruppen Sjöby',
      guests: [],
      isMarked: unmarked,
      items: [general('Välkommen', 'done'), matter('Lykta 14', 'open'), matter('Brygga 07')],
    })
    expect(slide.parse(made)).toEqual({
      kind: 'agenda',
      heading: 'Arenagruppen Sjöby',
      before: 0,
      after: 0,
      items: [
        { title: 'Välkommen', state: 'done' },
        { title: 'Lykta 14', state: 'open' },
        { title: 'Brygga 07', state: 'waiting' },
      ],
    })
    expect(JSON.stringify(made)).not.toContain('id ')
  })

  it('leaves out every matter that a guest in the room is not asked in for, an open one too (G33)', () => {
    const lykta = matter('Lykta 14')
    const items = [general('Välkommen'), lykta, matter('Brygga 07', 'open'), matter('Kompass 31', 'done')]
    const made = (guests: { itemIds: AgendaItemId[] }[]) =>
      agendaSlide({ heading: '', isMarked: unmarked, guests, items }).items.map(({ title }) => title)
    expect(made([{ itemIds: [lykta.id] }])).toEqual(['Välkommen', 'Lykta 14'])
    expect(made([{ itemIds: [lykta.id] }, { itemIds: [] }])).toEqual(['Välkommen'])
  })

  it('leaves a title empty that could give somebody away', () => {
    const isMarked = (text: string) => text.includes('MARKER')
    const items = [general('MARKER ringer'), general('Nya regler')]
    expect(agendaSlide({ heading: '', guests: [], isMarked, items }).items.map(({ title }) => title)).toEqual(['', 'Nya regler'])
    expect(generalSlide({ title: 'MARKER ringer' }, isMarked)).toEqual({ kind: 'general', title: '' })
  })

  it('shows twelve points around the one that is open and says how many lie before and after', () => {
    const items = Array.from({ length: 30 }, (_, index) =>
      general(`Punkt ${index}`, index < 19 ? 'done' : index === 19 ? 'open' : 'waiting'),
    )
    const made = agendaSlide({ heading: '', guests: [], isMarked: unmarked, items })
    expect(made.items).toHaveLength(12)
    expect(made.items.find(({ state }) => state === 'open')?.title).toBe('Punkt 19')
    expect(made.before + made.items.length + made.after).toBe(30)
    expect(made.items[0]?.title).toBe(`Punkt ${made.before}`)
  })

  it.each([0, 1, 11, 12])('shows all of %i points', (count) => {
    const items = Array.from({ length: count }, (_, index) => general(`Punkt ${index}`, 'done'))
    expect(agendaSlide({ heading: '', guests: [], isMarked: unmarked, items })).toMatchObject({
      before: 0,
      after: 0,
      items: { length: count },
    })
  })
})
