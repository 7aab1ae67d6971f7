import { describe, expect, it } from 'vitest'
import { neverLess } from '../../../../../renderer/features/meeting/agenda-time'
import { OnePress } from '../../../../../renderer/features/meeting/room/one-press'
import { ROOM_KEYS } from '../../../../../renderer/features/meeting/room/room-keys'
import { roundOf, shareOf } from '../../../../../renderer/features/meeting/room/round'
import { isSafeChord } from '../../../../../renderer/ui/keys'
import type { Attendee } from '../../../../../shared/domain/meeting/meeting'
import type { Organisation } from '../../../../../shared/domain/organisation/organisation'

describe('a press that is doubled', () => {
  it('is one while the first is under way, and while the page has not moved on', () => {
    const press = new OnePress()
    expect(press.begin('open', 0)).toBe(true)
    expect(press.begin('open', 10)).toBe(false)
    expect(press.begin('show', 20)).toBe(false)
    press.end(true)
    expect(press.begin('open', 300)).toBe(false)
    expect(press.begin('show', 300)).toBe(true)
  })
  it('is two when the page has been at another step in between: what went dark again is lit again at once', () => {
    const press = new OnePress()
    press.begin('relight', 0)
    press.end(true)
    press.seen('relight')
    expect(press.begin('relight', 10)).toBe(false)
    press.seen('write')
    expect(press.begin('relight', 20)).toBe(true)
  })
  it('is two when the first was refused, or is long done', () => {
    const press = new OnePress()
    press.begin('open', 0)
    press.end(false)
    expect(press.begin('open', 1)).toBe(true)
    press.end(true)
    expect(press.begin('open', 5_000)).toBe(true)
  })
})

describe('time on the desk', () => {
  it.each([
    ['goes on', { of: 'a', seconds: 10 }, { of: 'a', seconds: 11 }, 11],
    ['stands still when the clock is set back', { of: 'a', seconds: 600 }, { of: 'a', seconds: 20 }, 600],
    ['begins anew with the next point', { of: 'a', seconds: 600 }, { of: 'b', seconds: 1 }, 1],
    ['is never less than nothing', null, { of: 'a', seconds: -5 }, 0],
  ])('%s', (_what, before, now, seconds) => {
    expect(neverLess(before, now)).toBe(seconds)
  })
})

describe('laget runt (G02)', () => {
  const parties = ['AF', 'FK', 'Kommunen', 'Regionen'].map((name) => ({ id: name, name, units: [] }) as unknown as Organisation)
  const here = (organisationId: string, change: Partial<Attendee> = {}) =>
    ({ organisationId, name: `Någon från ${organisationId}`, present: true, role: 'representative', ...change }) as Attendee
  const attendees = [here('Kommunen'), here('AF'), here('FK', { present: false }), here('Regionen', { role: 'guest' })]

  it('goes through the organisations that are here, in the group’s order, and says whose turn it is', () => {
    const { rows, next } = roundOf(parties, attendees, [])
    expect(rows.map(({ party }) => party.name)).toEqual(['AF', 'Kommunen'])
    expect(next?.party.name).toBe('AF')
    expect(roundOf(parties, attendees, ['AF']).next?.party.name).toBe('Kommunen')
    expect(roundOf(parties, attendees, ['AF', 'Kommunen']).next).toBeNull()
  })
  it('shares the point’s minutes between them', () => {
    expect(shareOf(20, 6)).toBe(200)
    expect(shareOf(20, 0)).toBe(0)
  })
})

describe('keys of the room', () => {
  it('are chords that cannot be struck while typing, each its own', () => {
    const keys = Object.values(ROOM_KEYS)
    expect(keys.filter((chord) => !isSafeChord(chord))).toEqual([])
    expect(new Set(keys).size).toBe(keys.length)
  })
})
