import type { OutputOf } from '../../../../shared/contract/contract'
import type { MeetingId } from '../../../../shared/domain/meeting/meeting'
import type { IsoInstant } from '../../../../shared/lib/dates'
import { requireThat } from '../../../../shared/lib/domain-error'
import { takesReason, wordsOfFinding } from '../../../../shared/privacy/answered'
import type { Finding, FindingKind } from '../../../../shared/privacy/finding'
import type { Handlers } from '../../ports/handlers'
import type { IdentityContext } from '../../ports/identity-context'
import { type Checked, checkMeeting } from './sweep-check'
import { deleteAnswers, dropFoundWording, keepAnswer, keepFoundWording, type SweepAnswer } from './sweep-repository'

type Answers = Pick<Handlers<'identity'>, 'privacy/sweep' | 'privacy/answer' | 'privacy/take-back-answer'>
type Swept = OutputOf<'privacy/sweep'>

const MOST_SHOWN = 500
/** A text that somebody writes on while it is checked is checked again; after that it waits for the next sweep. */
const MOST_ROUNDS = 3
/** How much of a text stands beside what was found, so that it can be judged. */
const AROUND = 40
const MOST_QUOTED = 400

/**
 * What was typed while identity was closed, checked with it open. A text in which everything is gone or answered about is marked
 * reviewed; the others stay open until somebody has changed the words or answered, and prints of them say "Utkast – ej granskad".
 * INVARIANT 1: a wording with something open in it is kept in this compartment before cases can forget it, and no other is.
 * INVARIANT 2: an answer stands for these words of one text, as often as they stood there; what is certain takes a reason.
 */
export function sweepHandlers(context: IdentityContext): Answers {
  const { identity, askCase, announce, world, nameOf } = context

  async function keepFound(userId: string, meetingId: MeetingId, checked: readonly Checked[]): Promise<void> {
    const at = world.now().toISOString()
    await identity().transact(userId, async (trx, record) => {
      for (const { target, text, open, forget } of checked) {
        const wordings = [...forget.map((before) => before.text), ...(open.length > 0 ? [text] : [])]
        for (const wording of wordings) await keepFoundWording(trx, { id: world.newId(), meetingId, target, text: wording, at })
        if (open.length === 0) await dropFoundWording(trx, target, text)
      }
      record('privacy/swept', meetingId)
    })
  }

  async function round(userId: string, meetingId: MeetingId) {
    const { checked, answers } = await checkMeeting(context, meetingId)
    await keepFound(userId, meetingId, checked)
    const { changed } = await askCase('inner/settle-review', {
      userId,
      meetingId,
      checked: checked.map(({ target, version, open, forget }) => ({
        target,
        version,
        found: open.length > 0,
        forget: forget.map(({ key }) => key),
      })),
    })
    const settled = checked.filter(({ target }) => !changed.includes(target))
    return {
      changed: changed.length > 0,
      answers,
      reviewed: settled.filter(({ target, open }) => open.length === 0 && !target.startsWith('draft:')).length,
      open: settled.filter(({ open }) => open.length > 0),
    }
  }

  async function sweep(userId: string, meetingId: MeetingId): Promise<Swept> {
    let reviewed = 0
    let answers: SweepAnswer[] = []
    const open = new Map<string, Checked>()
    for (let rounds = 0; rounds < MOST_ROUNDS; rounds++) {
      const told = await round(userId, meetingId)
      reviewed += told.reviewed
      answers = told.answers
      for (const one of told.open) open.set(one.target, one)
      if (!told.changed) break
    }
    announce({ kind: 'changed', nouns: ['notes', 'meeting', 'matter'] })
    const findings = [...open.values()].flatMap((one) => one.open.map((finding) => shown(one, finding)))
    return { reviewed, open: findings.slice(0, MOST_SHOWN), answered: given(answers, nameOf) }
  }

  return {
    async 'privacy/sweep'({ meetingId }, { user }) {
      return sweep(user.id, meetingId)
    },

    /** @throws DomainError `privacy/nothing-open` `privacy/reason-missing` */
    async 'privacy/answer'({ meetingId, kind, words, reason }, { user }) {
      const { checked } = await checkMeeting(context, meetingId)
      const about = checked.flatMap(({ target, version, text, open }) => {
        const same = open.filter((found) => isAbout(found, text, { kind, words }))
        return same.length > 0 && !target.startsWith('draft:') ? [{ target, version, text, same }] : []
      })
      requireThat(about.length > 0, 'privacy/nothing-open')
      const given = reason.trim()
      requireThat(given !== '' || !about.some(({ same }) => same.some(takesReason)), 'privacy/reason-missing')
      const at = world.now().toISOString() as IsoInstant
      await identity().transact(user.id, async (trx, record) => {
        for (const { target, version, same } of about) {
          const answer = { target, kind, words, times: same.length, reason: given, by: user.id, at }
          await keepAnswer(trx, meetingId, { ...answer, version })
        }
        record(given === '' ? 'privacy/answered' : 'privacy/answered-with-reason', meetingId)
      })
      return sweep(user.id, meetingId)
    },

    /** @throws DomainError `privacy/not-answered` `notes/locked` */
    async 'privacy/take-back-answer'({ meetingId, kind, words }, { user }) {
      const { answers } = await checkMeeting(context, meetingId)
      const targets = answers.filter((one) => one.kind === kind && one.words === words).map(({ target }) => target)
      requireThat(targets.length > 0, 'privacy/not-answered')
      // Opened first: an answer that is gone while its text stands as reviewed would be an answer nobody gave.
      await askCase('inner/reopen-review', { userId: user.id, meetingId, targets })
      await identity().transact(user.id, async (trx, record) => {
        await deleteAnswers(trx, meetingId, { kind, words })
        record('privacy/answer-taken-back', meetingId)
      })
      return sweep(user.id, meetingId)
    },
  }
}

const isAbout = (found: Finding, text: string, { kind, words }: { kind: FindingKind; words: string }): boolean =>
  found.kind === kind && wordsOfFinding(found, text) === words

const oneSpace = (part: string) => part.replaceAll(/\s+/g, ' ')

function shown({ target, label, text }: Checked, finding: Finding): Swept['open'][number] {
  const { start, end } = finding
  return {
    target,
    label,
    finding,
    words: wordsOfFinding(finding, text),
    quote: oneSpace(text.slice(start, end)).slice(0, MOST_QUOTED),
    before: `${start > AROUND ? '…' : ''}${oneSpace(text.slice(Math.max(0, start - AROUND), start))}`,
    after: `${oneSpace(text.slice(end, end + AROUND))}${end + AROUND < text.length ? '…' : ''}`,
  }
}

/** One answer for the same words, in however many texts they were answered about. */
function given(answers: readonly SweepAnswer[], nameOf: (userId: string) => string): Swept['answered'] {
  const byWords = new Map<string, Swept['answered'][number]>()
  for (const { kind, words, reason, by, at } of answers) {
    const id = `${kind}|${words}`
    if (!byWords.has(id)) byWords.set(id, { kind, words, reason, by: nameOf(by), at })
  }
  return [...byWords.values()].slice(0, MOST_SHOWN)
}
