import type { Handlers } from '../../ports/handlers'
import type { IdentityContext } from '../../ports/identity-context'
import { clearDraft, findDraft, keepDraft } from './identity-draft-repository'

type Answers = Pick<Handlers<'identity'>, 'identity-draft/save' | 'identity-draft/find' | 'identity-draft/clear'>

/**
 * What a user has typed into an identity form and not saved yet: a row per user and field in the compartment its text
 * belongs to. A draft is no act of anybody, so it leaves no line in the log.
 */
export function identityDraftHandlers({ identity, world }: IdentityContext): Answers {
  return {
    async 'identity-draft/save'({ field, text }, { user }) {
      const row = { user_id: user.id, field, text, saved_at: world.now().toISOString() }
      await identity().jot((trx) => keepDraft(trx, row))
      return {}
    },
    async 'identity-draft/find'({ field }, { user }) {
      return { text: (await identity().read((db) => findDraft(db, user.id, field))) ?? null }
    },
    async 'identity-draft/clear'({ field }, { user }) {
      await identity().jot((trx) => clearDraft(trx, user.id, field))
      return {}
    },
  }
}
