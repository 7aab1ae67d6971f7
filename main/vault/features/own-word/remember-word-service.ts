import { requireThat } from '../../../../shared/lib/domain-error'
import { findPersonalData } from '../../../../shared/privacy/find-personal-data'
import type { FindingKind } from '../../../../shared/privacy/finding'
import { knowledgeOf, noKnowledge } from '../../../../shared/privacy/knowledge'
import type { Handlers } from '../../ports/handlers'
import type { IdentityContext } from '../../ports/identity-context'
import { listIndividuals } from '../identity/individual-repository'

/** So many persons are known at a time: other questions are answered in between. */
const AT_ONCE = 300

/** Answered about text by text: a number belongs to somebody wherever it stands. */
const NEVER: ReadonlySet<FindingKind> = new Set<FindingKind>([
  'personalNumber',
  'cpr',
  'phone',
  'email',
  'vehicle',
  'bankAccount',
  'diaryNumber',
  'birthDate',
])

/**
 * A word that the group is to remember as nobody's. It will stand among the cases, which is opened in meetings and by note-takers.
 * SECURITY 1: what is in any way a name or a detail of somebody the group knows is refused here and never handed over.
 * SECURITY 2: a refusal tells that somebody is called so, so each asking is a line of the log, as a search is; never the word.
 */
export function rememberWordHandlers(context: IdentityContext): Pick<Handlers<'identity'>, 'own-word/remember'> {
  const { identity, askCase } = context

  async function isSomebodys(forms: readonly string[], matterIds: readonly string[]): Promise<boolean> {
    for (let from = 0; from < matterIds.length; from += AT_ONCE) {
      const known = await identity().read((db) => listIndividuals(db, matterIds.slice(from, from + AT_ONCE)))
      const knowledge = knowledgeOf({ individuals: known.map(({ individual }) => individual) })
      if (forms.some((form) => findPersonalData(form, knowledge).some(({ rule }) => rule.startsWith('own/')))) return true
    }
    return false
  }

  return {
    /** @throws DomainError `own-word/of-somebody` `own-word/number` `own-word/too-many` `group/unknown` */
    async 'own-word/remember'({ groupId, word }, { user }) {
      // Read first: without the identities nothing is remembered at all.
      const compartment = identity()
      requireThat(!findPersonalData(word, noKnowledge).some(({ kind }) => NEVER.has(kind)), 'own-word/number')
      const { matterIds } = await askCase('inner/known-of-group', { groupId })
      await compartment.transact(user.id, async (_trx, record) => record('own-word/held-against', groupId))
      requireThat(!(await isSomebodys(formsOf(word), matterIds)), 'own-word/of-somebody')
      return await askCase('inner/remember-word', { userId: user.id, groupId, word })
    },
  }
}

/** As it was typed, and as a name would be: an everyday word in small letters is told from a name by its capital. */
function formsOf(word: string): string[] {
  const small = word.toLowerCase()
  const capital = small.replace(/(^|[ -])(\p{L})/gu, (_all, before: string, letter: string) => before + letter.toUpperCase())
  return [...new Set([word, small, capital])]
}
