import { describe, expect, it } from 'vitest'
import { canonicalNotes, type NotesRecord } from '../../../../../shared/domain/notes/canonical-notes'
import { lockRefusal } from '../../../../../shared/domain/notes/notes-lock'

const who = {
  id: 'a',
  name: 'Eva Lindhagen',
  function: 'handläggare',
  organisationId: 'o',
  unitId: 'u',
  role: 'representative',
  where: 'onSite',
  present: true,
}
const record: NotesRecord = {
  meetingId: 'm',
  startedAt: '2026-03-12T12:00:00.000Z',
  endedAt: '2026-03-12T14:00:00.000Z',
  place: 'Sessionssalen',
  notedBy: 'a',
  attendees: [who, { ...who, id: 'b', name: 'Olle Vide' }],
  items: [
    { id: 'i', title: 'Välkommen', state: 'done', note: 'Alla är här.', adjourned: null, result: null },
    {
      id: 'j',
      title: 'k',
      state: 'done',
      note: '',
      adjourned: null,
      result: { outcome: 'one', reason: 'Därför', meets: [{ by: 'x' }] },
    },
  ],
}
const [first, second] = record.items
if (!first || !second) throw new Error('no items')

describe('the text that notes are hashed over', () => {
  it('is the same whatever order people and keys were read in', () => {
    const turned = {
      ...record,
      attendees: record.attendees.toReversed(),
      items: [first, { ...second, result: { meets: [{ by: 'x' }], reason: 'Därför', outcome: 'one' } }],
    }
    expect(canonicalNotes(turned)).toBe(canonicalNotes(record))
  })

  it.each<[string, NotesRecord]>([
    ['a word of a note', { ...record, items: [{ ...first, note: 'Alla är inte här.' }, second] }],
    ['a title', { ...record, items: [{ ...first, title: 'Hej' }, second] }],
    ['what a point came to', { ...record, items: [first, { ...second, result: { ...second.result, reason: 'Annars' } }] }],
    ['that a point was put off', { ...record, items: [{ ...first, adjourned: { reason: '', resumeOn: null } }, second] }],
    ['the order of the points', { ...record, items: [second, first] }],
    ['who was there', { ...record, attendees: [who, { ...who, id: 'b', name: 'Olle Vide', present: false }] }],
    ['who took the notes', { ...record, notedBy: null }],
    ['where two texts part', { ...record, items: [{ ...first, title: 'VälkommenAlla', note: ' är här.' }, second] }],
  ])('is another with %s', (_, other) => {
    expect(canonicalNotes(other)).not.toBe(canonicalNotes(record))
  })
})

describe('notes can be locked', () => {
  const matter = { itemId: 'i' as never, codeName: 'Lykta 14' as never }
  it.each([
    [{ ended: false, unreviewed: 2, withoutOutcome: [matter] }, 'notes/not-ended'],
    [{ ended: true, unreviewed: 2, withoutOutcome: [matter] }, 'notes/outcome-missing'],
    [{ ended: true, unreviewed: 1, withoutOutcome: [] }, 'notes/not-reviewed'],
    [{ ended: true, unreviewed: 0, withoutOutcome: [] }, null],
  ])('when nothing is left to do: %j', (lacking, refused) => {
    expect(lockRefusal(lacking)).toBe(refused)
  })
})
