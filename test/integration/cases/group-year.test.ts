import { describe, expect, it } from 'vitest'
import { readGroupSettings } from '../../../main/vault/features/group/settings-repository'
import type { GroupDetail } from '../../../shared/domain/group/group'
import { addDays, type IsoDate, type LocalTime } from '../../../shared/lib/dates'
import { caseDesk } from '../../builders/case-desk'
import { ALC, ARENA, foundGroup, party, planMeeting, register, unitOf } from '../../builders/case-story'
import { arenaYear, reminders } from '../../builders/group-year'
import { dashed, swedishNumber } from '../../builders/personal-number'
import { STRATEGIC } from '../../builders/strategic'

describe('a municipality', () => {
  it('is proposed when a group is made, kept, and changed where the parties are (G40)', async () => {
    const desk = await caseDesk()
    const { groupId } = await desk.get('group/create', {
      name: 'Arenagruppen Sjöby',
      profileId: ARENA.profileId,
      kind: 'arena',
      parties: [
        { name: 'Sjöby kommun', units: ['AME'], isMunicipality: true },
        { name: 'Regionen', units: [] },
      ],
    })
    const read = async () => (await desk.get('group/open', { groupId })).parties.map((one) => [one.name, one.isMunicipality])
    expect(await read()).toEqual([
      ['Sjöby kommun', true],
      ['Regionen', false],
    ])
    const { parties } = await desk.get('group/open', { groupId })
    for (const { id: organisationId, isMunicipality } of parties)
      await desk.get('group/set-municipality', { groupId, organisationId, isMunicipality: !isMunicipality })
    expect(await read()).toEqual([
      ['Sjöby kommun', false],
      ['Regionen', true],
    ])
    const other = await foundGroup(desk)
    const stranger = { groupId: other.id, organisationId: parties[0]?.id as never, isMunicipality: true }
    expect(await desk.code('group/set-municipality', stranger)).toBe('group/unknown-party')
  })
})

describe('who answers for a group', () => {
  it('is one valid representative of a municipality, and is asked for again when that no longer holds (G40)', async () => {
    const desk = await caseDesk()
    const { group, own, other } = await arenaYear(desk)
    const set = (representativeId: typeof own | null) =>
      desk.code('group-year/set-responsible', { groupId: group.id, representativeId })
    expect(await reminders(desk, group)).toContain('responsibleMissing')
    expect(await set(other)).toBe('group/responsible-not-municipality')
    expect(await set(desk.world.newId() as typeof own)).toBe('representative/unknown')
    expect(await set(own)).toBe('accepted')
    expect((await desk.get('group-year/read', { groupId: group.id })).settings.responsibleId).toBe(own)
    expect((await reminders(desk, group)).filter((one) => one.startsWith('responsible'))).toEqual([])
    const municipality = party(group, 'Granviks kommun').id
    await desk.get('group/set-municipality', { groupId: group.id, organisationId: municipality, isMunicipality: false })
    expect(await reminders(desk, group)).toContain('responsibleNotMunicipality')
    await desk.get('group/set-municipality', { groupId: group.id, organisationId: municipality, isMunicipality: true })
    await desk.get('representative/end', { representativeId: own, validTo: addDays(desk.today(), -1) })
    expect(await reminders(desk, group)).toContain('responsibleEnded')
    expect(await set(own)).toBe('group/responsible-not-valid')
    expect(await set(null)).toBe('accepted')
    expect(await reminders(desk, group)).toContain('responsibleMissing')
  })

  it('is nobody in a kind of group that needs nobody, and such a group is reminded of nothing (G40, X1)', async () => {
    const desk = await caseDesk()
    const { group, own } = await arenaYear(desk)
    const preparation = await foundGroup(desk, ALC)
    expect(await reminders(desk, preparation)).toEqual([])
    expect(await desk.code('group-year/set-responsible', { groupId: preparation.id, representativeId: own })).toBe(
      'group/responsible-not-needed',
    )
    const { groups } = await desk.get('group-year/reminders', {})
    expect(groups.map(({ groupId }) => groupId)).toEqual([group.id])
  })
})

describe('the routine of a group', () => {
  it('is its own: how it is convened and the ages it asks about, with the profile’s where it has said nothing (G06, G28, G09)', async () => {
    const desk = await caseDesk()
    const group = await foundGroup(desk, ARENA)
    const other = await foundGroup(desk, ARENA)
    const read = (groupId = group.id) => desk.cases.read((db) => readGroupSettings(db, groupId))
    expect(await read()).toEqual({
      groupId: group.id,
      convening: '',
      noticeDays: 14,
      conveneBy: 'post',
      ageFrom: 16,
      ageTo: 66,
      responsibleId: null,
    })
    const routine = { convening: 'Sara ringer runt.', noticeDays: 10, conveneBy: 'phone' as const, ageFrom: 18, ageTo: 64 }
    await desk.get('group-year/set-routine', { groupId: group.id, routine })
    expect(await read()).toEqual({ groupId: group.id, ...routine, responsibleId: null })
    expect(await read(other.id)).toMatchObject({ convening: '', noticeDays: 14, ageFrom: 16 })
    await desk.get('group-year/set-routine', { groupId: group.id, routine: { ...routine, convening: '', ageFrom: null } })
    expect(await read()).toMatchObject({ convening: '', ageFrom: 16, ageTo: 64 })
  })

  it('takes no ages the wrong way round, none where nobody asks, and no personal number (G06, G28, X8)', async () => {
    const desk = await caseDesk()
    const arenaGroup = await foundGroup(desk, ARENA)
    const preparation = await foundGroup(desk, ALC)
    const code = (groupId: GroupDetail['id'], part: object) => {
      const routine = { convening: '', noticeDays: 10, conveneBy: 'post' as const, ageFrom: null, ageTo: null, ...part }
      return desk.code('group-year/set-routine', { groupId, routine })
    }
    expect(await code(arenaGroup.id, { ageFrom: 65, ageTo: 18 })).toBe('group/ages-turned')
    expect(await code(preparation.id, { ageFrom: 18 })).toBe('group/asks-no-ages')
    expect(await code(arenaGroup.id, { convening: `Ring ${dashed(swedishNumber('850412'))}` })).toBe(
      'group/routine-personal-data',
    )
    expect(await code(arenaGroup.id, { convening: 'Ring 070-1740640.' })).toBe('accepted')
  })
})

describe('the terms of a group', () => {
  it('ask for meetings until enough are planned, each group for its own (G27, G09)', async () => {
    const desk = await caseDesk()
    const { group } = await arenaYear(desk)
    const other = await foundGroup(desk, ARENA)
    const plan = (to: GroupDetail, day: string) =>
      desk.get('meeting/plan', { groupId: to.id, startsAt: `${day}T09:00` as LocalTime, plannedMinutes: 120, place: '' })
    await plan(group, '2026-05-04')
    await plan(other, '2026-05-05')
    expect(await reminders(desk, group)).toContain('tooFewMeetings')
    await plan(group, '2026-07-31')
    await plan(group, '2026-08-01')
    const { terms } = await desk.get('group-year/read', { groupId: group.id })
    expect(terms.map(({ term, year, planned, tooFew }) => [term, year, planned, tooFew])).toEqual([
      ['spring', 2026, 2, false],
      ['autumn', 2026, 1, true],
    ])
    expect(await reminders(desk, group)).not.toContain('tooFewMeetings')
    expect((await desk.get('group-year/read', { groupId: (await foundGroup(desk, ALC)).id })).terms).toEqual([])
  })
})

describe('a training', () => {
  it('ends the reminder of its year, with topic, organiser, day and who of the list takes part (G43)', async () => {
    const desk = await caseDesk()
    const { group, own, other } = await arenaYear(desk)
    expect(await reminders(desk, group)).toContain('trainingMissing')
    const said = { heldOn: '2025-10-01' as IsoDate, topic: 'Sekretess', organiser: 'Förbundet', participantIds: [own] }
    const { trainingId } = await desk.get('training/add', { groupId: group.id, training: said })
    expect(await reminders(desk, group)).toContain('trainingMissing')
    const now = { ...said, heldOn: '2026-10-01' as IsoDate, participantIds: [own, other] }
    await desk.get('training/change', { trainingId, training: now })
    const read = async () => (await desk.get('training/list', { groupId: group.id })).trainings
    expect(await read()).toEqual([
      { id: trainingId, groupId: group.id, ...now, participantIds: expect.arrayContaining([own, other]) },
    ])
    expect(await reminders(desk, group)).not.toContain('trainingMissing')
    await desk.get('training/remove', { trainingId })
    expect(await read()).toEqual([])
    expect(await desk.cases.read((db) => db('typed_text').where({ about_id: trainingId }))).toEqual([])
    expect(await reminders(desk, group)).toContain('trainingMissing')
  })

  it('takes nobody outside the list, and no personal number (G43, X8)', async () => {
    const desk = await caseDesk()
    const { own } = await arenaYear(desk)
    const other = await foundGroup(desk, ARENA)
    const said = { heldOn: desk.today(), topic: 'Sekretess', organiser: '', participantIds: [] }
    const code = (part: object) => desk.code('training/add', { groupId: other.id, training: { ...said, ...part } })
    expect(await code({ participantIds: [own] })).toBe('representative/unknown')
    expect(await code({ topic: `Om ${dashed(swedishNumber('850412'))}` })).toBe('training/personal-data')
    expect(await code({ organiser: dashed(swedishNumber('850412')) })).toBe('training/personal-data')
    const trainingId = desk.world.newId() as never
    expect(await desk.code('training/remove', { trainingId })).toBe('training/unknown')
  })
})

describe('a group that speaks of nobody', () => {
  it('can be made beside others and takes no matter by any way (X1, G46)', async () => {
    const desk = await caseDesk()
    const strategic = await foundGroup(desk, STRATEGIC)
    const taking = await foundGroup(desk, ARENA)
    const { matterId } = await register(desk, taking)
    const { referral } = await desk.get('matter/open', { matterId })
    const officer = { ...referral.officer, ...unitOf(strategic, 'Socialtjänsten') }
    const refused = 'group/takes-no-matters'
    expect(await desk.code('referral/register', { ...referral, groupId: strategic.id, officer })).toBe(refused)
    const moved = { ...referral, groupId: strategic.id, officer }
    expect(await desk.code('referral/correct', { matterId, referral: moved })).toBe(refused)
    const meetingId = await planMeeting(desk, strategic)
    expect(await desk.code('agenda/add-matter', { meetingId, matterId, minutes: 15 })).toBe(refused)
    await expect(desk.inner('inner/import-ground', { groupId: strategic.id })).rejects.toThrow(refused)
    const found = await desk.get('matter/list', { page: 0, text: '', groupId: null, state: null, sort: 'codeName' })
    expect(found.rows.map(({ groupName }) => groupName)).toEqual([taking.name])
  })
})
