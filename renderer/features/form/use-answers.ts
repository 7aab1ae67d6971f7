import { useCallback, useEffect, useRef, useState } from 'react'
import type { OutputOf } from '../../../shared/contract/contract'
import type { Answers } from '../../../shared/domain/form/form'
import type { MatterId } from '../../../shared/domain/matter/matter'
import type { Refusal } from '../../../shared/lib/reply'
import { ask, joinFlush, useQueryOf } from '../../client'
import type { SavedState } from '../../ui'

/** A number is still being typed; a choice is made. */
const TYPED_MS = 600

export interface AnswersInHand {
  /** undefined until it has been read. */
  readonly read: OutputOf<'answers/read'> | undefined
  readonly readRefusal: Refusal | null
  /** As they stand on the screen, saved or on their way. */
  readonly answers: Answers
  readonly saved: SavedState
  readonly refusal: Refusal | null
  /** The field that was answered last: the word that it is saved stands there. */
  readonly last: string
  choose(field: string, answer: Answers[string] | undefined, typed?: boolean): void
  again(): void
}

/**
 * Whether what was read can hold what was saved here. A reading that began before a save may end after it: taken for the truth,
 * it would be what the next choice is built on, and the saved one would be lost.
 * @param read null where nothing had been saved @param saved null where nothing was saved here
 */
export const holdsWhatWasSaved = (read: string | null, saved: string | null): boolean =>
  saved === null || (read !== null && read >= saved)

/**
 * Answers that save themselves when they are chosen, one save at a time and the newest last.
 * INVARIANT: what was chosen stays on the screen until it has been saved, also when a save has failed.
 */
export function useAnswers(matterId: MatterId, of: 'form' | 'criteria'): AnswersInHand {
  const { value: read, refusal: readRefusal } = useQueryOf('answers/read', { matterId, of })
  const [local, setLocal] = useState<Answers | null>(null)
  const [saved, setSaved] = useState<SavedState>({ kind: 'idle' })
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [last, setLast] = useState('')
  const unsaved = useRef<Answers | null>(null)
  const savedAt = useRef<string | null>(null)
  const chain = useRef<Promise<void>>(Promise.resolve())
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)

  const flush = useCallback(() => {
    clearTimeout(timer.current)
    chain.current = chain.current.then(async () => {
      const answers = unsaved.current
      if (!answers) return
      setSaved({ kind: 'saving' })
      const reply = await ask('answers/save', { matterId, of, answers })
      if (reply.ok) savedAt.current = reply.value.savedAt
      setRefusal(reply.ok ? null : reply)
      setSaved(reply.ok ? { kind: 'saved', at: new Date(reply.value.savedAt) } : { kind: 'failed' })
      if (reply.ok && unsaved.current === answers) unsaved.current = null
    })
    return chain.current
  }, [matterId, of])

  useEffect(() => {
    const leave = joinFlush(flush)
    return () => {
      leave()
      void flush()
    }
  }, [flush])

  // What was read is the truth again once nothing waits to be saved: a newer version may have been taken up.
  useEffect(() => {
    if (read && unsaved.current === null && holdsWhatWasSaved(read.savedAt, savedAt.current)) setLocal(null)
  }, [read])

  const answers = local ?? read?.answers ?? {}
  const now = useRef(answers)
  now.current = answers
  const choose = useCallback(
    (field: string, answer: Answers[string] | undefined, typed = false) => {
      const { [field]: _before, ...rest } = now.current
      const next = answer === undefined ? rest : { ...rest, [field]: answer }
      now.current = next
      unsaved.current = next
      setLocal(next)
      setLast(field)
      clearTimeout(timer.current)
      if (typed) timer.current = setTimeout(() => void flush(), TYPED_MS)
      else void flush()
    },
    [flush],
  )
  return { read, readRefusal, answers, saved, refusal, last, choose, again: () => void flush() }
}
