import type { AgendaSlide, Slide } from '../../slides/slide'
import type { AgendaItem } from './meeting'

const MOST_ROWS = 12

const titleOf = (item: AgendaItem): string => (item.kind === 'matter' ? item.codeName : item.title)

/**
 * The agenda on the wall: twelve points around the one that is open, or the next. A matter stands there under its code
 * name only; while a guest is in the room the matters they were not asked in for are left out.
 * @see G33
 */
export function agendaSlide(agenda: { heading: string; items: readonly AgendaItem[]; guestPresent: boolean }): AgendaSlide {
  const items = agenda.items.filter((item) => !agenda.guestPresent || item.kind === 'general' || item.state === 'open')
  const open = items.findIndex(({ state }) => state === 'open')
  const next = items.findIndex(({ state }) => state === 'waiting')
  const here = open >= 0 ? open : next >= 0 ? next : items.length - 1
  const from = Math.max(0, Math.min(here - Math.floor(MOST_ROWS / 3), items.length - MOST_ROWS))
  const shown = items.slice(from, from + MOST_ROWS)
  return {
    kind: 'agenda',
    heading: agenda.heading,
    items: shown.map((item) => ({ title: titleOf(item), state: item.state })),
    before: from,
    after: items.length - from - shown.length,
  }
}

/** A general question on the wall: its title. */
export const generalSlide = (item: Extract<AgendaItem, { kind: 'general' }>): Slide => ({ kind: 'general', title: item.title })
