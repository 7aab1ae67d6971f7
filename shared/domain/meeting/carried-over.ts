import type { AgendaItem } from './meeting'

/**
 * What of the group's last meeting is still to be treated: matters and questions that waited there or were put off, and do not
 * stand on this agenda yet. A standing point of every agenda is there already, under its own title.
 */
export function carriedOver(last: readonly AgendaItem[], here: readonly AgendaItem[]): AgendaItem[] {
  const matters = new Set(here.flatMap((item) => (item.kind === 'matter' ? [item.matterId as string] : [])))
  const titles = new Set(here.flatMap((item) => (item.kind === 'general' ? [sameTitle(item.title)] : [])))
  return last.filter((item) => {
    if (item.state !== 'waiting' && item.state !== 'adjourned') return false
    return item.kind === 'matter' ? !matters.has(item.matterId) : !titles.has(sameTitle(item.title))
  })
}

const sameTitle = (title: string) => title.trim().toLocaleLowerCase('sv')

/**
 * The items with the matters of those who have no support first, in the order they stood (G08); everything that is not a
 * matter keeps its place, and so does what has been treated. The chair orders them otherwise as they like.
 */
export function zeroPlacedFirst<Item extends Pick<AgendaItem, 'kind' | 'state'>>(
  items: readonly Item[],
  isZeroPlaced: (item: Item) => boolean,
): Item[] {
  const moves = (item: Item) => item.kind === 'matter' && item.state === 'waiting'
  const matters = items.filter(moves)
  const ordered = [...matters.filter(isZeroPlaced), ...matters.filter((item) => !isZeroPlaced(item))]
  return items.map((item) => (moves(item) ? (ordered.shift() ?? item) : item))
}
