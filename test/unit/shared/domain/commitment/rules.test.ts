import { describe, expect, it } from 'vitest'
import type { CommitmentAnswer } from '../../../../../shared/domain/commitment/commitment'
import { byOrganisation, isCalledAt } from '../../../../../shared/domain/commitment/rules'
import type { MeetingId } from '../../../../../shared/domain/meeting/meeting'
import type { OrganisationId } from '../../../../../shared/domain/organisation/organisation'
import type { LocalTime } from '../../../../../shared/lib/dates'

const at = (month: number) => ({ meetingId: `m${month}` as MeetingId, startsAt: `2026-0${month}-10T13:00` as LocalTime })
const said = (month: number, answer: CommitmentAnswer | null) => ({ ...at(month), answer })

describe('the roll call', () => {
  it.each([
    ['nothing was said of', 1, 3, [], true],
    ['the meeting itself made', 3, 3, [], false],
    ['a later meeting made', 5, 3, [], false],
    ['was done at an earlier meeting', 1, 3, [said(2, 'done')], false],
    ['was no longer possible at an earlier meeting', 1, 3, [said(2, 'notPossible')], false],
    ['was not done at an earlier meeting', 1, 3, [said(2, 'notDone')], true],
    ['was only documented at an earlier meeting', 1, 3, [said(2, null)], true],
    ['this meeting has answered', 1, 3, [said(3, 'done')], true],
    ['a later meeting ended', 1, 3, [said(4, 'done')], true],
  ] as const)('has what %s: made in %i, called in %i (G36)', (_what, made, called, answers, isThere) => {
    expect(isCalledAt(at(made), at(called), answers)).toBe(isThere)
  })

  it('goes by organisation, in the order of the parties', () => {
    const [a, b, c] = ['a', 'b', 'c'] as OrganisationId[] as [OrganisationId, OrganisationId, OrganisationId]
    const parts = byOrganisation(
      [{ organisationId: c }, { organisationId: a }, { organisationId: c }],
      [{ id: a }, { id: b }, { id: c }],
    )
    expect(parts.map(({ party, commitments }) => [party.id, commitments.length])).toEqual([
      ['a', 1],
      ['c', 2],
    ])
  })
})
