import type { ProfileId } from '../../../shared/domain/profile/profile'
import { addDays, dayOf } from '../../../shared/lib/dates'
import type { SeedAsk } from './ask'
import { seedGroupYear } from './group-year'

/** Three small Arena groups beside the one in Granvik, each with its own organisations and people (G09, G12). */
export async function seedMoreGroups(ask: SeedAsk, now: Date): Promise<void> {
  const today = dayOf(now)
  for (const { place, people, training, told } of GROUPS) {
    const municipality = `${place} kommun`
    const { groupId } = await ask('group/create', {
      name: `Arenagruppen ${place}`,
      profileId: 'arena-ggvv' as ProfileId,
      kind: 'arena',
      parties: [
        { name: 'Arbetsförmedlingen', units: [] },
        { name: 'Försäkringskassan', units: [] },
        { name: municipality, units: [...new Set(people.flatMap(({ unit }) => unit ?? []))], isMunicipality: true },
        { name: 'Region Norrsjö', units: [] },
      ],
    })
    const { parties } = await ask('group/open', { groupId })
    for (const [index, { name, function: task, party, unit }] of people.entries()) {
      const organisation = parties.find((one) => one.name === (unit === undefined ? party : municipality))
      const place = organisation?.units.find((one) => unit === undefined || one.name === unit)
      if (!organisation || !place) throw new Error('the seed names a verksamhet its group does not have')
      await ask('representative/appoint', {
        groupId,
        name,
        function: task,
        functionKey: null,
        organisationId: organisation.id,
        unitId: place.id,
        validFrom: addDays(today, -150),
        validTo: null,
        substituteFor: null,
        appointedBy: 'Enhetschefen',
        appointedOn: addDays(today, -160),
        informedOn: addDays(today, -140),
        phone: `070-17406${80 + index}`,
        postalAddress: '',
      })
    }
    await seedGroupYear(ask, groupId, { now, training, told })
  }
}

interface SmallGroup {
  readonly place: string
  readonly training: string | null
  readonly told: boolean
  /** A verksamhet of the municipality, or another party. */
  readonly people: readonly { name: string; function: string; party?: string; unit?: string }[]
}

const GROUPS: readonly SmallGroup[] = [
  {
    place: 'Ekeberga',
    training: 'Sekretess mellan vård och arbetsmarknadsenhet',
    told: true,
    people: [
      { name: 'Ingela Rosmo', function: 'Arbetskonsulent', unit: 'Arbetsmarknadsenheten' },
      { name: 'Viktor Hallgård', function: 'Socialsekreterare', unit: 'Ekonomiskt bistånd' },
      { name: 'Katarina Ljungmyr', function: 'Arbetsförmedlare', party: 'Arbetsförmedlingen' },
    ],
  },
  {
    place: 'Tallånger',
    training: null,
    told: true,
    people: [
      { name: 'Anders Fjällmo', function: 'Boendestödjare', unit: 'Psykiskt funktionsstöd' },
      { name: 'Nadia Forsvall', function: 'Personlig handläggare', party: 'Försäkringskassan' },
      { name: 'Emma Stigsbo', function: 'Rehabkoordinator', party: 'Region Norrsjö' },
    ],
  },
  {
    place: 'Sjöby',
    training: 'Studier med aktivitetsersättning',
    told: false,
    people: [
      { name: 'Per Lundemo', function: 'Studie- och yrkesvägledare', unit: 'Vuxenutbildningen' },
      { name: 'Åsa Kvistgård', function: 'LSS-handläggare', unit: 'Funktionshinderomsorgen' },
    ],
  },
]
