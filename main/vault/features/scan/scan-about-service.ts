import { MOST_FOUND_AT_ONCE } from '../../../../shared/contract/scan'
import { findPersonalData } from '../../../../shared/privacy/find-personal-data'
import { knowledgeOf } from '../../../../shared/privacy/knowledge'
import type { Handlers } from '../../ports/handlers'
import type { IdentityContext } from '../../ports/identity-context'
import { listIndividuals } from '../identity/individual-repository'

/**
 * The check of any text, with one matter's person known.
 * SECURITY: what is marked as the person's own tells what they are called, so each asking is a line of the log, as a reading is.
 */
export function scanAboutHandlers({ identity, askCase }: IdentityContext): Pick<Handlers<'identity'>, 'scan/find-about'> {
  return {
    /** @throws DomainError `matter/unknown` */
    async 'scan/find-about'({ text, matterId }, { user }) {
      // Read first: without the identities nothing is asked of the cases either.
      const compartment = identity()
      const ground = await askCase('inner/check-ground', { matterId })
      const known = await compartment.transact(user.id, async (trx, record) => {
        record('scan/held-against', matterId)
        return listIndividuals(trx, [matterId])
      })
      const findings = findPersonalData(text, knowledgeOf({ ...ground, individuals: known.map(({ individual }) => individual) }))
      return {
        findings: findings.slice(0, MOST_FOUND_AT_ONCE),
        more: findings.length > MOST_FOUND_AT_ONCE,
        withoutOwnNames: known.length === 0,
      }
    },
  }
}
