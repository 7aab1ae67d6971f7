import type { CommitmentId, CommitmentWords } from '../../../../shared/domain/commitment/commitment'
import { requireOwnWords } from '../../../../shared/domain/commitment/rules'
import type { GroupId } from '../../../../shared/domain/group/group'
import type { MatterId } from '../../../../shared/domain/matter/matter'
import type { MeetingId, MeetingState } from '../../../../shared/domain/meeting/meeting'
import { requireThat } from '../../../../shared/lib/domain-error'
import { requireNoPersonalData } from '../../../../shared/privacy/require-no-personal-data'
import { requireItem } from '../agenda/agenda-repository'
import { type CaseRoom, type HandlersOf, instantNow } from '../case-room'
import { listParties } from '../group/group-repository'
import { requireMeeting } from '../meeting/meeting-repository'
import { requireNotesOpen } from '../notes/notes-lock-repository'
import { keepTyped } from '../typed-text/typed-text-repository'
import {
  deleteCommitment,
  hasAnswer,
  insertCommitment,
  keepAnswer,
  listCommitmentsOf,
  listRollCall,
  requireCommitment,
  updateCommitment,
} from './commitment-repository'

type Trx = Parameters<typeof keepTyped>[0]

/**
 * What organisations take on at a meeting, and what the next roll call says of it (G36, G37).
 * INVARIANT: a commitment of kind `meets` is made, changed and removed by its outcome alone (`followOutcome`).
 */
export function commitmentHandlers(room: CaseRoom): HandlersOf<'commitment'> {
  const { cases, world } = room
  const changed = () => room.announce({ kind: 'changed', nouns: ['commitment'] })

  async function keepWords(
    trx: Trx,
    words: CommitmentWords,
    about: { id: string; groupId: GroupId; meetingId: MeetingId; matterId: MatterId | null; userId: string },
  ): Promise<void> {
    const { id: aboutId, userId, ...place } = about
    const typing = { at: instantNow(world), userId, newId: () => world.newId() }
    for (const field of ['what', 'responsible'] as const)
      await keepTyped(trx, { kind: 'commitment', aboutId, field, ...place }, { text: words[field], ...typing })
  }

  return {
    async 'commitment/list'({ meetingId }) {
      return cases.read(async (db) => {
        await requireMeeting(db, meetingId)
        return { commitments: await listCommitmentsOf(db, meetingId) }
      })
    },

    /** @see G37 */
    async 'commitment/make'({ meetingId, itemId, ...words }, { user }) {
      const id = world.newId() as CommitmentId
      await cases.transact(user.id, async (trx, record) => {
        const meeting = await requireMeeting(trx, meetingId)
        requireThat(meeting.state !== 'planned', 'commitment/meeting-not-begun')
        requireFitting(words, meeting.state)
        await requireOrganisation(trx, meeting.groupId, words)
        const item = itemId === null ? null : await requireItem(trx, itemId)
        requireThat(item === null || item.meetingId === meetingId, 'item/unknown')
        const matterId = item?.item.kind === 'matter' ? item.item.matterId : null
        const { groupId } = meeting
        await insertCommitment(trx, {
          ...words,
          id,
          groupId,
          meetingId,
          itemId,
          matterId,
          at: instantNow(world),
          userId: user.id,
        })
        await keepWords(trx, words, { id, groupId, meetingId, matterId, userId: user.id })
        record('commitment/made', id)
      })
      changed()
      return { commitmentId: id }
    },

    async 'commitment/change'({ commitmentId, ...words }, { user }) {
      await cases.transact(user.id, async (trx, record) => {
        const { kind, groupId, meetingId, matterId } = await requireCommitment(trx, commitmentId)
        requireOwnWords(kind)
        await requireNotesOpen(trx, meetingId)
        requireFitting(words, (await requireMeeting(trx, meetingId)).state)
        await requireOrganisation(trx, groupId, words)
        await updateCommitment(trx, commitmentId, words)
        await keepWords(trx, words, { id: commitmentId, groupId, meetingId, matterId, userId: user.id })
        record('commitment/changed', commitmentId)
      })
      changed()
      return {}
    },

    async 'commitment/remove'({ commitmentId }, { user }) {
      await cases.transact(user.id, async (trx, record) => {
        const { kind, meetingId } = await requireCommitment(trx, commitmentId)
        requireOwnWords(kind)
        await requireNotesOpen(trx, meetingId)
        requireThat(!(await hasAnswer(trx, commitmentId)), 'commitment/answered')
        await deleteCommitment(trx, commitmentId)
        record('commitment/removed', commitmentId)
      })
      changed()
      return {}
    },

    /** @see G36 */
    async 'commitment/roll-call'({ meetingId }) {
      return { commitments: await cases.read((db) => listRollCall(db, meetingId)) }
    },

    /** @see G36 */
    async 'commitment/answer'({ commitmentId, meetingId, answer, documented }, { user }) {
      await cases.transact(user.id, async (trx, record) => {
        await requireCommitment(trx, commitmentId)
        await requireNotesOpen(trx, meetingId)
        const called = (await listRollCall(trx, meetingId)).some(({ id }) => id === commitmentId)
        requireThat(called, 'commitment/not-called-here')
        await keepAnswer(trx, { commitmentId, meetingId, answer, documented, at: instantNow(world), userId: user.id })
        record('commitment/answered', commitmentId)
      })
      changed()
      return {}
    },
  }
}

/** In the room it is kept and marked; at a desk there is time to write it without (X16). */
function requireFitting({ what }: CommitmentWords, state: MeetingState): void {
  if (state !== 'running') requireNoPersonalData(what, 'commitment/personal-data')
}

async function requireOrganisation(
  trx: Trx,
  groupId: GroupId,
  { organisationId, unitId }: Pick<CommitmentWords, 'organisationId' | 'unitId'>,
): Promise<void> {
  const party = (await listParties(trx, groupId)).find(({ id }) => id === organisationId)
  requireThat(party && (unitId === null || party.units.some(({ id }) => id === unitId)), 'commitment/unknown-party')
}
