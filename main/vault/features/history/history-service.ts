import type { Handlers } from '../../ports/handlers'
import type { IdentityContext } from '../../ports/identity-context'
import type { CaseRoom } from '../case-room'
import { requireMatter } from '../matter/matter-repository'
import { caseLines, identityLines, listSummaryVersions } from './history-repository'

/** What has happened to one matter and its records; the desk merges it by time with the identity compartment's part. */
export function historyHandlers(room: CaseRoom): Pick<Handlers<'case'>, 'history/list' | 'summary/versions'> {
  const { cases, nameOf, users } = room
  return {
    async 'history/list'({ matterId, before }) {
      return cases.read(async (db) => {
        await requireMatter(db, matterId)
        return { ...(await caseLines(db, matterId, before)), users: users.map(({ id, name }) => ({ id, name })) }
      })
    },

    async 'summary/versions'({ matterId }) {
      return cases.read(async (db) => {
        await requireMatter(db, matterId)
        return { versions: await listSummaryVersions(db, matterId, nameOf) }
      })
    },
  }
}

export function identityHistoryHandlers({ identity }: IdentityContext): Pick<Handlers<'identity'>, 'identity-history/list'> {
  return {
    async 'identity-history/list'({ matterId, before }) {
      return identity().read((db) => identityLines(db, matterId, before))
    },
  }
}
