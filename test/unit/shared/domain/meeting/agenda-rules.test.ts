import { describe, expect, it } from 'vitest'
import type { MatterId } from '../../../../../shared/domain/matter/matter'
import {
  layOutAgenda,
  movedTo,
  requireClosable,
  requireOpenable,
  requireRecordable,
  requireRemovable,
} from '../../../../../shared/domain/meeting/agenda-rules'
import type { AgendaItem, AgendaItemId } from '../../../../../shared/domain/meeting/meeting'
import { spentSecondsAt } from '../../../../../shared/domain/meeting/meeting-clock'
import type { IsoInstant } from '../../../../../shared/lib/dates'
import { DomainError } from '../../../../../shared/lib/domain-error'
import { profiles } from '../../../../../shared/profiles'

const said = (work: () => void): string => {
  try {
    work()
    return 'allowed'
  } catch (error) {
    return error instanceof DomainError ? error.code : String(error)
  }
}
const other = 'other' as AgendaItemId

describe('an agenda', () => {
  it.each(profiles.flatMap(({ groupKinds }) => groupKinds).map((kind) => [kind.label, kind] as const))(
    'of %s has its general points, and a place for matters among them',
    (_label, groupKind) => {
      const { items, mattersAfter } = layOutAgenda(groupKind)
      expect(items).toHaveLength(groupKind.agenda.filter(({ matters }) => !matters).length)
      expect(mattersAfter).toBeGreaterThan(0)
      expect(mattersAfter).toBeLessThanOrEqual(items.length)
    },
  )

  it.each([
    ['waiting', null, 'allowed'],
    ['done', null, 'allowed'],
    ['adjourned', null, 'allowed'],
    ['open', other, 'item/already-open'],
    ['waiting', other, 'item/another-open'],
  ] as const)('lets a point that is %s open while %s is open: %s', (state, openItemId, answer) => {
    expect(said(() => requireOpenable({ state }, openItemId))).toBe(answer)
  })

  const preparation = { requiresRecommendation: true, outcomes: [] }
  const arena = { requiresRecommendation: false, outcomes: [{ key: 'none', label: 'Inget', meets: 'none' as const }] }
  it.each([
    ['general', 'open', preparation, false, false, 'allowed'],
    ['general', 'waiting', preparation, false, false, 'item/not-open'],
    ['matter', 'open', preparation, false, false, 'item/recommendation-missing'],
    ['matter', 'open', preparation, true, false, 'item/recommendation-missing'],
    ['matter', 'open', preparation, false, true, 'allowed'],
    ['matter', 'open', arena, false, false, 'item/outcome-missing'],
    ['matter', 'open', arena, false, true, 'item/outcome-missing'],
    ['matter', 'open', arena, true, false, 'allowed'],
    ['matter', 'done', arena, true, false, 'item/not-open'],
  ] as const)(
    'closes a %s point that is %s only with its result (A11, G24): %#',
    (kind, state, groupKind, outcome, recommendation, answer) => {
      expect(said(() => requireClosable({ kind, state }, groupKind, { outcome, recommendation }))).toBe(answer)
    },
  )

  it.each([
    ['waiting', 0, 'allowed'],
    ['waiting', 5, 'item/already-treated'],
    ['open', 0, 'item/already-treated'],
    ['done', 0, 'item/already-treated'],
    ['adjourned', 0, 'item/already-treated'],
  ] as const)('lets a point go that is %s after %i s: %s', (state, spentSeconds, answer) => {
    expect(said(() => requireRemovable({ state, spentSeconds }))).toBe(answer)
  })

  const matterId = 'm' as MatterId
  const item = (state: AgendaItem['state']) => ({ kind: 'matter', matterId, state }) as AgendaItem
  it.each([
    [item('open'), 'allowed'],
    [item('done'), 'allowed'],
    [item('waiting'), 'item/not-open'],
    [item('adjourned'), 'item/not-open'],
    [{ ...item('open'), matterId: 'n' } as AgendaItem, 'item/not-of-this-matter'],
    [{ kind: 'general', state: 'open' } as AgendaItem, 'item/not-of-this-matter'],
  ])('takes a result of an open or closed point of that matter: %#', (of, answer) => {
    expect(said(() => requireRecordable(of, matterId))).toBe(answer)
  })

  it.each([
    ['a', 2, 'bca'],
    ['c', 0, 'cab'],
    ['b', 1, 'abc'],
    ['a', 99, 'bca'],
  ])('moves %s to %i', (id, to, order) => {
    expect(movedTo(['a', 'b', 'c'] as AgendaItemId[], id as AgendaItemId, to).join('')).toBe(order)
  })
})

describe('the clock of a point', () => {
  const openedAt = '2026-03-12T13:00:00.000Z' as IsoInstant
  it.each([
    ['waiting', null, 0, '2026-03-12T13:10:00.000Z', 0],
    ['open', openedAt, 0, '2026-03-12T13:10:00.900Z', 600],
    ['open', openedAt, 40, '2026-03-12T13:01:00.000Z', 100],
    ['done', null, 77, '2026-03-12T14:00:00.000Z', 77],
    ['open', openedAt, 30, '2026-03-12T12:00:00.000Z', 30],
  ] as const)('counts a point that is %s since %s after %i s at %s: %i', (state, opened, spentSeconds, now, seconds) => {
    expect(spentSecondsAt({ state, openedAt: opened, spentSeconds }, new Date(now))).toBe(seconds)
  })
})
