import type { Handlers } from '../../ports/handlers'
import type { IdentityContext } from '../../ports/identity-context'

const PAGE = 100

/** The identity compartment's own chain; the log screen merges it with the cases' by time. */
export function identityLogHandlers({ identity }: IdentityContext): Pick<Handlers<'identity'>, 'identity-log/list'> {
  return {
    async 'identity-log/list'({ before }) {
      return { lines: await identity().auditLines(before, PAGE) }
    },
  }
}
