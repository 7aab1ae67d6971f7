import type { AgendaSlide, Slide } from '../../slides/slide'
import type { GroupKind } from '../profile/profile'
import type { AgendaItem, Attendee } from './meeting'

const MOST_ROWS = 12

/**
 * The agenda on the wall: twelve points around the one that is open, or the next. A matter stands there under its code
 * name only; while a guest is in the room the matters they were not asked in for are left out. A title that could give
 * somebody away is left empty: the wall then says only that it is a point.
 * @param isMarked the check of typed texts
 * @see G33
 */
export function agendaSlide(agenda: {
  heading: string
  items: readonly AgendaItem[]
  guests: readonly Pick<Attendee, 'itemIds'>[]
  isMarked(text: string): boolean
}): AgendaSlide {
  const { guests, isMarked } = agenda
  const items = agenda.items.filter(({ kind, id }) => kind === 'general' || guests.every(({ itemIds }) => itemIds.includes(id)))
  const open = items.findIndex(({ state }) => state === 'open')
  const next = items.findIndex(({ state }) => state === 'waiting')
  const here = open >= 0 ? open : next >= 0 ? next : items.length - 1
  const from = Math.max(0, Math.min(here - Math.floor(MOST_ROWS / 3), items.length - MOST_ROWS))
  const shown = items.slice(from, from + MOST_ROWS)
  return {
    kind: 'agenda',
    heading: agenda.heading,
    items: shown.map((item) => ({
      title: item.kind === 'matter' ? item.codeName : wallTitle(item, isMarked),
      state: item.state,
    })),
    before: from,
    after: items.length - from - shown.length,
  }
}

/** A general question on the wall: its title. */
export const generalSlide = (item: GeneralItem, isMarked: (text: string) => boolean): Slide => ({
  kind: 'general',
  title: wallTitle(item, isMarked),
})

type GeneralItem = Pick<Extract<AgendaItem, { kind: 'general' }>, 'title'>

const wallTitle = ({ title }: GeneralItem, isMarked: (text: string) => boolean): string => (isMarked(title) ? '' : title)

/** Guests in the room who are bound to points; where they are asked to the whole meeting nobody is. @see G33 X13 */
export const boundGuests = (attendees: readonly Attendee[], guests: GroupKind['guests']): Attendee[] =>
  guests === 'wholeMeeting' ? [] : attendees.filter(({ role, present }) => role === 'guest' && present)
