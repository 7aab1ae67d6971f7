import type { GroupDetail } from '../../../shared/domain/group/group'
import type { AgendaItem } from '../../../shared/domain/meeting/meeting'
import { preparingText } from '../../text/sv/preparing'

const text = preparingText.agenda

/** What is said of a point under its title: where it comes from, who raised it, who presents it and what for. */
export function aboutItem(
  item: AgendaItem,
  known: { group: GroupDetail; zeroPlaced: readonly string[]; purpose: string },
): string {
  const carried = item.carriedFrom === null ? '' : text.from
  if (item.kind === 'general') {
    const presents = item.presenter === '' ? '' : text.presents(item.presenter)
    return [carried, presents, known.purpose].filter((part) => part !== '').join(' · ')
  }
  const raiser = known.group.representatives.find(({ id }) => id === item.raisedBy)
  const raised = raiser ? text.raised(raiser.name, item.raisedHow ? text.raisedHow[item.raisedHow] : '') : ''
  const zero = known.zeroPlaced.includes(item.matterId) ? text.zeroPlaced : ''
  return [zero, carried, raised.replace(/, $/, '')].filter((part) => part !== '').join(' · ')
}
