import { describe, expect, it } from 'vitest'
import { mergeLogs, partToReadOn } from '../../../../../renderer/features/history/merge-logs'
import type { AuditLine } from '../../../../../shared/domain/audit/audit'

const line = (seq: number, minute: number): AuditLine => ({
  seq,
  at: `2026-03-12T09:${String(minute).padStart(2, '0')}:00.000Z` as AuditLine['at'],
  userId: 'u',
  act: 'consent/entered',
  subject: '',
})
const ended = (...lines: AuditLine[]) => ({ lines, more: false })
const unread = (...lines: AuditLine[]) => ({ lines, more: true })
const minutes = (lines: readonly AuditLine[]) => lines.map(({ at }) => Number(at.slice(14, 16)))

describe('mergeLogs', () => {
  it('puts both compartments in one order, newest first', () => {
    const merged = mergeLogs({ cases: ended(line(3, 30), line(2, 10)), identity: ended(line(7, 20)) })
    expect(merged.map(({ compartment }) => compartment)).toEqual(['cases', 'identity', 'cases'])
  })
  it('hides what an unread line of the other compartment could still come before', () => {
    const merged = mergeLogs({ cases: unread(line(9, 50), line(8, 40)), identity: ended(line(2, 45), line(1, 5)) })
    expect(minutes(merged)).toEqual([50, 45, 40])
  })
  it('shows everything when both are read to their end', () => {
    expect(minutes(mergeLogs({ cases: ended(line(1, 40)), identity: ended(line(1, 5)) }))).toEqual([40, 5])
  })
})

describe('partToReadOn', () => {
  it('is the one whose oldest line holds the others back', () => {
    expect(partToReadOn({ cases: unread(line(8, 40)), identity: unread(line(1, 5)) })).toBe('cases')
  })
  it('is nobody at the end', () => {
    expect(partToReadOn({ cases: ended(line(8, 40)), identity: ended() })).toBeNull()
  })
})
