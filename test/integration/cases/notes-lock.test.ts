import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { readNotesRecord } from '../../../main/vault/features/notes/notes-record-repository'
import { keepTyped } from '../../../main/vault/features/typed-text/typed-text-repository'
import type { AgendaItemId } from '../../../shared/domain/meeting/meeting'
import { canonicalNotes } from '../../../shared/domain/notes/canonical-notes'
import type { TypedKind } from '../../../shared/domain/text/typed-text'
import { type CaseDesk, caseDesk, somebodyElse } from '../../builders/case-desk'
import { party, planMeeting, type Running, reviewAll, runningMeeting, seat, unitOf } from '../../builders/case-story'

const noPlanning = (running: Running) => ({
  matterId: running.matterId,
  itemId: running.itemId,
  outcome: 'none',
  meets: [],
  sipCaller: '',
  reason: 'Var och en fortsätter',
})

/** A meeting that was held: a note, a treated matter with its outcome, a question that was put off. */
async function heldMeeting(desk: CaseDesk) {
  const running = await runningMeeting(desk)
  const { meetingId, itemId, group } = running
  const { itemId: question } = await desk.get('agenda/add-general', {
    meetingId,
    title: 'Sekretess mellan vård och AME',
    minutes: 5,
  })
  const attendeeId = await seat(desk, meetingId, { name: 'Olle Vide', ...unitOf(group, 'Arbetsförmedlingen') })
  await desk.get('item/open', { itemId })
  await desk.get('notes/save', { itemId, text: 'Den enskilde vill pröva deltid.' })
  await desk.get('outcome/record', noPlanning(running))
  await desk.get('item/close', { itemId })
  const organisationId = party(group, 'Arbetsförmedlingen').id
  const own = { kind: 'own' as const, organisationId, unitId: null, what: 'Skickar underlaget', responsible: '', byDate: null }
  const { commitmentId } = await desk.get('commitment/make', { meetingId, itemId: null, ...own })
  await desk.get('item/adjourn', { itemId: question, reason: 'Tiden räckte inte' })
  await desk.get('meeting/end', { meetingId })
  return { ...running, question, attendeeId, commitmentId }
}

async function lockedMeeting(desk: CaseDesk) {
  const held = await heldMeeting(desk)
  await reviewAll(desk, held.meetingId)
  return { ...held, lock: await desk.get('notes/lock', { meetingId: held.meetingId }) }
}

const typed = (desk: CaseDesk, { group, meetingId }: Running, kind: TypedKind, text = 'Ord') =>
  desk.cases.transact(desk.user.id, async (trx, record) => {
    const place = { kind, aboutId: `about ${kind}`, field: 'words', groupId: group.id, meetingId, matterId: null }
    await keepTyped(trx, place, {
      text,
      at: desk.world.now().toISOString() as never,
      userId: desk.user.id,
      newId: desk.world.newId,
    })
    record('typed-text/reworded', kind)
  })

describe('notes are locked', () => {
  it('when the meeting is over, everything typed is reviewed and each treated matter has its outcome (X16)', async () => {
    const desk = await caseDesk()
    const running = await runningMeeting(desk)
    const { meetingId, itemId, codeName } = running
    const lacking = async () => (await desk.get('notes/lock-state', { meetingId })).lacking
    expect(await desk.code('notes/lock', { meetingId })).toBe('notes/not-ended')
    await desk.get('item/open', { itemId })
    await desk.get('notes/save', { itemId, text: 'Den enskilde vill pröva deltid.' })
    await desk.get('outcome/record', noPlanning(running))
    await desk.get('item/close', { itemId })
    await desk.get('meeting/end', { meetingId })
    expect(await lacking()).toEqual({ ended: true, unreviewed: 2, withoutOutcome: [] })
    expect(await desk.code('notes/lock', { meetingId })).toBe('notes/not-reviewed')
    await typed(desk, running, 'commitment')
    await reviewAll(desk, meetingId, (target) => !target.startsWith('typed:'))
    expect(await desk.code('notes/lock', { meetingId })).toBe('notes/not-reviewed')
    await reviewAll(desk, meetingId)
    // As when the outcome is written afterwards.
    await desk.cases.transact(desk.user.id, async (trx, record) => {
      await trx('outcome_party').delete()
      await trx('outcome').delete()
      record('outcome/recorded', itemId)
    })
    expect(await lacking()).toEqual({ ended: true, unreviewed: 0, withoutOutcome: [{ itemId, codeName }] })
    expect(await desk.code('notes/lock', { meetingId })).toBe('notes/outcome-missing')
    await desk.get('outcome/record', noPlanning(running))
    await reviewAll(desk, meetingId)
    expect(await desk.get('notes/lock', { meetingId })).toMatchObject({ version: 1, lockedBy: 'Maja Norrgård' })
    expect(await desk.code('notes/lock', { meetingId })).toBe('notes/locked')
  })

  it('with a hash that anybody can compute anew from what stands there', async () => {
    const desk = await caseDesk()
    const { meetingId, lock } = await lockedMeeting(desk)
    const canonical = canonicalNotes(await desk.cases.read((db) => readNotesRecord(db, meetingId)))
    for (const words of ['Den enskilde vill pröva deltid.', 'Var och en fortsätter', 'Tiden räckte inte', 'Olle Vide'])
      expect(canonical).toContain(words)
    expect(lock.sha256).toBe(createHash('sha256').update(canonical, 'utf8').digest('hex'))
    expect((await desk.get('notes/lock-state', { meetingId })).locked).toEqual(lock)
    await desk.cases.jot((trx) => trx('item_note').update({ text: 'Den enskilde vill pröva heltid.' }))
    const other = canonicalNotes(await desk.cases.read((db) => readNotesRecord(db, meetingId)))
    expect(createHash('sha256').update(other).digest('hex')).not.toBe(lock.sha256)
  })

  it('and nothing of that meeting can be changed any more', async () => {
    const desk = await caseDesk()
    const locked = await lockedMeeting(desk)
    const { meetingId, itemId, question, attendeeId } = locked
    const [version] = (await desk.get('notes/versions', { itemId })).versions
    const refused = {
      save: await desk.code('notes/save', { itemId, text: 'Annat' }),
      bringBack: await desk.code('notes/bring-back', { itemId, version: version?.version ?? 1 }),
      taker: await desk.code('notes/set-taker', { meetingId, attendeeId }),
      privateNote: await desk.code('private-note/save', { itemId, text: 'Eget' }),
      outcome: await desk.code('outcome/record', { ...noPlanning(locked), reason: 'Annat' }),
      title: await desk.code('agenda/rename', { itemId: question, title: 'Annat' }),
      adjourned: await desk.code('item/reword-adjournment', { itemId: question, reason: 'Annat' }),
    }
    expect(new Set(Object.values(refused))).toEqual(new Set(['notes/locked']))
    expect(await desk.code('commitment/remove', { commitmentId: locked.commitmentId })).toBe('notes/locked')
    expect(await desk.code('attendee/set', { attendeeId, present: false, where: 'remote' })).not.toBe('accepted')
    await expect(typed(desk, locked, 'grid')).rejects.toMatchObject({ code: 'notes/locked' })
    await expect(typed(desk, locked, 'commitment')).rejects.toMatchObject({ code: 'notes/locked' })
  })

  it('nor what was said at its roll call, nor the ticks of what was brought', async () => {
    const desk = await caseDesk()
    const first = await heldMeeting(desk)
    desk.world.pass(7 * 24 * 3600)
    const meetingId = await planMeeting(desk, first.group)
    const { itemId } = await desk.get('agenda/add-matter', { meetingId, matterId: first.matterId, minutes: 10 })
    const organisationId = party(first.group, 'Arbetsförmedlingen').id
    await desk.get('bring-along/save', { itemId, organisationId, text: 'Planen från i våras' })
    const [line] = (await desk.get('bring-along/list', { meetingId })).lines
    if (!line) throw new Error('no line')
    await desk.get('meeting/start', { meetingId })
    const said = { commitmentId: first.commitmentId, meetingId, documented: true }
    await desk.get('commitment/answer', { ...said, answer: 'done' })
    await desk.get('meeting/end', { meetingId })
    await reviewAll(desk, meetingId)
    await desk.get('notes/lock', { meetingId })
    expect(await desk.code('commitment/answer', { ...said, answer: 'notDone' })).toBe('notes/locked')
    expect(await desk.code('bring-along/tick', { bringAlongId: line.id, brought: true })).toBe('notes/locked')
    expect((await desk.get('commitment/roll-call', { meetingId })).commitments).toMatchObject([{ answer: 'done' }])
  })

  it('but what lives on after a meeting is written on, and belongs to the group’s next sweep', async () => {
    const desk = await caseDesk()
    const locked = await lockedMeeting(desk)
    await typed(desk, locked, 'deviation', 'Två vårdcentraler skickar mellan sig')
    const row = await desk.cases.read((db) => db('typed_text').where({ kind: 'deviation' }).first('meeting_id', 'review'))
    expect(row).toEqual({ meeting_id: null, review: 'unreviewed' })
    expect((await desk.get('notes/lock-state', { meetingId: locked.meetingId })).locked).not.toBeNull()
  })

  it('and everybody’s private notes of the meeting go, also out of the journal; those of another stay (X10)', async () => {
    const desk = await caseDesk()
    const { meetingId, itemId, group, commitmentId } = await heldMeeting(desk)
    await desk.get('private-note/save', { itemId, text: 'Ordförandens egen kom-ihåg' })
    await desk.as({ user: somebodyElse }).get('private-note/save', { itemId, text: 'Antecknarens egen' })
    const later = await planMeeting(desk, group)
    const [point] = (await desk.get('meeting/open', { meetingId: later })).items
    await desk.get('private-note/save', { itemId: point?.id as AgendaItemId, text: 'Till nästa gång' })
    const begun = [`outcome:${itemId}`, `commitment:${meetingId}`, `commitment:${commitmentId}`]
    for (const field of begun) await desk.get('draft/save', { field, text: JSON.stringify({ what: 'Påbörjat' }) })
    await reviewAll(desk, meetingId)
    await desk.get('notes/lock', { meetingId })
    expect(await desk.cases.read((db) => db('private_note').pluck('text'))).toEqual(['Till nästa gång'])
    for (const field of begun) expect(await desk.get('draft/find', { field }), field).toEqual({ text: null })
  })
})

describe('the notes paper', () => {
  it('says who took the notes and carries version and hash once they are locked; until then it is a draft', async () => {
    const desk = await caseDesk()
    const { meetingId, attendeeId } = await heldMeeting(desk)
    const print = async () => {
      await desk.get('paper/make', { kind: 'meetingNotes', meetingId })
      return desk.rendered.at(-1)
    }
    expect(await print()).toMatchObject({ unreviewed: true, locked: null, notedBy: ['Maja Norrgård'] })
    await desk.get('notes/set-taker', { meetingId, attendeeId })
    await reviewAll(desk, meetingId)
    const { version, sha256 } = await desk.get('notes/lock', { meetingId })
    expect(await print()).toMatchObject({
      unreviewed: false,
      locked: { version, sha256, by: 'Maja Norrgård' },
      notedBy: ['Olle Vide, handläggare'],
    })
  })
})

describe('locked notes are opened again', () => {
  it('with a reason that stands with them and is reviewed too; the next locking is a new version', async () => {
    const desk = await caseDesk()
    const { meetingId, itemId, lock } = await lockedMeeting(desk)
    expect(await desk.code('notes/reopen', { meetingId, reason: 'Ring 070-1740612' })).toBe('text/personal-data')
    await desk.get('notes/reopen', { meetingId, reason: 'Fel dag i utfallet' })
    expect(await desk.code('notes/reopen', { meetingId, reason: 'Igen' })).toBe('notes/not-locked')
    const state = await desk.get('notes/lock-state', { meetingId })
    expect(state).toMatchObject({
      locked: null,
      reopened: [{ version: 1, sha256: lock.sha256, reason: 'Fel dag i utfallet', reopenedBy: 'Maja Norrgård' }],
      lacking: { unreviewed: 1 },
    })
    await desk.get('notes/save', { itemId, text: 'Den enskilde vill pröva halvtid.' })
    await reviewAll(desk, meetingId)
    const again = await desk.get('notes/lock', { meetingId })
    expect(again.version).toBe(2)
    expect(again.sha256).not.toBe(lock.sha256)
  })

  it('only of the group’s latest locked meeting', async () => {
    const desk = await caseDesk()
    const { meetingId, group } = await lockedMeeting(desk)
    desk.world.pass(7 * 86_400)
    const later = await planMeeting(desk, group)
    await desk.get('meeting/start', { meetingId: later })
    await desk.get('meeting/end', { meetingId: later })
    expect((await desk.get('notes/lock-state', { meetingId })).mayReopen).toBe(true)
    await desk.get('notes/lock', { meetingId: later })
    expect((await desk.get('notes/lock-state', { meetingId })).mayReopen).toBe(false)
    expect(await desk.code('notes/reopen', { meetingId, reason: 'Fel' })).toBe('notes/later-locked')
    await desk.get('notes/reopen', { meetingId: later, reason: 'Fel' })
    expect(await desk.code('notes/reopen', { meetingId, reason: 'Fel' })).toBe('accepted')
  })
})
