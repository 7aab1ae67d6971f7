import type { Individual } from '../../../../shared/domain/individual/individual'
import { isUnknown, requireIndividual } from '../../../../shared/domain/individual/individual-rules'
import type { MatterId } from '../../../../shared/domain/matter/matter'
import { requireThat } from '../../../../shared/lib/domain-error'
import type { Handlers } from '../../ports/handlers'
import type { IdentityContext } from '../../ports/identity-context'
import { keepMark } from '../pending/pending-repository'
import { resolvePending } from '../pending/pending-service'
import { findIndividual, forgetIndividual, keepIndividual, keepNamesShown, listIndividuals } from './individual-repository'

type Answers = Pick<Handlers<'identity'>, 'identity/read' | 'identity/write' | 'identity/names'>

const nameOf = ({ givenName, familyName }: Individual) => `${givenName} ${familyName}`.trim()

/**
 * Who the person is. Every read and every change is a line of this compartment's own log (K3).
 * INVARIANT: cases knows only that there is an identity, through a pending mark, so the two never disagree for long.
 */
export function individualHandlers(context: IdentityContext): Answers {
  const { identity, world, askCase, announce } = context
  return {
    async 'identity/read'({ matterId }, { user }) {
      const exists = await identity().read((db) => findIndividual(db, matterId))
      if (!exists) return { individual: null }
      const individual = await identity().transact(user.id, async (trx, record) => {
        record('identity/read', matterId)
        return await findIndividual(trx, matterId)
      })
      return { individual: individual ?? null }
    },

    async 'identity/write'({ matterId, individual: typed }, { user }) {
      const individual = requireIndividual(typed)
      const brief = await askCase('inner/matter-brief', { matterId })
      requireThat(brief, 'matter/unknown')
      const known = !isUnknown(individual)
      const pendingId = world.newId()
      const { protectedIdentity } = individual
      const changesList = brief.hasIdentity !== known || brief.protectedIdentity !== protectedIdentity
      await identity().transact(user.id, async (trx, record) => {
        if (known) await keepIndividual(trx, matterId, individual, world.now().toISOString())
        else await forgetIndividual(trx, matterId)
        if (changesList)
          await keepMark(
            trx,
            { id: pendingId, userId: user.id, kind: 'identityKnown', matterId, known, protectedIdentity },
            world.now().toISOString(),
          )
        record(known ? 'identity/written' : 'identity/emptied', matterId)
      })
      // The name that may no longer be kept is not kept in the file's journal either (X15).
      if (protectedIdentity) await identity().forgetOverwritten()
      if (changesList) await resolvePending(context, [pendingId])
      announce({ kind: 'changed', nouns: ['identity', 'matter'] })
      return {}
    },

    async 'identity/names'({ matterIds }, { user }) {
      const shownId = world.newId()
      return await identity().transact(user.id, async (trx, record) => {
        const found = await listIndividuals(trx, matterIds)
        await keepNamesShown(
          trx,
          shownId,
          found.map(({ matterId }) => matterId),
        )
        record('identity/names-read', shownId)
        return { names: found.map(({ matterId, individual }) => ({ matterId: matterId as MatterId, name: nameOf(individual) })) }
      })
    },
  }
}
