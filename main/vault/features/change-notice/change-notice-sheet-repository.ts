import { groupsPapers } from '../../../../renderer/text/sv/papers-groups'
import type { ChangeNoticeId, ListChange, ListedPerson } from '../../../../shared/domain/change-notice/change-notice'
import { sheetSection } from '../../../../shared/domain/paper/sheet-section'
import { dayOf } from '../../../../shared/lib/dates'
import { groupKindOf } from '../../../../shared/profiles'
import { listParties, requireGroup } from '../group/group-repository'
import type { MakeSheet } from '../paper/sheet-ground-repository'
import { requireNotice } from './change-notice-repository'

const words = groupsPapers.changeNotice

/** What has changed in the list of representatives, to whoever the profile names and every organisation of the group (G45). */
export const changeNoticeSheet: MakeSheet = async (db, { aboutId }) => {
  const notice = await requireNotice(db, aboutId as ChangeNoticeId)
  const group = await requireGroup(db, notice.groupId)
  const { changesGoTo } = groupKindOf(group.profileId, group.kind)
  const day = dayOf(new Date(notice.writtenAt))
  const goesTo = [...changesGoTo, ...(await listParties(db, group.id)).map(({ name }) => name)]
  return {
    title: words.title,
    facts: [
      { label: words.written, value: day },
      { label: words.goesTo, value: goesTo.join(', ') },
    ],
    sections: [
      sheetSection({ text: words.intro }),
      ...(['added', 'removed', 'changed'] as const).flatMap((kind) => {
        const found = notice.changes.filter((change) => change.kind === kind)
        return found.length === 0 ? [] : [sheetSection({ heading: words.headings[kind], table: tableOf(kind, found) })]
      }),
    ],
    signatures: [],
    about: 'nobody',
    group,
    unreviewed: false,
    matterId: null,
    meetingId: null,
    day,
  }
}

function tableOf(kind: ListChange['kind'], found: readonly ListChange[]) {
  const { columns } = words
  const last = kind === 'changed' ? { label: columns.what, share: 0.2 } : { label: columns.time, share: 0.2 }
  return {
    columns: [
      { label: columns.name, share: 0.22 },
      { label: columns.place, share: 0.3 },
      { label: columns.reached, share: 0.28 },
      last,
    ],
    rows: found.map(({ who, fields }) => [
      who.name,
      placeOf(who),
      kind === 'removed' ? '' : [who.phone, who.postalAddress, who.workAddress].filter(Boolean).join(', '),
      kind === 'changed' ? fields.map((field) => changed(who, field)).join(', ') : timeOf(kind, who),
    ]),
  }
}

const placeOf = ({ place, function: task, substituteFor }: ListedPerson) =>
  [place, task, substituteFor === '' ? '' : words.substituteFor(substituteFor)].filter(Boolean).join(', ')

/** Days stand in no other column. */
function changed(who: ListedPerson, field: ListChange['fields'][number]): string {
  if (field === 'validFrom') return words.from(who.validFrom)
  if (field === 'validTo') return who.validTo === null ? words.untilFurther : words.until(who.validTo)
  return words.fields[field]
}

const timeOf = (kind: ListChange['kind'], { validFrom, validTo }: ListedPerson) =>
  kind === 'removed'
    ? words.until(validTo ?? '')
    : `${words.from(validFrom)} ${validTo === null ? words.untilFurther : words.until(validTo)}`
