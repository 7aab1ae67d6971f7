import type { MeetingId } from '../../../../shared/domain/meeting/meeting'
import type { Finding } from '../../../../shared/privacy/finding'
import type { Handlers } from '../../ports/handlers'
import type { IdentityContext } from '../../ports/identity-context'
import type { TypedText } from '../../ports/inner'
import { findIn } from '../identity/knowledge'
import { keepFoundWording } from './sweep-repository'

const MOST_SHOWN = 500
/** A text that somebody writes on while it is checked is checked again; after that it waits for the next sweep. */
const MOST_ROUNDS = 3

interface Checked extends TypedText {
  readonly findings: Finding[]
  readonly earlierFound: TypedText['earlier']
}

/**
 * What was typed while identity was closed, checked with it open. A text without a finding is marked reviewed; the
 * others stay open until somebody has changed the words, and prints of them say "Utkast – ej granskad".
 * INVARIANT: a wording in which somebody was found is kept in this compartment before cases can forget it.
 */
export function sweepHandlers(context: IdentityContext): Pick<Handlers<'identity'>, 'privacy/sweep'> {
  const { identity, askCase, announce, world } = context

  async function check(meetingId: MeetingId): Promise<Checked[]> {
    const checked: Checked[] = []
    for (const { matterIds, ...text } of await askCase('inner/unreviewed-texts', { meetingId })) {
      const find = await findIn(identity(), matterIds)
      const earlierFound = text.earlier.filter((before) => find(before.text).length > 0)
      checked.push({ ...text, findings: find(text.text), earlierFound })
    }
    return checked
  }

  async function keepFound(userId: string, meetingId: MeetingId, checked: readonly Checked[]): Promise<void> {
    const at = world.now().toISOString()
    await identity().transact(userId, async (trx, record) => {
      for (const { target, text, findings, earlierFound } of checked) {
        const wordings = [...earlierFound.map((before) => before.text), ...(findings.length > 0 ? [text] : [])]
        for (const wording of wordings) await keepFoundWording(trx, { id: world.newId(), meetingId, target, text: wording, at })
      }
      record('privacy/swept', meetingId)
    })
  }

  async function round(userId: string, meetingId: MeetingId) {
    const checked = await check(meetingId)
    await keepFound(userId, meetingId, checked)
    const { changed } = await askCase('inner/settle-review', {
      userId,
      meetingId,
      checked: checked.map(({ target, version, findings, earlierFound }) => ({
        target,
        version,
        found: findings.length > 0,
        forget: earlierFound.map(({ key }) => key),
      })),
    })
    const settled = checked.filter(({ target }) => !changed.includes(target))
    return {
      changed: changed.length > 0,
      reviewed: settled.filter(({ target, findings }) => findings.length === 0 && !target.startsWith('draft:')).length,
      open: settled.filter(({ findings }) => findings.length > 0),
    }
  }

  return {
    async 'privacy/sweep'({ meetingId }, { user }) {
      let reviewed = 0
      const open = new Map<string, Checked>()
      for (let rounds = 0; rounds < MOST_ROUNDS; rounds++) {
        const told = await round(user.id, meetingId)
        reviewed += told.reviewed
        for (const one of told.open) open.set(one.target, one)
        if (!told.changed) break
      }
      announce({ kind: 'changed', nouns: ['notes', 'meeting', 'matter'] })
      const findings = [...open.values()].flatMap(({ target, label, findings: found }) =>
        found.map((finding) => ({ target, label, finding })),
      )
      return { reviewed, open: findings.slice(0, MOST_SHOWN) }
    },
  }
}
