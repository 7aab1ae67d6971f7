// A meeting of the demonstration vault made as long as its agenda says; asked of the vault, as a coordinator leaves it the day before.
import type { Page } from 'playwright-core'
import { seedRelease } from '../../main/vault/seed/release'
import type { OutputOf } from '../../shared/contract/contract'
import type { MatterId } from '../../shared/domain/matter/matter'
import { askOn, askVault, registerOwnMatter } from './ask'

export type Meeting = OutputOf<'meeting/open'>
export type Point = Meeting['items'][number]

export const titleOf = (item: Point): string => (item.kind === 'matter' ? item.codeName : item.title)

export const readMeeting = (desk: Page, meetingId: string): Promise<Meeting> =>
  askVault<Meeting>(desk, 'meeting/open', { meetingId })

export async function plannedMeeting(desk: Page, group: string): Promise<Meeting> {
  const { meetings } = await askVault<OutputOf<'meeting/list'>>(desk, 'meeting/list', {})
  const own = meetings.filter(({ groupName, state }) => groupName === group && state === 'planned')
  return readMeeting(desk, own.toSorted((a, b) => a.startsAt.localeCompare(b.startsAt))[0]?.id ?? '')
}

/** Without the point that the seed adds to the profile's own agenda. */
export async function dropPoint(desk: Page, { items }: Meeting, title: string): Promise<void> {
  await askVault(desk, 'agenda/remove', { itemId: items.find((item) => titleOf(item) === title)?.id })
}

/** The group's matter that is written and not released is released, and put on the agenda. */
export async function releaseDraft(desk: Page, { id: meetingId, groupId }: Meeting, minutes: number): Promise<void> {
  const { rows } = await askVault<OutputOf<'matter/list'>>(desk, 'matter/list', {
    page: 0,
    text: '',
    groupId,
    state: null,
    sort: 'codeName',
  })
  const draft = rows.find(({ summary }) => summary === 'draft')
  if (!draft) throw new Error('the group has no draft')
  const found = await askVault<OutputOf<'summary/find-draft'>>(desk, 'summary/find-draft', { matterId: draft.id })
  if (!found.draft) throw new Error('the group has no draft')
  await seedRelease(askOn(desk), draft.id, found.draft.text)
  await askVault(desk, 'agenda/add-matter', { meetingId, matterId: draft.id, minutes })
}

/** One more matter, written, released and on the agenda. */
export async function addReleased(
  desk: Page,
  group: string,
  matter: { meetingId: string; question: string; sections: Readonly<Record<string, string>>; minutes: number; reference: string },
): Promise<string> {
  const { id: matterId, codeName } = await registerOwnMatter(desk, group, matter.reference)
  const sections = Object.entries(matter.sections).map(([heading, text]) => ({ heading, text }))
  await seedRelease(askOn(desk), matterId as MatterId, { question: matter.question, sections })
  await askVault(desk, 'agenda/add-matter', { meetingId: matter.meetingId, matterId, minutes: matter.minutes })
  return codeName
}
