import type { ConsentTerms } from '../../shared/domain/consent/consent'
import type { GroupDetail, GroupId, Representative } from '../../shared/domain/group/group'
import type { CodeName, MatterId } from '../../shared/domain/matter/matter'
import type { AgendaItemId, Attendee, AttendeeId, MeetingId } from '../../shared/domain/meeting/meeting'
import type { Organisation } from '../../shared/domain/organisation/organisation'
import type { GroupKindName, ProfileId } from '../../shared/domain/profile/profile'
import type { IsoDate, LocalTime } from '../../shared/lib/dates'
import type { CaseDesk } from './case-desk'

export const ALC = { profileId: 'alc-ostersund' as ProfileId, groupKind: 'casePreparation' as GroupKindName }
export const ARENA = { profileId: 'arena-ggvv' as ProfileId, groupKind: 'arena' as GroupKindName }

const PARTIES = [
  { name: 'Arbetsförmedlingen', units: [] },
  { name: 'Försäkringskassan', units: [] },
  { name: 'Granviks kommun', units: ['Socialtjänsten', 'Vuxenenheten'] },
]

export async function foundGroup(desk: CaseDesk, kind = ARENA): Promise<GroupDetail> {
  const { groupId } = await desk.inner('inner/found-group', {
    userId: desk.user.id,
    ...kind,
    groupName: 'Gruppen i Granvik',
    parties: PARTIES,
  })
  return desk.get('group/open', { groupId: groupId as GroupId })
}

export function party(group: GroupDetail, name: string): Organisation {
  const found = group.parties.find((one) => one.name === name)
  if (!found) throw new Error(name)
  return found
}

/** A verksamhet by its name, wherever it belongs. */
export function unitOf(group: GroupDetail, name: string): Pick<Attendee, 'organisationId' | 'unitId'> {
  for (const { id: organisationId, units } of group.parties)
    for (const unit of units) if (unit.name === name) return { organisationId, unitId: unit.id }
  throw new Error(name)
}

export async function register(
  desk: CaseDesk,
  group: GroupDetail,
  reference = 'SN 2026-14',
): Promise<{ matterId: MatterId; codeName: CodeName }> {
  return desk.get('referral/register', {
    groupId: group.id,
    receivedOn: desk.today(),
    reference,
    birthYear: 1994,
    officer: {
      name: 'Elin Forsmyr',
      ...unitOf(group, 'Socialtjänsten'),
      phone: '070-1740621',
      postalAddress: 'Box 12, 123 45 Granvik',
    },
  })
}

export const releasedText = {
  question: 'Vilken väg framåt finns?',
  sections: [{ heading: 'bakgrund', text: 'Vill pröva deltid.' }],
}

export async function release(
  desk: CaseDesk,
  matterId: MatterId,
  text: { question: string; sections: { heading: string; text: string }[] } = releasedText,
) {
  return desk.inner('inner/release-summary', { pendingId: desk.world.newId(), userId: desk.user.id, matterId, text })
}

/** Somebody an organisation has appointed, with all that may be left open left open. */
export const representativeOf = (
  group: GroupDetail,
  unit: string,
  change: Partial<Omit<Representative, 'id'>> = {},
): Omit<Representative, 'id'> & { groupId: GroupId } => ({
  groupId: group.id,
  name: 'Åsa Ek',
  function: 'handläggare',
  functionKey: null,
  ...unitOf(group, unit),
  validFrom: '2026-01-01' as IsoDate,
  validTo: null,
  substituteFor: null,
  appointedBy: '',
  appointedOn: null,
  informedOn: null,
  phone: '',
  postalAddress: '',
  workAddress: '',
  ...change,
})

/** As the sweep does when it finds nobody in any of the words, now or before. */
export async function reviewAll(desk: CaseDesk, meetingId: MeetingId, only: (target: string) => boolean = () => true) {
  const texts = (await desk.inner('inner/unreviewed-texts', { meetingId })).filter(({ target }) => only(target))
  const checked = texts.map(({ target, version }) => ({ target, version, found: false, forget: [] }))
  return desk.inner('inner/settle-review', { userId: desk.user.id, meetingId, checked })
}

export const termsFor = (desk: CaseDesk, parties: readonly Organisation[], change: Partial<ConsentTerms> = {}): ConsentTerms => ({
  kind: 'consultation',
  parties: parties.map(({ id }) => ({ organisationId: id, unitIds: null })),
  informationKinds: ['work'],
  withheld: [],
  givenOn: desk.today(),
  validFrom: desk.today(),
  validTo: null,
  original: 'Pärm 3, flik 2',
  formSeen: true,
  ...change,
})

export async function planMeeting(desk: CaseDesk, group: GroupDetail): Promise<MeetingId> {
  const { meetingId } = await desk.get('meeting/plan', {
    groupId: group.id,
    startsAt: `${desk.today()}T13:00` as LocalTime,
    plannedMinutes: 120,
    place: 'Sessionssalen',
  })
  return meetingId
}

export async function seat(
  desk: CaseDesk,
  meetingId: MeetingId,
  who: { name: string } & Pick<Attendee, 'organisationId' | 'unitId'> &
    Partial<Pick<Attendee, 'role' | 'present' | 'functionKey' | 'where' | 'itemIds'>>,
): Promise<AttendeeId> {
  const { attendeeId } = await desk.get('attendee/add', {
    meetingId,
    attendee: {
      representativeId: null,
      function: 'handläggare',
      functionKey: null,
      role: 'substitute',
      where: 'onSite',
      present: true,
      ...who,
    },
  })
  return attendeeId
}

export interface Running {
  group: GroupDetail
  meetingId: MeetingId
  matterId: MatterId
  codeName: CodeName
  itemId: AgendaItemId
}

/** A meeting that runs, with one released matter on its agenda and somebody of Arbetsförmedlingen in the room. */
export async function runningMeeting(desk: CaseDesk, { kind = ARENA, consent = true } = {}): Promise<Running> {
  const group = await foundGroup(desk, kind)
  const { matterId, codeName } = await register(desk, group)
  await release(desk, matterId)
  if (consent) await desk.get('consent/enter', { matterId, terms: termsFor(desk, [party(group, 'Arbetsförmedlingen')]) })
  const meetingId = await planMeeting(desk, group)
  const { itemId } = await desk.get('agenda/add-matter', { meetingId, matterId, minutes: 15 })
  await seat(desk, meetingId, { name: 'Eva Lindhagen', ...unitOf(group, 'Arbetsförmedlingen') })
  await desk.get('meeting/start', { meetingId })
  return { group, meetingId, matterId, codeName, itemId }
}
