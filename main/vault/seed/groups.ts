import type { GroupDetail } from '../../../shared/domain/group/group'
import type { Organisation, Unit } from '../../../shared/domain/organisation/organisation'
import type { ProfileId } from '../../../shared/domain/profile/profile'
import { dayOf, type IsoDate, type LocalTime } from '../../../shared/lib/dates'
import { groupKindOf, profileOf } from '../../../shared/profiles'
import type { SeedAsk } from './ask'
import { seedChain, seedOffice } from './chain'
import { seedGroupYear } from './group-year'
import { seedRelease } from './release'
import { SEED_GROUPS, type SeedGroup, type SeedMatter } from './words'

const DAY = 86_400_000

/** Both groups with their people and matters, and a meeting of each today. */
export async function seedGroups(ask: SeedAsk, now: Date): Promise<void> {
  for (const seed of SEED_GROUPS) await seedGroup(ask, seed, now)
}

async function seedGroup(ask: SeedAsk, seed: SeedGroup, now: Date): Promise<void> {
  const today = dayOf(now)
  const profileId = seed.profileId as ProfileId
  const { groupId } = await ask('group/create', {
    name: seed.name,
    profileId,
    kind: seed.kind,
    parties: seed.parties.map(({ name, units, isMunicipality = false }) => ({ name, units: [...units], isMunicipality })),
  })
  const group = await ask('group/open', { groupId })
  for (const [index, person] of seed.people.entries()) {
    const { organisation, unit } = find(group, person.unit)
    await ask('representative/appoint', {
      groupId,
      name: person.name,
      function: person.function,
      functionKey: person.functionKey ?? null,
      organisationId: organisation.id,
      unitId: unit.id,
      validFrom: before(now, 200),
      validTo: null,
      substituteFor: null,
      appointedBy: 'Enhetschefen',
      appointedOn: before(now, 210),
      // One of them has not been told yet what the task is.
      informedOn: index === seed.people.length - 1 ? null : before(now, 195),
      phone: `070-17406${70 + index}`,
      postalAddress: '',
    })
  }
  if (groupKindOf(profileId, seed.kind).needsResponsible)
    await seedGroupYear(ask, groupId, { now, training: 'Nya regler för aktivitetsersättning', told: true })
  if (groupKindOf(profileId, seed.kind).form !== null) await seedOffice(ask, group, now)
  const { meetingId } = await ask('meeting/plan', {
    groupId,
    startsAt: `${today}T${seed.startsAt}` as LocalTime,
    plannedMinutes: seed.minutes,
    place: seed.place,
  })
  await ask('agenda/add-general', { meetingId, title: seed.generalQuestion, minutes: 10 })
  for (const [index, matter] of seed.matters.entries()) {
    const matterId = await seedMatter(ask, group, matter, now, index)
    if (matter.onAgenda) {
      const { minutesPerMatter } = groupKindOf(profileId, seed.kind)
      await ask('agenda/add-matter', { meetingId, matterId, minutes: minutesPerMatter })
    }
  }
}

async function seedMatter(ask: SeedAsk, group: GroupDetail, matter: SeedMatter, now: Date, index: number) {
  const { organisation, unit } = find(group, matter.officer.unit)
  const { matterId } = await ask('referral/register', {
    groupId: group.id,
    receivedOn: before(now, 30 - index * 4),
    officer: {
      name: matter.officer.name,
      organisationId: organisation.id,
      unitId: unit.id,
      phone: matter.officer.phone,
      postalAddress: 'Storgatan 1, Granvik',
    },
    reference: matter.reference,
    birthYear: matter.birthYear,
  })
  const { person } = matter
  if (person) {
    await ask('identity/write', {
      matterId,
      individual: {
        givenName: person.given,
        familyName: person.family,
        personalNumber: '',
        address: '',
        phone: person.phone,
        alsoKnown: person.alsoKnown,
        protectedIdentity: person.protected ?? false,
      },
    })
  }
  await seedConsent(ask, group, matterId, matter.consent, now)
  if (matter.summary !== 'none') {
    const sections = Object.entries(matter.sections).map(([heading, text]) => ({ heading, text }))
    const text = { question: matter.question, sections }
    if (matter.summary === 'released') await seedRelease(ask, matterId, text)
    else await ask('summary/save-draft', { matterId, text })
  }
  if (matter.chain) await seedChain(ask, matterId, matter.chain, now)
  return matterId
}

async function seedConsent(
  ask: SeedAsk,
  group: GroupDetail,
  matterId: string,
  covers: SeedMatter['consent'],
  now: Date,
): Promise<void> {
  const kind = groupKindOf(group.profileId, group.kind).requiresConsent
  if (covers === 'none' || kind === null) return
  const parties = group.parties.filter(({ name }) => covers === 'all' || covers.includes(name))
  await ask('consent/enter', {
    matterId,
    terms: {
      kind,
      parties: parties.map(({ id }) => ({ organisationId: id, unitIds: null })),
      informationKinds: profileOf(group.profileId)
        .informationKinds.slice(0, 5)
        .map(({ key }) => key),
      withheld: [],
      givenOn: before(now, 14),
      validFrom: before(now, 14),
      validTo: before(now, -180),
      original: 'Pärm 3, arkivskåpet i rum 214',
      formSeen: true,
    },
  })
}

/** The verksamhet of this name, or the whole organisation where it has no division. */
function find(group: GroupDetail, name: string): { organisation: Organisation; unit: Unit } {
  for (const organisation of group.parties) {
    const unit = organisation.units.find((candidate) => candidate.name === name)
    if (unit) return { organisation, unit }
  }
  throw new Error('the seed names a verksamhet its group does not have')
}

const before = (now: Date, days: number): IsoDate => dayOf(new Date(now.getTime() - days * DAY))
