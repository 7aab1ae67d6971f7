import { describe, expect, it } from 'vitest'
import { profileOf } from '../../../shared/profiles'
import { caseDesk } from '../../builders/case-desk'
import {
  ALC,
  ARENA,
  foundGroup,
  party,
  planMeeting,
  register,
  representativeOf,
  termsFor,
  unitOf,
} from '../../builders/case-story'

describe('a group', () => {
  it('keeps its parties in their order, an organisation without division as one verksamhet of its own name', async () => {
    const desk = await caseDesk()
    const group = await foundGroup(desk)
    expect(group.parties.map(({ name, units }) => [name, units.map((unit) => unit.name)])).toEqual([
      ['Arbetsförmedlingen', ['Arbetsförmedlingen']],
      ['Försäkringskassan', ['Försäkringskassan']],
      ['Granviks kommun', ['Socialtjänsten', 'Vuxenenheten']],
    ])
  })

  it('has parties of its own; another group’s are not touched (G09, G12)', async () => {
    const desk = await caseDesk()
    await foundGroup(desk, ALC)
    const { groupId } = await desk.get('group/create', {
      name: 'Arenagruppen Sjöby',
      profileId: ARENA.profileId,
      kind: ARENA.groupKind,
      parties: [{ name: 'Regionen', units: ['Psykiatrin'] }],
    })
    const { organisationId } = await desk.get('group/add-party', { groupId, party: { name: 'Samhall', units: [] } })
    await desk.get('group/add-unit', { groupId, organisationId, name: 'Samhall Väst' })
    await desk.get('group/rename', { groupId, name: 'Ångbåtsgruppen' })
    const { groups } = await desk.get('group/list', {})
    expect(groups.map(({ name }) => name)).toEqual(['Gruppen i Granvik', 'Ångbåtsgruppen'])
    const { parties } = await desk.get('group/open', { groupId })
    expect(parties.map(({ name, units }) => [name, units.length])).toEqual([
      ['Regionen', 1],
      ['Samhall', 2],
    ])
    const other = groups.find(({ id }) => id !== groupId)
    if (!other) throw new Error('one group')
    expect(await desk.code('group/add-unit', { groupId: other.id, organisationId, name: 'Fel' })).toBe('group/unknown-party')
    expect(await desk.code('group/add-party', { groupId, party: { name: 'SAMHALL', units: [] } })).toBe('group/party-exists')
    expect(
      await desk.code('group/create', {
        name: 'X',
        profileId: ARENA.profileId,
        kind: ALC.groupKind,
        parties: [{ name: 'Y', units: [] }],
      }),
    ).toBe('profile/unknown-group-kind')
  })

  it('stands beside three others of its kind, each with organisations, verksamheter, people and meetings of its own (G09, G10, G11, G12)', async () => {
    const desk = await caseDesk()
    const proposed = profileOf(ARENA.profileId).parties.map(({ name, units, municipality }) => ({
      name,
      units: [...units],
      isMunicipality: municipality,
    }))
    const places = ['Ekeberga', 'Granvik', 'Sjöby', 'Tallånger']
    for (const place of places)
      await desk.get('group/create', {
        name: place,
        profileId: ARENA.profileId,
        kind: 'arena',
        // Tallånger has named its own municipality, and Samhall takes part there alone.
        parties:
          place === 'Tallånger'
            ? [
                { name: 'Tallångers kommun', units: ['Individ och familj'], isMunicipality: true },
                { name: 'Samhall', units: [] },
              ]
            : proposed,
      })
    const { groups } = await desk.get('group/list', {})
    expect(groups.map(({ name }) => name)).toEqual(places)
    const details = await Promise.all(groups.map(({ id: groupId }) => desk.get('group/open', { groupId })))
    const unitsOf = (at: number) => details[at]?.parties.flatMap(({ units }) => units.map(({ name }) => name))
    for (const at of [0, 1, 2])
      expect(unitsOf(at)).toEqual([
        'Arbetsförmedlingen',
        'Försäkringskassan',
        'Arbetsmarknadsenheten',
        'Ekonomiskt bistånd',
        'Vuxenenheten',
        'Psykiskt funktionsstöd',
        'Funktionshinderomsorgen',
        'Vuxenutbildningen',
        'Vårdcentralen',
        'Psykiatriska kliniken',
      ])
    expect(unitsOf(3)).toEqual(['Individ och familj', 'Samhall'])
    const [, granvik, sjoby] = details
    if (!granvik || !sjoby) throw new Error('four groups')
    await desk.get('representative/appoint', representativeOf(granvik, 'Vuxenutbildningen'))
    await planMeeting(desk, granvik)
    expect((await desk.get('group/open', { groupId: sjoby.id })).representatives).toEqual([])
    expect((await desk.get('meeting/list', {})).meetings.map(({ groupId }) => groupId)).toEqual([granvik.id])
    expect(
      await desk.code('representative/appoint', { ...representativeOf(granvik, 'Vuxenutbildningen'), groupId: sjoby.id }),
    ).toBe('group/unknown-party')
  })

  it.each(['nothing', 'representative', 'consent', 'referral', 'attendee'])(
    'lets a party go only while nothing points at it: %s',
    async (pointer) => {
      const desk = await caseDesk()
      const group = await foundGroup(desk)
      const organisation = party(group, 'Försäkringskassan')
      const who = unitOf(group, 'Försäkringskassan')
      const { matterId } = await register(desk, group)
      const { referral } = await desk.get('matter/open', { matterId })
      if (pointer === 'representative') await desk.get('representative/appoint', representativeOf(group, 'Försäkringskassan'))
      if (pointer === 'consent') await desk.get('consent/enter', { matterId, terms: termsFor(desk, [organisation]) })
      if (pointer === 'referral')
        await desk.get('referral/correct', { matterId, referral: { ...referral, officer: { ...referral.officer, ...who } } })
      if (pointer === 'attendee')
        await desk.get('attendee/add', {
          meetingId: await planMeeting(desk, group),
          attendee: {
            representativeId: null,
            name: 'Åsa Ek',
            function: '',
            functionKey: null,
            role: 'guest',
            where: 'remote',
            present: false,
            ...who,
          },
        })
      const answer = await desk.code('group/remove-party', { groupId: group.id, organisationId: organisation.id })
      expect(answer).toBe(pointer === 'nothing' ? 'accepted' : 'group/party-in-use')
      const names = (await desk.get('group/open', { groupId: group.id })).parties.map(({ name }) => name)
      expect(names.includes('Försäkringskassan')).toBe(pointer !== 'nothing')
    },
  )
})
