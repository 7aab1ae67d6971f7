import { describe, expect, it } from 'vitest'
import { addDays, type IsoDate } from '../../../shared/lib/dates'
import { caseDesk } from '../../builders/case-desk'
import { ALC, ARENA, foundGroup, party, planMeeting, register, representativeOf, unitOf } from '../../builders/case-story'
import { arenaYear, lastSheet, reminders, wordsOf } from '../../builders/group-year'

describe('the heads of a group’s organisations', () => {
  it('are invited with the representatives, by organisation, to a training or a meeting (G42, X8)', async () => {
    const desk = await caseDesk()
    const { group, own } = await arenaYear(desk)
    const { groupId: _of, ...listed } = representativeOf(group, 'Socialtjänsten', { name: 'Sara Bäckvall' })
    await desk.get('representative/correct', {
      representativeId: own,
      ...listed,
      phone: '070-1740671',
      workAddress: 'sara@granvik.example',
    })
    const manager = {
      name: 'Ulla Norrmo',
      title: 'Socialchef',
      organisationId: party(group, 'Granviks kommun').id,
      unitId: null,
      phone: '070-1740690',
      postalAddress: 'Box 12',
    }
    const { managerId } = await desk.get('manager/add', { groupId: group.id, manager })
    const stranger = await foundGroup(desk, ARENA)
    const ofOther = { ...manager, ...unitOf(stranger, 'Socialtjänsten') }
    expect(await desk.code('manager/add', { groupId: group.id, manager: ofOther })).toBe('group/unknown-party')
    await desk.get('manager/change', { managerId, manager: { ...manager, title: 'Förvaltningschef' } })
    const { trainingId } = await desk.get('training/add', {
      groupId: group.id,
      training: { heldOn: addDays(desk.today(), 30), topic: 'Sekretess', organiser: '', participantIds: [] },
    })
    const meetingId = await planMeeting(desk, group)
    for (const aboutId of [trainingId, meetingId]) {
      await desk.get('paper/make', { kind: 'sheet', sheet: 'invitationList', aboutId })
      const { sections, about, facts } = lastSheet(desk)
      expect(about).toBe('nobody')
      expect(facts[0]?.value).toBe(aboutId === trainingId ? 'Sekretess' : 'Gruppens möte')
      expect(sections.map(({ heading, table }) => [heading, table?.rows.map(([name, role]) => [name, role]) ?? []])).toEqual([
        ['Arbetsförmedlingen', [['Tove Lindhage', 'handläggare (representant)']]],
        ['Försäkringskassan', []],
        [
          'Granviks kommun',
          [
            ['Sara Bäckvall', 'handläggare, Socialtjänsten (representant)'],
            ['Ulla Norrmo', 'Förvaltningschef (chef)'],
          ],
        ],
      ])
      // A work address is the list's own, and an invitation is no list of it.
      expect(wordsOf(desk)).not.toContain('granvik.example')
    }
    expect(await desk.code('group/remove-party', { groupId: group.id, organisationId: manager.organisationId })).toBe(
      'group/party-in-use',
    )
    await desk.get('manager/remove', { managerId })
    expect((await desk.get('manager/list', { groupId: group.id })).managers).toEqual([])
    expect(await desk.code('manager/remove', { managerId })).toBe('manager/unknown')
  })
})

describe('a change notice', () => {
  it('tells what has changed since the last one that was sent, and the flag stays until it is sent (G45, X8)', async () => {
    const desk = await caseDesk()
    const { group, own, other } = await arenaYear(desk)
    const { id: groupId } = group
    const read = () => desk.get('change-notice/read', { groupId })
    expect((await read()).changes.map(({ kind, who }) => [kind, who.name])).toEqual([
      ['added', 'Sara Bäckvall'],
      ['added', 'Tove Lindhage'],
    ])
    const { changeNoticeId } = await desk.get('change-notice/write', { groupId })
    expect(await reminders(desk, group)).toContain('changesNotTold')
    expect(await read()).toMatchObject({ waitingTellsAll: true, notices: [{ sentOn: null }] })
    const sent = { changeNoticeId, sentOn: desk.today(), sentBy: 'post' as const }
    expect(await desk.code('change-notice/mark-sent', { ...sent, sentOn: addDays(desk.today(), 1) })).toBe(
      'change-notice/in-future',
    )
    await desk.get('change-notice/mark-sent', sent)
    expect(await desk.code('change-notice/mark-sent', sent)).toBe('change-notice/already-sent')
    expect(await reminders(desk, group)).not.toContain('changesNotTold')
    expect(await desk.code('change-notice/write', { groupId })).toBe('change-notice/nothing-new')

    const { groupId: _of, ...listed } = representativeOf(group, 'Socialtjänsten', { name: 'Sara Bäckvall' })
    await desk.get('representative/correct', { representativeId: own, ...listed, workAddress: 'sara@granvik.example' })
    await desk.get('representative/end', { representativeId: other, validTo: addDays(desk.today(), -1) })
    await desk.get('representative/appoint', representativeOf(group, 'Försäkringskassan', { name: 'Henrik Alvstrand' }))
    expect(await reminders(desk, group)).toContain('changesNotTold')
    const next = await desk.get('change-notice/write', { groupId })
    await desk.get('paper/make', { kind: 'sheet', sheet: 'changeNotice', aboutId: next.changeNoticeId })
    const { facts, sections, about } = lastSheet(desk)
    expect(about).toBe('nobody')
    expect(facts.map(({ value }) => value)).toEqual([
      desk.today(),
      'Samordningsförbundet, Arbetsförmedlingen, Försäkringskassan, Granviks kommun',
    ])
    expect(sections.flatMap(({ heading, table }) => (table ? [[heading, table.rows.map(([name]) => name)]] : []))).toEqual([
      ['Nya i listan', ['Henrik Alvstrand']],
      ['Inte längre med', ['Tove Lindhage']],
      ['Ändrade uppgifter', ['Sara Bäckvall']],
    ])
    expect(sections.at(-1)?.table?.rows[0]?.join(' ')).toContain('sara@granvik.example')
  })

  it('that waits is written anew when the list changes again, and a kind of group that tells nobody has none (G45)', async () => {
    const desk = await caseDesk()
    const { group } = await arenaYear(desk)
    const { id: groupId } = group
    const first = await desk.get('change-notice/write', { groupId })
    await desk.get('representative/appoint', representativeOf(group, 'Försäkringskassan', { name: 'Henrik Alvstrand' }))
    expect((await desk.get('change-notice/read', { groupId })).waitingTellsAll).toBe(false)
    await desk.get('change-notice/write', { groupId })
    const { notices, waitingTellsAll } = await desk.get('change-notice/read', { groupId })
    expect([waitingTellsAll, notices.map(({ changes }) => changes.length)]).toEqual([true, [3]])
    const sent = { changeNoticeId: first.changeNoticeId, sentOn: desk.today(), sentBy: 'phone' as const }
    expect(await desk.code('change-notice/mark-sent', sent)).toBe('change-notice/unknown')
    const preparation = await foundGroup(desk, ALC)
    await desk.get('representative/appoint', representativeOf(preparation, 'Socialtjänsten'))
    expect((await desk.get('change-notice/read', { groupId: preparation.id })).changes).toEqual([])
  })
})

describe('a report of a group', () => {
  it('counts the group’s own period without anything about one person, and is noted as handed on (G41, X14)', async () => {
    const desk = await caseDesk()
    const { group, own } = await arenaYear(desk)
    await desk.get('group-year/set-responsible', { groupId: group.id, representativeId: own })
    const { codeName } = await register(desk, group)
    await register(desk, await foundGroup(desk, ARENA))
    await desk.get('training/add', {
      groupId: group.id,
      training: { heldOn: desk.today(), topic: 'Sekretess', organiser: '', participantIds: [] },
    })
    const make = (key: string) => desk.code('paper/make', { kind: 'sheet', sheet: 'groupReport', aboutId: group.id, key })
    expect(await make('term:2026-01-01')).toBe('accepted')
    const { facts, sections, about } = lastSheet(desk)
    expect(about).toBe('nobody')
    expect(facts.map(({ value }) => value)).toEqual([
      'Termin, 2026-01-01 till 2026-07-31',
      'Sara Bäckvall, Granviks kommun, Socialtjänsten',
    ])
    const rows = new Map(sections.flatMap(({ table }) => table?.rows ?? []).map(([what = '', count]) => [what, count]))
    expect(rows.get('Aktualiseringar som har kommit in')).toBe('1')
    expect(rows.get('Gemensamma utbildningar')).toBe('1')
    expect(rows.get('Representanter vid periodens slut')).toBe('2')
    expect(wordsOf(desk)).not.toContain(codeName)
    expect(await make('halfYear:2025-07-01')).toBe('accepted')
    expect(lastSheet(desk).sections.flatMap(({ table }) => table?.rows ?? [])).toContainEqual([
      'Aktualiseringar som har kommit in',
      '0',
    ])
    expect(await make('week:2026-01-01')).toBe('group-report/unknown-period')

    const note = { groupId: group.id, period: 'term' as const, day: desk.today(), sentBy: 'handover' as const }
    const on = (sentOn: IsoDate) => desk.code('group-report/note-sent', { ...note, sentOn })
    expect(await on(addDays(desk.today(), 1))).toBe('group-report/in-future')
    expect(await on('2025-12-31' as IsoDate)).toBe('group-report/before-its-period')
    expect(await on(desk.today())).toBe('accepted')
    expect((await desk.get('group-report/list', { groupId: group.id })).reports).toMatchObject([
      {
        period: 'term',
        from: '2026-01-01',
        to: '2026-07-31',
        sentOn: desk.today(),
        sentBy: 'handover',
        notedBy: 'Maja Norrgård',
      },
    ])
  })
})
