import type { Knex } from 'knex'
import type { GroupId } from '../../../../shared/domain/group/group'
import type { MeetingId } from '../../../../shared/domain/meeting/meeting'
import { findPersonalData } from '../../../../shared/privacy/find-personal-data'
import type { Finding } from '../../../../shared/privacy/finding'
import { knowledgeOf } from '../../../../shared/privacy/knowledge'
import { listParties, requireGroup } from '../group/group-repository'
import { listOwnNames } from '../notes/own-names-repository'

/** What keeps a typed text off the wall: anything at all that is found in it (X16). */
export interface WallCheck {
  find(text: string): Finding[]
  isMarked(text: string): boolean
}

const checkWith = (allowed: readonly string[]): WallCheck => {
  const knowledge = knowledgeOf({ organisations: allowed })
  const find = (text: string) => findPersonalData(text, knowledge)
  return { find, isMarked: (text) => find(text).length > 0 }
}

/**
 * For what is typed in the meeting. Organisations may be named, people may not: whoever sits in the room can share a name with
 * the one it is about.
 */
export async function readWallCheck(db: Knex, groupId: GroupId): Promise<WallCheck> {
  const { name } = await requireGroup(db, groupId)
  const parties = await listParties(db, groupId)
  return checkWith([name, ...parties.flatMap((party) => [party.name, ...party.units.map((unit) => unit.name)])])
}

/** For titles, which are written beforehand: they may say who presents a point. */
export async function readTitleCheck(db: Knex, about: { groupId: GroupId; meetingId: MeetingId }): Promise<WallCheck> {
  const { name } = await requireGroup(db, about.groupId)
  return checkWith([name, ...(await listOwnNames(db, about))])
}
