import { describe, expect, it } from 'vitest'
import { contract } from '../../../shared/contract/contract'
import { rightsOf } from '../../../shared/domain/user/rights'
import { caseDesk, somebodyElse } from '../../builders/case-desk'
import { runningMeeting, seat, unitOf } from '../../builders/case-story'

describe('earlier wordings of a note', () => {
  it('are read with time and who, and one that is taken back stands as a new one', async () => {
    const desk = await caseDesk()
    const { itemId, meetingId } = await runningMeeting(desk)
    await desk.get('notes/save', { itemId, text: 'Först' })
    await desk.as({ user: somebodyElse }).get('notes/save', { itemId, text: 'Sedan' })
    desk.world.pass(60)
    const { savedAt } = await desk.get('notes/bring-back', { itemId, version: 1 })
    const { versions } = await desk.get('notes/versions', { itemId })
    expect(versions.map(({ version, text, savedBy }) => [version, text, savedBy])).toEqual([
      [3, 'Först', 'Maja Norrgård'],
      [2, 'Sedan', 'Per-Ola Sandgren'],
      [1, 'Först', 'Maja Norrgård'],
    ])
    expect(versions[0]?.savedAt).toBe(savedAt)
    expect((await desk.get('notes/read', { meetingId })).notes.find((note) => note.itemId === itemId)?.text).toBe('Först')
    expect(await desk.code('notes/bring-back', { itemId, version: 9 })).toBe('notes/version-unknown')
  })

  it('keep what stands now, also when the same person wrote it a moment ago', async () => {
    const desk = await caseDesk()
    const { itemId } = await runningMeeting(desk)
    await desk.get('notes/save', { itemId, text: 'Ett' })
    desk.world.pass(400)
    await desk.get('notes/save', { itemId, text: 'Två' })
    await desk.get('notes/bring-back', { itemId, version: 1 })
    expect((await desk.get('notes/versions', { itemId })).versions.map(({ text }) => text)).toEqual(['Ett', 'Två', 'Ett'])
  })
})

describe('whoever takes the notes', () => {
  it('is chosen from who is in the room, and hands over the keyboard without anybody logging in', async () => {
    const desk = await caseDesk()
    const { meetingId, group } = await runningMeeting(desk)
    const notedBy = async () => (await desk.get('meeting/open', { meetingId })).notedBy
    const place = unitOf(group, 'Vuxenenheten')
    const [eva] = (await desk.get('meeting/open', { meetingId })).attendees
    const absent = await seat(desk, meetingId, { name: 'Olle Vide', present: false, ...place })
    expect(await notedBy()).toBeNull()
    await desk.get('notes/set-taker', { meetingId, attendeeId: eva?.id ?? null })
    expect(await notedBy()).toBe(eva?.id)
    expect(await desk.code('notes/set-taker', { meetingId, attendeeId: absent })).toBe('notes/taker-not-present')
    expect(await desk.code('notes/set-taker', { meetingId, attendeeId: desk.world.newId() as never })).toBe('attendee/unknown')
    await desk.get('attendee/set', { attendeeId: absent, present: true, where: 'onSite' })
    await desk.get('notes/set-taker', { meetingId, attendeeId: absent })
    expect(await notedBy()).toBe(absent)
    await desk.get('notes/set-taker', { meetingId, attendeeId: null })
    expect(await notedBy()).toBeNull()
  })

  it('can do all of it with a passphrase of their own and the rights of a note-taker', () => {
    const rights = rightsOf(['noteTaker'])
    const needed = [
      'meeting/open',
      'notes/read',
      'notes/save',
      'notes/field',
      'notes/check',
      'notes/versions',
      'notes/bring-back',
      'notes/set-taker',
      'private-note/save',
      'outcome/record',
      'item/reword-adjournment',
      'typed-text/reword',
    ] as const
    expect(needed.filter((name) => !rights.has(contract[name].right))).toEqual([])
    // What ends the meeting's work is the chair's.
    expect((['notes/lock', 'notes/reopen', 'meeting/end'] as const).filter((name) => rights.has(contract[name].right))).toEqual(
      [],
    )
  })
})

describe('marks while typing', () => {
  it('say what may give somebody away, leave the group’s own people alone, and never stop the hand (X9, X16)', async () => {
    const desk = await caseDesk()
    const { itemId } = await runningMeeting(desk)
    const check = async (text: string) =>
      (await desk.get('notes/check', { itemId, text })).findings.map(({ start, end, rule }) => [text.slice(start, end), rule])
    expect(await check('Vi ringer Rosita på 070-1740612')).toEqual([
      ['Rosita', 'name/given'],
      ['070-1740612', 'phone/mobile'],
    ])
    // In the room, and of the group.
    expect(await check('Eva Lindhagen på Granviks kommun hör av sig')).toEqual([])
    expect(await desk.code('notes/save', { itemId, text: 'Vi ringer Rosita på 070-1740612' })).toBe('accepted')
  })

  it('come with what the profile has for the field: its phrases and its language', async () => {
    const desk = await caseDesk()
    const { itemId } = await runningMeeting(desk)
    const { phrases, language, locked } = await desk.get('notes/field', { itemId })
    expect(phrases).toContain('Frågan tas upp igen vid nästa möte.')
    expect([language, locked]).toEqual(['sv', false])
  })
})
