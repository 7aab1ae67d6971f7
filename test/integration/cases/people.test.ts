import { describe, expect, it } from 'vitest'
import type { IsoDate } from '../../../shared/lib/dates'
import { addDays } from '../../../shared/lib/dates'
import { caseDesk } from '../../builders/case-desk'
import {
  ALC,
  foundGroup,
  party,
  planMeeting,
  register,
  representativeOf,
  seat,
  termsFor,
  unitOf,
} from '../../builders/case-story'

describe('a representative', () => {
  it('stands with function, who appointed them and when, and whether they have been told the task (G13, X8)', async () => {
    const desk = await caseDesk()
    const group = await foundGroup(desk, ALC)
    const who = representativeOf(group, 'Vuxenenheten', {
      functionKey: 'social-services',
      appointedBy: 'Förvaltningschefen',
      appointedOn: '2026-01-10' as IsoDate,
      phone: '070-1740699',
      postalAddress: 'Box 12, 123 45 Granvik',
    })
    const { representativeId } = await desk.get('representative/appoint', who)
    const read = async () => (await desk.get('group/open', { groupId: group.id })).representatives
    const { groupId: _group, ...stored } = who
    expect(await read()).toEqual([{ id: representativeId, ...stored }])
    expect(await desk.code('representative/inform', { representativeId, informedOn: addDays(desk.today(), 1) })).toBe(
      'representative/in-future',
    )
    await desk.get('representative/inform', { representativeId, informedOn: desk.today() })
    expect(await read()).toMatchObject([{ informedOn: desk.today() }])
    await desk.get('representative/correct', { representativeId, ...stored, name: 'Åsa Ek Lind', informedOn: desk.today() })
    expect(await read()).toMatchObject([{ id: representativeId, name: 'Åsa Ek Lind' }])
    // Contacts have a postal address and a phone, and no field for e-mail to be written in.
    expect(Object.keys((await read())[0] ?? {}).some((field) => /mail/i.test(field))).toBe(false)
  })

  it('has a work address in the list alone: no meeting, no paper of one and no search knows it (G45, X8)', async () => {
    const desk = await caseDesk()
    const group = await foundGroup(desk)
    const address = 'asa.ek@granvik.example'
    await desk.get('representative/appoint', representativeOf(group, 'Vuxenenheten', { workAddress: address }))
    expect((await desk.get('group/open', { groupId: group.id })).representatives).toMatchObject([{ workAddress: address }])
    const meetingId = await planMeeting(desk, group)
    await desk.get('paper/make', { kind: 'sheet', sheet: 'notice', aboutId: meetingId })
    await desk.get('paper/make', { kind: 'meetingNotes', meetingId })
    const meeting = await desk.get('meeting/open', { meetingId })
    expect(JSON.stringify([meeting, desk.rendered])).toContain('Åsa Ek')
    expect(JSON.stringify([meeting, desk.rendered])).not.toContain(address)
    const search = (text: string) => desk.get('search/cases', { text, page: 0 })
    expect(JSON.stringify(await search('granvik'))).not.toContain(address)
    expect((await search('example')).hits).toEqual([])
  })

  it('cannot have the same place twice at the same time; one time may follow the other (G13)', async () => {
    const desk = await caseDesk()
    const group = await foundGroup(desk)
    const first = representativeOf(group, 'Vuxenenheten', { validTo: '2026-06-30' as IsoDate })
    const { representativeId } = await desk.get('representative/appoint', first)
    const appoint = (change: object) => desk.code('representative/appoint', { ...first, ...change } as never)
    expect(await appoint({ validFrom: '2026-06-30', validTo: null })).toBe('representative/overlap')
    expect(await appoint({ name: ' åsa  EK ', validFrom: '2025-01-01', validTo: '2026-01-01' })).toBe('representative/overlap')
    expect(await appoint({ validFrom: '2026-07-01', validTo: null })).toBe('accepted')
    expect(await appoint(unitOf(group, 'Socialtjänsten'))).toBe('accepted')
    expect(await appoint({ name: 'Bodil Ahl' })).toBe('accepted')
    // Neither by making the first one longer.
    expect(await desk.code('representative/end', { representativeId, validTo: '2026-07-01' })).toBe('representative/overlap')
    expect(await desk.code('representative/end', { representativeId, validTo: '2026-05-31' })).toBe('accepted')
  })

  it('is of the group’s own verksamheter and functions, from a day to a day, and stands in for an ordinary one (G13)', async () => {
    const desk = await caseDesk()
    const group = await foundGroup(desk, ALC)
    const code = (change: object) =>
      desk.code('representative/appoint', { ...representativeOf(group, 'Vuxenenheten'), ...change } as never)
    expect(await code({ validTo: '2025-12-31' })).toBe('representative/ends-before-it-begins')
    expect(await code({ unitId: unitOf(group, 'Arbetsförmedlingen').unitId })).toBe('group/unknown-party')
    expect(await code({ functionKey: 'astronaut' })).toBe('representative/unknown-function')
    expect(await code({ appointedOn: addDays(desk.today(), 1) })).toBe('representative/in-future')
    expect(await code({ substituteFor: desk.world.newId() })).toBe('representative/unknown-substituted')
    const ordinary = await desk.get('representative/appoint', representativeOf(group, 'Vuxenenheten'))
    const substitute = representativeOf(group, 'Vuxenenheten', { name: 'Bodil Ahl', substituteFor: ordinary.representativeId })
    const { representativeId } = await desk.get('representative/appoint', substitute)
    expect(await code({ name: 'Cilla Dahl', substituteFor: representativeId })).toBe('representative/unknown-substituted')
    expect(await desk.code('representative/end', { representativeId, validTo: '2025-12-31' })).toBe(
      'representative/ends-before-it-begins',
    )
    const meetingId = await planMeeting(desk, group)
    const roles = (await desk.get('meeting/open', { meetingId })).attendees.map(({ name, role }) => [name, role])
    expect(roles).toEqual([
      ['Bodil Ahl', 'substitute'],
      ['Åsa Ek', 'representative'],
    ])
  })

  it('who is corrected has an empty seat corrected with them; who has come stays as they came', async () => {
    const desk = await caseDesk()
    const group = await foundGroup(desk)
    const { groupId: _group, ...who } = representativeOf(group, 'Vuxenenheten')
    const { representativeId } = await desk.get('representative/appoint', { groupId: group.id, ...who })
    const meetingId = await planMeeting(desk, group)
    const seats = async () => (await desk.get('meeting/open', { meetingId })).attendees
    await desk.get('representative/correct', { representativeId, ...who, ...unitOf(group, 'Socialtjänsten'), name: 'Åsa Lind' })
    expect(await seats()).toMatchObject([{ name: 'Åsa Lind', ...unitOf(group, 'Socialtjänsten') }])
    const [seated] = await seats()
    if (!seated) throw new Error('nobody seated')
    await desk.get('attendee/set', { attendeeId: seated.id, present: true, where: 'onSite' })
    await desk.get('representative/correct', { representativeId, ...who, name: 'Åsa Berg' })
    expect(await seats()).toMatchObject([{ name: 'Åsa Lind' }])
  })
})

describe('presence per function', () => {
  it('counts a representative and who stands in by the function they came with; the notes name what was missing (A09, A10)', async () => {
    const desk = await caseDesk()
    const group = await foundGroup(desk, ALC)
    const appointed = { functionKey: 'social-services', name: 'Pontus Vikdal' }
    await desk.get('representative/appoint', representativeOf(group, 'Socialtjänsten', appointed))
    const meetingId = await planMeeting(desk, group)
    const [pontus] = (await desk.get('meeting/open', { meetingId })).attendees
    expect(pontus).toMatchObject({ functionKey: 'social-services', present: false })
    await seat(desk, meetingId, {
      name: 'Eva Lindhagen',
      functionKey: 'employment-service',
      ...unitOf(group, 'Arbetsförmedlingen'),
    })
    await seat(desk, meetingId, { name: 'Siv Ek', functionKey: 'assistance', ...unitOf(group, 'Vuxenenheten') })
    const missing = async () => {
      await desk.get('paper/make', { kind: 'meetingNotes', meetingId })
      const paper = desk.rendered.at(-1)
      return paper?.kind === 'meetingNotes' ? paper.missingFunctions : null
    }
    expect(await missing()).toEqual(['Försäkringskassan', 'Socialtjänsten', 'Primärvårdens rehabkoordination'])
    if (!pontus) throw new Error('nobody seated')
    await desk.get('attendee/set', { attendeeId: pontus.id, present: true, where: 'remote' })
    expect(await missing()).toEqual(['Försäkringskassan', 'Primärvårdens rehabkoordination'])
  })

  it('knows only the functions of the group’s kind and profile, and none is missing where none is required', async () => {
    const desk = await caseDesk()
    const group = await foundGroup(desk)
    const meetingId = await planMeeting(desk, group)
    const stray = seat(desk, meetingId, { name: 'Eva', functionKey: 'astronaut', ...unitOf(group, 'Arbetsförmedlingen') })
    await expect(stray).rejects.toMatchObject({ code: 'attendee/unknown-function' })
    await desk.get('paper/make', { kind: 'meetingNotes', meetingId })
    expect(desk.rendered.at(-1)).toMatchObject({ missingFunctions: [] })
  })
})

describe('the list of organisations', () => {
  it('takes the group’s own names, one that is not divided under one name (G12)', async () => {
    const desk = await caseDesk()
    const group = await foundGroup(desk)
    const other = await foundGroup(desk)
    const names = async (groupId = group.id) =>
      (await desk.get('group/open', { groupId })).parties.map(({ name, units }) => [name, units.map((unit) => unit.name)])
    await desk.get('group/rename-party', {
      groupId: group.id,
      organisationId: party(group, 'Försäkringskassan').id,
      name: 'FK Väst',
    })
    await desk.get('group/rename-party', {
      groupId: group.id,
      organisationId: party(group, 'Granviks kommun').id,
      name: 'Granvik',
    })
    await desk.get('group/rename-unit', { groupId: group.id, unitId: unitOf(group, 'Vuxenenheten').unitId, name: 'Vuxna' })
    expect(await names()).toEqual([
      ['Arbetsförmedlingen', ['Arbetsförmedlingen']],
      ['FK Väst', ['FK Väst']],
      ['Granvik', ['Socialtjänsten', 'Vuxna']],
    ])
    expect((await names(other.id)).map(([name]) => name)).toContain('Försäkringskassan')
    const organisationId = party(group, 'Arbetsförmedlingen').id
    expect(await desk.code('group/rename-party', { groupId: group.id, organisationId, name: 'fk väst' })).toBe(
      'group/party-exists',
    )
    const { unitId } = unitOf(group, 'Vuxenenheten')
    expect(await desk.code('group/rename-unit', { groupId: group.id, unitId, name: 'SOCIALTJÄNSTEN' })).toBe('group/unit-exists')
    expect(await desk.code('group/rename-unit', { groupId: other.id, unitId, name: 'Vuxna' })).toBe('group/unknown-party')
  })

  it.each(['nothing', 'representative', 'consent', 'earlier scope'])(
    'lets a verksamhet go only while nothing points at it: %s',
    async (pointer) => {
      const desk = await caseDesk()
      const group = await foundGroup(desk)
      const { organisationId, unitId } = unitOf(group, 'Vuxenenheten')
      const { matterId } = await register(desk, group)
      if (pointer === 'representative') await desk.get('representative/appoint', representativeOf(group, 'Vuxenenheten'))
      if (pointer === 'consent' || pointer === 'earlier scope') {
        const terms = termsFor(desk, [], { parties: [{ organisationId, unitIds: [unitId] }] })
        const { consentId } = await desk.get('consent/enter', { matterId, terms })
        const other = termsFor(desk, [], { parties: [{ organisationId, unitIds: [unitOf(group, 'Socialtjänsten').unitId] }] })
        if (pointer === 'earlier scope') await desk.get('consent/extend', { consentId, terms: other })
      }
      expect(await desk.code('group/remove-unit', { groupId: group.id, unitId })).toBe(
        pointer === 'nothing' ? 'accepted' : 'group/unit-in-use',
      )
      const only = unitOf(group, 'Försäkringskassan').unitId
      expect(await desk.code('group/remove-unit', { groupId: group.id, unitId: only })).toBe('group/last-unit')
    },
  )
})
