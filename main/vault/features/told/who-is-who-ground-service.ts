import { partyLabel } from '../../../../shared/domain/organisation/party-label'
import { requireThat } from '../../../../shared/lib/domain-error'
import type { InnerHandlers } from '../../ports/inner'
import { type CaseRoom, instantNow, today } from '../case-room'
import { listParties, requireGroup } from '../group/group-repository'
import { readReferral } from '../matter/matter-repository'
import { insertPaper, markPaper } from '../paper/paper-repository'
import { readTellingGround } from './told-repository'
import { requireReceiver } from './told-service'

/** What the identity process is told to make a list of, and what the log of papers is told of it. @see G30 */
export function innerToldHandlers(
  room: CaseRoom,
): Pick<InnerHandlers, 'inner/who-is-who' | 'inner/note-list-made' | 'inner/note-list-out'> {
  const { cases, world } = room
  const changed = () => room.announce({ kind: 'changed', nouns: ['paper'] })
  return {
    async 'inner/who-is-who'({ meetingId, organisationId, unitId }) {
      return cases.read(async (db) => {
        const ground = await readTellingGround(db, meetingId, today(world))
        const { mayKnow } = requireReceiver(ground, { organisationId, unitId })
        const { meeting, meetingOn, matters } = ground
        const covered = matters.filter(({ matterId, hasIdentity }) => hasIdentity && mayKnow.includes(matterId))
        requireThat(covered.length > 0, 'told/nobody-to-name')
        const party = (await listParties(db, meeting.groupId)).find(({ id }) => id === organisationId)
        const organisation = party?.name ?? ''
        const unit = party?.units.find(({ id }) => id === unitId)?.name ?? organisation
        const named = []
        for (const { matterId, codeName } of covered)
          named.push({ matterId, codeName, reference: (await readReferral(db, matterId)).reference })
        return {
          groupName: (await requireGroup(db, meeting.groupId)).name,
          receiver: partyLabel({ organisation, unit }),
          startsAt: meeting.startsAt,
          place: meeting.place,
          printedOn: today(world),
          meetingOn,
          matters: named,
        }
      })
    },

    async 'inner/note-list-made'({ paperId, userId, meetingId, organisationId, unitId }) {
      await cases.transact(userId, async (trx, record) => {
        await insertPaper(trx, {
          id: paperId,
          kind: 'whoIsWho',
          matterId: null,
          meetingId,
          organisationId,
          unitId,
          at: instantNow(world),
          userId,
          unreviewed: false,
        })
        record('paper/made', paperId)
      })
      changed()
      return null
    },

    async 'inner/note-list-out'({ paperId, userId, how }) {
      await cases.transact(userId, async (trx, record) => {
        await markPaper(trx, paperId, how, instantNow(world))
        record(`paper/${how}`, paperId)
      })
      changed()
      return null
    },
  }
}
