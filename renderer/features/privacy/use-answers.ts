import { useCallback, useRef, useState } from 'react'
import type { GroupId } from '../../../shared/domain/group/group'
import type { OwnWordId } from '../../../shared/domain/own-word/own-word'
import { answerKeyOf } from '../../../shared/privacy/answer-key'
import { canBeRemembered } from '../../../shared/privacy/can-be-remembered'
import type { Finding } from '../../../shared/privacy/finding'
import { ask, useMay, useSession } from '../../client'
import { text } from '../../text/sv'
import { errorText } from '../../text/sv/errors'
import { offerUndo, say } from '../../ui'

const words = text.marks

export interface Answers {
  /** Keys of what is answered "inte personuppgift" in these texts, as a release takes them. */
  readonly answered: ReadonlySet<string>
  isAnswered(field: string, finding: Finding, text: string): boolean
  /** @returns takes the answer back, the group's memory of it too */
  answer(field: string, finding: Finding, text: string): () => void
  set(key: string, notPersonal: boolean): void
  /** Whether the group would remember the answer: for texts whose answers are kept nowhere else. */
  remembers(finding: Finding, text: string): boolean
}

/**
 * Answers about marked words. One holds for these texts at once, and the word is remembered for the group where it can be: never
 * while the identities are closed, since nobody could tell then whose name it is.
 */
export function useAnswers(groupId: GroupId | null): Answers {
  const [answered, setAnswered] = useState<ReadonlySet<string>>(new Set())
  const session = useSession()
  const may = useMay()
  const remembers = groupId !== null && session?.identityOpen === true && may('identity:read')

  const set = useCallback((key: string, notPersonal: boolean) => {
    setAnswered((now) => {
      if (now.has(key) === notPersonal) return now
      const next = new Set(now)
      if (notPersonal) next.add(key)
      else next.delete(key)
      return next
    })
  }, [])
  const latest = useRef({ remembers, groupId, isOpen: session?.identityOpen ?? false })
  latest.current = { remembers, groupId, isOpen: session?.identityOpen ?? false }

  const answer = useCallback(
    (field: string, finding: Finding, content: string) => {
      const key = answerKeyOf(field, finding, content)
      const quote = content.slice(finding.start, finding.end)
      const now = latest.current
      set(key, true)
      let isTaken = false
      let kept: OwnWordId | undefined
      let withdrawOffer: () => void = () => {}
      const takeBack = () => {
        if (isTaken) return
        isTaken = true
        withdrawOffer()
        set(key, false)
        if (kept) void ask('own-word/forget', { ownWordId: kept })
        say(words.takenBack(quote))
      }
      const isForGroup = now.remembers && now.groupId !== null && canBeRemembered(finding.kind, quote)
      if (!isForGroup || now.groupId === null) {
        withdrawOffer = offerUndo(now.isOpen ? words.onlyHere(quote) : words.onlyHereClosed(quote), takeBack)
        return takeBack
      }
      void ask('own-word/remember', { groupId: now.groupId, word: quote }).then((reply) => {
        // A word the group had already is not this answer's to take back.
        const own = reply.ok && reply.value.isNew ? reply.value.ownWordId : undefined
        if (isTaken) {
          if (own) void ask('own-word/forget', { ownWordId: own })
          return
        }
        kept = own
        withdrawOffer = offerUndo(reply.ok ? words.remembered(quote) : refusedAs(reply, quote), takeBack)
      })
      return takeBack
    },
    [set],
  )
  const isAnswered = useCallback(
    (field: string, finding: Finding, content: string) => answered.size > 0 && answered.has(answerKeyOf(field, finding, content)),
    [answered],
  )
  const canRemember = useCallback(
    (finding: Finding, content: string) => remembers && canBeRemembered(finding.kind, content.slice(finding.start, finding.end)),
    [remembers],
  )
  return { answered, isAnswered, answer, set, remembers: canRemember }
}

/** The word is not kept for the group; the answer holds here, and the sentence says why. */
const refusedAs = (
  { code, facts }: { code: string; facts: Readonly<Record<string, string | number | boolean>> },
  quote: string,
) => (code.startsWith('own-word/') ? `${words.onlyHere(quote)} ${errorText(code, facts).what}` : words.onlyHere(quote))
