import type { AuditLine } from '../../../../shared/domain/audit/audit'
import type { Handlers } from '../../ports/handlers'
import type { IdentityContext } from '../../ports/identity-context'
import type { CaseRoom } from '../case-room'
import { requireMatter } from '../matter/matter-repository'
import { caseLines, identityLines, listSummaryVersions } from './history-repository'

/** What has happened to one matter and its records; the desk merges it by time with the identity compartment's part. */
export function historyHandlers(room: CaseRoom): Pick<Handlers<'case'>, 'history/list' | 'summary/versions'> {
  const { cases, nameOf, users } = room
  return {
    async 'history/list'({ matterId, before }, { rights }) {
      return cases.read(async (db) => {
        await requireMatter(db, matterId)
        const { lines, more } = await caseLines(db, matterId, before)
        return {
          lines: rights.has('identity:read') ? lines : lines.map(withoutProtection),
          more,
          users: users.map(({ id, name }) => ({ id, name })),
        }
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

/** That an identity is protected is told to nobody who may not know of it: to them it is one like others (X15). */
const withoutProtection = (line: AuditLine): AuditLine =>
  line.act === 'matter/identity-protected' ? { ...line, act: 'matter/identity-known' } : line

export function identityHistoryHandlers({ identity }: IdentityContext): Pick<Handlers<'identity'>, 'identity-history/list'> {
  return {
    async 'identity-history/list'({ matterId, before }) {
      return identity().read((db) => identityLines(db, matterId, before))
    },
  }
}
