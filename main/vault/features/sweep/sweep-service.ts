import type { Finding } from '../../../../shared/privacy/finding'
import type { Handlers } from '../../ports/handlers'
import type { IdentityContext } from '../../ports/identity-context'
import { findIn } from '../identity/knowledge'
import { keepFoundWording } from './sweep-repository'

const MOST_SHOWN = 500

/**
 * What was typed while identity was closed, checked with it open. A text without a finding is marked reviewed; the
 * others stay open until somebody has changed the words, and prints of them say "Utkast – ej granskad".
 * INVARIANT: a wording in which somebody was found is kept in this compartment before cases can forget it.
 */
export function sweepHandlers(context: IdentityContext): Pick<Handlers<'identity'>, 'privacy/sweep'> {
  const { identity, askCase, announce, world } = context
  return {
    async 'privacy/sweep'({ meetingId }, { user }) {
      const texts = await askCase('inner/unreviewed-texts', { meetingId })
      const checked: { target: string; label: string; text: string; findings: Finding[] }[] = []
      for (const { target, label, text, matterIds } of texts) {
        checked.push({ target, label, text, findings: (await findIn(identity(), matterIds))(text) })
      }
      const found = checked.filter(({ findings }) => findings.length > 0)
      const clean = checked.filter(({ findings }) => findings.length === 0).map(({ target }) => target)
      const at = world.now().toISOString()
      await identity().transact(user.id, async (trx, record) => {
        for (const { target, text } of found) await keepFoundWording(trx, { id: world.newId(), meetingId, target, text, at })
        record('privacy/swept', meetingId)
      })
      if (clean.length > 0) await askCase('inner/mark-reviewed', { userId: user.id, targets: clean })
      announce({ kind: 'changed', nouns: ['notes', 'meeting', 'matter'] })
      const open = found.flatMap(({ target, label, findings }) => findings.map((finding) => ({ target, label, finding })))
      return { reviewed: clean.length, open: open.slice(0, MOST_SHOWN) }
    },
  }
}
