import type { GroupDetail } from '../../../shared/domain/group/group'
import type { AgendaItemId, MeetingId } from '../../../shared/domain/meeting/meeting'
import { PRACTICE_PLACE } from '../../../shared/domain/vault/demo'
import { dayOf, type IsoDate, type LocalTime } from '../../../shared/lib/dates'
import type { SeedAsk } from './ask'
import { seedGroups } from './groups'
import { seedRelease } from './release'

/**
 * A meeting of ten minutes to practise on: everybody is there, the consent covers them, one matter, one outcome half filled in.
 * Who follows the large button comes to a printed paper.
 */
export async function seedPractice(ask: SeedAsk, now: Date): Promise<void> {
  const { groupId } = await ask('group/create', {
    name: PRACTICE_GROUP,
    profileId: 'arena-ggvv',
    kind: 'arena',
    parties: PARTIES.map(({ name, units }) => ({ name, units: [...units] })),
  })
  const group = await ask('group/open', { groupId })
  for (const [index, person] of PEOPLE.entries()) await appoint(ask, group, person, { now, index })
  const matterId = await registerMatter(ask, group, now)
  const { meetingId } = await ask('meeting/plan', {
    groupId,
    startsAt: `${dayOf(now)}T${clock(now)}` as LocalTime,
    plannedMinutes: 10,
    place: PRACTICE_PLACE,
  })
  const itemId = await shortAgenda(ask, meetingId, matterId)
  for (const { id } of (await ask('meeting/open', { meetingId })).attendees)
    await ask('attendee/set', { attendeeId: id, present: true, where: 'onSite' })
  await halfAnOutcome(ask, group, itemId, now)
  await seedGroups(ask, now)
}

export const PRACTICE_GROUP = 'Övningsgruppen'

const PARTIES = [
  { name: 'Arbetsförmedlingen', units: [] },
  { name: 'Försäkringskassan', units: [] },
  { name: 'Övningens kommun', units: ['Arbetsmarknadsenheten', 'Ekonomiskt bistånd'] },
  { name: 'Övningens region', units: ['Vårdcentralen'] },
] as const

const PEOPLE = [
  { unit: 'Arbetsförmedlingen', name: 'Ada Övning', function: 'Arbetsförmedlare' },
  { unit: 'Försäkringskassan', name: 'Bo Övning', function: 'Samverkansansvarig' },
  { unit: 'Arbetsmarknadsenheten', name: 'Cissi Övning', function: 'Arbetskonsulent' },
  { unit: 'Ekonomiskt bistånd', name: 'Dan Övning', function: 'Socialsekreterare' },
  { unit: 'Vårdcentralen', name: 'Elin Övning', function: 'Rehabkoordinator' },
] as const

const placeOf = (group: GroupDetail, name: string) => {
  const organisation = group.parties.find(({ units }) => units.some((unit) => unit.name === name))
  const unit = organisation?.units.find((one) => one.name === name)
  if (!organisation || !unit) throw new Error('the practice names a verksamhet its group does not have')
  return { organisationId: organisation.id, unitId: unit.id }
}

async function appoint(
  ask: SeedAsk,
  group: GroupDetail,
  person: (typeof PEOPLE)[number],
  { now, index }: { now: Date; index: number },
): Promise<void> {
  await ask('representative/appoint', {
    groupId: group.id,
    name: person.name,
    function: person.function,
    functionKey: null,
    ...placeOf(group, person.unit),
    validFrom: day(now, -200),
    validTo: null,
    substituteFor: null,
    appointedBy: 'Enhetschefen',
    appointedOn: day(now, -210),
    informedOn: day(now, -190),
    phone: `070-17406${80 + index}`,
    postalAddress: '',
  })
}

async function registerMatter(ask: SeedAsk, group: GroupDetail, now: Date) {
  const { matterId } = await ask('referral/register', {
    groupId: group.id,
    receivedOn: day(now, -12),
    officer: {
      name: 'Dan Övning',
      ...placeOf(group, 'Ekonomiskt bistånd'),
      phone: '070-1740684',
      postalAddress: 'Övningsgatan 1, Övningen',
    },
    reference: 'ÖVN-1',
    birthYear: now.getFullYear() - 30,
  })
  await ask('consent/enter', {
    matterId,
    terms: {
      kind: 'consultation',
      parties: group.parties.map(({ id }) => ({ organisationId: id, unitIds: null })),
      informationKinds: ['income', 'work', 'health'],
      withheld: [],
      givenOn: day(now, -10),
      validFrom: day(now, -10),
      validTo: day(now, 180),
      original: 'Övningspärmen',
      formSeen: true,
    },
  })
  await seedRelease(ask, matterId, {
    question: 'Vem möter personen först?',
    sections: [
      { heading: 'bakgrund', text: 'Person i åldern 25–34 år, hemma sedan ett år. Vill arbeta med djur.' },
      { heading: 'vet', text: 'Varje organisation har träffat personen en gång. Ingen har ansvaret.' },
    ],
  })
  return matterId
}

/** Three points instead of the group's eight: ten minutes are short. */
async function shortAgenda(ask: SeedAsk, meetingId: MeetingId, matterId: string): Promise<AgendaItemId> {
  for (const item of (await ask('meeting/open', { meetingId })).items) await ask('agenda/remove', { itemId: item.id })
  await ask('agenda/add-general', { meetingId, title: 'Välkommen och tystnadsplikt', minutes: 1 })
  const { itemId } = await ask('agenda/add-matter', { meetingId, matterId, minutes: 7 })
  await ask('agenda/add-general', { meetingId, title: 'Nästa möte', minutes: 2 })
  await ask('agenda/move', { itemId, to: 1 })
  return itemId
}

/** Begun and not saved, as a draft: the form stands filled in when the large button leads there. */
async function halfAnOutcome(ask: SeedAsk, group: GroupDetail, itemId: AgendaItemId, now: Date): Promise<void> {
  const meets = [{ ...placeOf(group, 'Arbetsmarknadsenheten'), responsible: 'Cissi Övning', byDate: day(now, 14) as string }]
  const draft = {
    outcome: 'one',
    meets,
    sipCaller: '',
    reason: 'Ett första möte på arbetsplatsen.',
    furtherPlanning: false,
    domains: ['work'],
    sustainable: 'later',
  }
  await ask('draft/save', { field: `outcome:${itemId}`, text: JSON.stringify(draft) })
}

const DAY = 86_400_000
const day = (now: Date, ahead: number): IsoDate => dayOf(new Date(now.getTime() + ahead * DAY))
const clock = (now: Date): string =>
  `${String(now.getHours()).padStart(2, '0')}:${String(now.getMinutes() - (now.getMinutes() % 5)).padStart(2, '0')}`
