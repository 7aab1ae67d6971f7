import { describe, expect, it } from 'vitest'
import { type After, doneAfter, nextAfter } from '../../../../../renderer/features/meeting/after-step'
import type { CodeName, MatterId } from '../../../../../shared/domain/matter/matter'
import type { AgendaItemId } from '../../../../../shared/domain/meeting/meeting'

const codeName = 'Lykta 14' as CodeName
const itemId = 'i' as AgendaItemId
const matterId = 'm' as MatterId
const all = { write: true, review: true, lock: true, print: true, plan: true }

const justEnded: After = {
  withoutOutcome: [{ itemId, codeName }],
  unreviewed: 3,
  identityOpen: false,
  commitmentsSeen: false,
  notesLocked: false,
  notesOut: false,
  notFollowedUp: [{ matterId, codeName }],
  hasNextMeeting: false,
  practice: false,
  may: all,
}

describe('after a meeting', () => {
  it('the large button goes through every step in order, and leaves when all is done (G24 G34 G36)', () => {
    const happens: Partial<After>[] = [
      { withoutOutcome: [] },
      { identityOpen: true },
      { unreviewed: 0 },
      { commitmentsSeen: true },
      { notesLocked: true },
      { notesOut: true },
      { notFollowedUp: [] },
      { hasNextMeeting: true },
    ]
    const carried: string[] = []
    let after = justEnded
    for (const next of happens) {
      carried.push(nextAfter(after).kind)
      after = { ...after, ...next }
    }
    expect([...carried, nextAfter(after).kind]).toEqual([
      'writeOutcome',
      'openIdentity',
      'review',
      'commitments',
      'lock',
      'papers',
      'followUp',
      'planNext',
      'leave',
    ])
    expect(Object.values(doneAfter(after))).toEqual([true, true, true, true, true, true])
  })

  it.each([
    [
      'never asks for the lock while an outcome is missing',
      { withoutOutcome: [{ itemId, codeName }], unreviewed: 0, may: { ...all, write: false } },
      'papers',
    ],
    [
      'never asks for the lock while something is not reviewed',
      { withoutOutcome: [], commitmentsSeen: true, may: { ...all, review: false } },
      'papers',
    ],
    [
      'leaves to others what only they may do',
      { may: { write: false, review: false, lock: false, print: false, plan: false } },
      'leave',
    ],
    [
      'lets a note-taker write the outcome',
      { may: { ...all, review: false, lock: false, print: false, plan: false } },
      'writeOutcome',
    ],
  ] as const)('it %s', (_what, change, kind) => {
    expect(nextAfter({ ...justEnded, ...change }).kind).toBe(kind)
  })

  it('a practice is over with its paper: no follow-up and no next meeting stand in its way', () => {
    const toPaper = { ...justEnded, withoutOutcome: [], unreviewed: 0, commitmentsSeen: true, notesLocked: true, practice: true }
    expect(nextAfter(toPaper).kind).toBe('papers')
    expect(nextAfter({ ...toPaper, notesOut: true }).kind).toBe('endPractice')
    expect(nextAfter({ ...toPaper, notesOut: true, practice: false }).kind).toBe('followUp')
  })

  it('what is typed when the notes are locked does not take their review back', () => {
    expect(doneAfter({ ...justEnded, withoutOutcome: [], notesLocked: true, unreviewed: 1 }).review).toBe(true)
  })
})
