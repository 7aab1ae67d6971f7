import type { MatterId } from '../../../../shared/domain/matter/matter'
import type { TextField } from '../../../../shared/domain/text/unchecked-text'
import type { IsoInstant } from '../../../../shared/lib/dates'
import { requireThat } from '../../../../shared/lib/domain-error'
import type { Handlers } from '../../ports/handlers'
import type { IdentityContext } from '../../ports/identity-context'
import { keepMark } from '../pending/pending-repository'
import { resolvePending } from '../pending/pending-service'
import { countTexts, findText, goesOn, keepText, listTexts, listVersions } from './text-repository'

const MOST_TEXTS = 500
/** Far more than any form has, and few enough for the lists that show them. */
const MOST_OF_A_KIND = 200
const MOST_OF_A_MATTER = 2_000

/**
 * Words that could say who somebody is: they stay in this compartment until they have been checked and released.
 * INVARIANT: cases knows only that a text is there, through a pending mark, so that the two never disagree for long.
 */
export function textHandlers(context: IdentityContext): Pick<Handlers<'identity'>, 'text/read' | 'text/save' | 'text/history'> {
  const { identity, world, askCase } = context

  async function saveWithLine(writing: Parameters<typeof keepText>[1] & { matterId: MatterId }): Promise<void> {
    const { matterId, field, at, userId } = writing
    const pendingId = world.newId()
    const { known } = await identity().transact(userId, async (trx, record) => {
      const kept = await keepText(trx, writing)
      if (kept.known !== null)
        await keepMark(trx, { id: pendingId, userId, kind: 'textKnown', matterId, field, known: kept.known }, at)
      record('text/saved', matterId)
      return kept
    })
    if (known !== null) await resolvePending(context, [pendingId])
  }

  async function requireFewTexts(matterId: MatterId, field: TextField): Promise<void> {
    const { all, ofKind } = await identity().read((db) => countTexts(db, matterId, field))
    requireThat(ofKind < MOST_OF_A_KIND && all < MOST_OF_A_MATTER, 'text/too-many')
  }

  return {
    /** Texts of one matter by how their field begins; one line of the log however many. @see A06 */
    async 'text/read'({ matterId, beginning }, { user }) {
      const found = await identity().read((db) => listTexts(db, matterId, beginning))
      if (found.length === 0) return { texts: [] }
      const texts = await identity().transact(user.id, async (trx, record) => {
        record('text/read', matterId)
        return await listTexts(trx, matterId, beginning)
      })
      return {
        texts: texts.slice(0, MOST_TEXTS).map(({ field, text, savedAt, savedBy, version }) => ({
          field,
          text,
          savedAt,
          savedBy: context.nameOf(savedBy),
          versions: version,
        })),
      }
    },

    /** @throws DomainError `matter/unknown` `text/too-many` @see A29 */
    async 'text/save'({ matterId, field, text }, { user }) {
      const before = await identity().read((db) => findText(db, matterId, field))
      if (before?.text === text) return { savedAt: before.savedAt }
      const isThere = before !== undefined || (await askCase('inner/matter-brief', { matterId })) !== null
      requireThat(isThere, 'matter/unknown')
      if (!before) await requireFewTexts(matterId, field)
      const at = world.now().toISOString() as IsoInstant
      const writing = { matterId, field, text, at, userId: user.id }
      const isSame = before !== undefined && goesOn(before, writing)
      const appears = (before?.text.trim() ?? '') === '' ? text.trim() !== '' : text.trim() === ''
      if (isSame && !appears) await identity().jot((trx) => keepText(trx, writing))
      else await saveWithLine(writing)
      return { savedAt: at }
    },

    async 'text/history'({ matterId, field }, { user }) {
      const versions = await identity().transact(user.id, async (trx, record) => {
        record('text/history-read', matterId)
        return await listVersions(trx, matterId, field)
      })
      return { versions: versions.map((version) => ({ ...version, savedBy: context.nameOf(version.savedBy) })) }
    },
  }
}
