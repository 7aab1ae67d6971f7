import type { GroupDetail } from '../../shared/domain/group/group'
import type { PaperOf } from '../../shared/domain/paper/paper'
import type { CaseDesk } from './case-desk'
import { ARENA, foundGroup, party, representativeOf } from './case-story'

/** A group whose municipality is known as one, with somebody of it and somebody of Arbetsförmedlingen in its list. */
export async function arenaYear(desk: CaseDesk) {
  const founded = await foundGroup(desk, ARENA)
  const municipality = party(founded, 'Granviks kommun')
  await desk.get('group/set-municipality', { groupId: founded.id, organisationId: municipality.id, isMunicipality: true })
  const own = await desk.get('representative/appoint', representativeOf(founded, 'Socialtjänsten', { name: 'Sara Bäckvall' }))
  const other = await desk.get(
    'representative/appoint',
    representativeOf(founded, 'Arbetsförmedlingen', { name: 'Tove Lindhage' }),
  )
  const group = await desk.get('group/open', { groupId: founded.id })
  return { group, own: own.representativeId, other: other.representativeId }
}

export const lastSheet = (desk: CaseDesk) => desk.rendered.at(-1) as PaperOf<'sheet'>
/** Every word of a sheet, one text. */
export const wordsOf = (desk: CaseDesk) => JSON.stringify(lastSheet(desk))
export const reminders = async (desk: CaseDesk, { id: groupId }: Pick<GroupDetail, 'id'>) =>
  (await desk.get('group-year/read', { groupId })).reminders
