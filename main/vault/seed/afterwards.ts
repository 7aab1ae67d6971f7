import type { GroupDetail } from '../../../shared/domain/group/group'
import { dayOf, type IsoDate, type LocalTime } from '../../../shared/lib/dates'
import type { SeedAsk } from './ask'

const DAY = 86_400_000
const before = (now: Date, days: number): IsoDate => dayOf(new Date(now.getTime() - days * DAY))

/** What earlier work has left behind in the Arena group: a meeting held on paper with open commitments, and deviations. */
export async function seedAfterwards(ask: SeedAsk, now: Date): Promise<void> {
  const { groups } = await ask('group/list', {})
  const found = groups.find(({ name }) => name === GROUP)
  if (!found) throw new Error('the seed names a group that is not there')
  const group = await ask('group/open', { groupId: found.id })
  await seedEarlierMeeting(ask, group, now)
  for (const deviation of DEVIATIONS) await seedDeviation(ask, group, deviation, now)
}

const GROUP = 'Arenagruppen Granvik'
const HELD_BEFORE = 35

async function seedEarlierMeeting(ask: SeedAsk, group: GroupDetail, now: Date): Promise<void> {
  const on = before(now, HELD_BEFORE)
  const startsAt = `${on}T13:00` as LocalTime
  const { meetingId } = await ask('meeting/plan', { groupId: group.id, startsAt, plannedMinutes: 120, place: 'Kommunhuset' })
  await ask('paper-meeting/enter', { meetingId, startsAt, endsAt: `${on}T14:50` as LocalTime })
  for (const { organisation, kind, what, responsible, inDays } of COMMITMENTS) {
    await ask('commitment/make', {
      meetingId,
      itemId: null,
      kind,
      organisationId: partyOf(group, organisation),
      unitId: null,
      what,
      responsible,
      byDate: before(now, HELD_BEFORE - inDays),
    })
  }
}

async function seedDeviation(ask: SeedAsk, group: GroupDetail, one: (typeof DEVIATIONS)[number], now: Date): Promise<void> {
  const { deviationId } = await ask('deviation/note', {
    groupId: group.id,
    meetingId: null,
    itemId: null,
    foundOn: before(now, one.foundBefore),
    what: one.what,
    consequence: one.consequence,
    proposal: '',
    organisationIds: one.organisations.map((name) => partyOf(group, name)),
    route: one.reportedBefore === null ? null : 'finnveden',
  })
  if (one.reportedBefore === null) return
  await ask('deviation/report', { deviationId, on: before(now, one.reportedBefore), reference: one.reference })
  if (one.feedback === '') return
  await ask('deviation/give-feedback', { deviationId, on: before(now, 3), feedback: one.feedback })
}

function partyOf(group: GroupDetail, name: string) {
  const party = group.parties.find((one) => one.name === name)
  if (!party) throw new Error('the seed names an organisation that its group does not have')
  return party.id
}

const COMMITMENTS = [
  {
    organisation: 'Arbetsförmedlingen',
    kind: 'own',
    what: 'Ta reda på vilka underlag som krävs för förstärkt arbetsträning och berätta vid nästa möte.',
    responsible: 'Samverkansspecialisten',
    inDays: 28,
  },
  {
    organisation: 'Region Norrsjö',
    kind: 'own',
    what: 'Skriva hur vårdcentralen lämnar information om sjukskrivning till kommunen.',
    responsible: 'Rehabkoordinatorn',
    inDays: 21,
  },
  {
    organisation: 'Granviks kommun',
    kind: 'broughtBack',
    what: 'Berätta i arbetsgruppen att Försäkringskassan kan delta i SIP på distans.',
    responsible: 'Kommunrepresentanten',
    inDays: 30,
  },
] as const

/** Two found, two reported, one answered; about organisations, never about anybody. */
const DEVIATIONS = [
  {
    what: 'Arbetsförmedlingen kräver läkarintyg som vården inte utfärdar.',
    consequence: 'Insatsen kommer inte i gång, och individen väntar i månader.',
    organisations: ['Arbetsförmedlingen', 'Region Norrsjö'],
    foundBefore: 60,
    reportedBefore: 50,
    reference: 'LH 12',
    feedback: 'Vården och Arbetsförmedlingen skriver en gemensam rutin för underlag.',
  },
  {
    what: 'Den som är nollplacerad nekas insats hos Arbetsförmedlingen så länge det inte finns en sjukskrivning.',
    consequence: 'Ingen organisation har ansvar för nästa steg.',
    organisations: ['Arbetsförmedlingen', 'Försäkringskassan'],
    foundBefore: 35,
    reportedBefore: 30,
    reference: 'LH 17',
    feedback: '',
  },
  {
    what: 'Två vårdcentraler skickar samma person mellan sig.',
    consequence: 'Den som behöver vård får börja om varje gång.',
    organisations: ['Region Norrsjö'],
    foundBefore: 35,
    reportedBefore: 20,
    reference: 'LH 18',
    feedback: '',
  },
  {
    what: 'Försörjningsstöd kräver inskrivning hos Arbetsförmedlingen som personen inte klarar.',
    consequence: '',
    organisations: ['Granviks kommun', 'Arbetsförmedlingen'],
    foundBefore: 12,
    reportedBefore: null,
    reference: '',
    feedback: '',
  },
  {
    what: 'Insatsen avslutas när personen flyttar mellan kommuner.',
    consequence: 'Det som har fungerat bryts, och den nya kommunen börjar om.',
    organisations: ['Granviks kommun'],
    foundBefore: 5,
    reportedBefore: null,
    reference: '',
    feedback: '',
  },
] as const
