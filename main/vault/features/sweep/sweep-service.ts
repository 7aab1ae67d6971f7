import type { Handlers } from '../../ports/handlers'
import type { IdentityContext } from '../../ports/identity-context'
import { findIn } from '../identity/knowledge'

/**
 * What was typed while identity was closed, checked with it open. A text without a finding is marked reviewed; the
 * others stay open until somebody has changed the words, and prints of them say "Utkast – ej granskad".
 */
export function sweepHandlers({ identity, askCase, announce }: IdentityContext): Pick<Handlers<'identity'>, 'privacy/sweep'> {
  return {
    async 'privacy/sweep'({ meetingId }, { user }) {
      const texts = await askCase('inner/unreviewed-texts', { meetingId })
      const open = []
      const clean: string[] = []
      for (const { target, label, text, matterIds } of texts) {
        const found = (await findIn(identity(), matterIds))(text)
        if (found.length === 0) clean.push(target)
        open.push(...found.map((finding) => ({ target, label, finding })))
      }
      await identity().transact(user.id, async (_trx, record) => record('privacy/swept', meetingId))
      if (clean.length > 0) await askCase('inner/mark-reviewed', { userId: user.id, targets: clean })
      announce({ kind: 'changed', nouns: ['notes', 'meeting', 'matter'] })
      return { reviewed: clean.length, open: open.slice(0, 500) }
    },
  }
}
