import { useCallback, useEffect, useReducer, useRef, useState } from 'react'
import type { Finding } from '../../../shared/privacy/finding'
import { useAnnouncement } from '../../client'
import { type Edit, editBetween, moveFindings } from './move-findings'

/** Asks the vault process; null when it could not be asked. */
export type Check = (text: string) => Promise<readonly Finding[] | null>

interface Typed {
  readonly text: string
  readonly findings: readonly Finding[]
  /** Changes since the check was asked last. */
  readonly since: readonly Edit[]
}
type Act =
  | { readonly kind: 'typed'; readonly text: string }
  | { readonly kind: 'asked' }
  | { readonly kind: 'found'; readonly findings: readonly Finding[] }

const NONE: readonly Finding[] = []

/** The text on the screen and its findings in one, so that a mark never stands one key behind its word. */
export function typedReducer(now: Typed, act: Act): Typed {
  if (act.kind === 'asked') return now.since.length === 0 ? now : { ...now, since: [] }
  if (act.kind === 'typed') {
    if (act.text === now.text) return now
    const edit = editBetween(now.text, act.text)
    return { text: act.text, findings: moveFindings(now.findings, edit), since: [...now.since, edit] }
  }
  // An answer about what stood there a moment ago is taken through what was typed since.
  const findings = now.since.reduce(moveFindings, act.findings)
  return findings.length === 0 && now.findings.length === 0 ? now : { ...now, findings }
}

/**
 * A text that is being typed, with what the check finds in it. The key path asks nobody: the check is asked after a pause, and a late
 * answer is moved to where its words stand, or left aside when a newer one is asked for.
 */
export function useMarks({
  initial,
  check,
  pause,
  about = '',
}: {
  initial: string
  check: Check
  pause: number
  about?: string | undefined
}) {
  const [typed, act] = useReducer(typedReducer, { text: initial, findings: NONE, since: [] })
  const [round, setRound] = useState(0)
  const [isChecked, setChecked] = useState(false)
  const latest = useRef({ check, asked: 0 })
  latest.current.check = check
  // A word the group remembers, or no longer does, is judged anew wherever it stands.
  useAnnouncement('changed', ({ nouns }) => {
    if (nouns.includes('own-word')) setRound((now) => now + 1)
  })

  const { text } = typed
  // biome-ignore lint/correctness/useExhaustiveDependencies: the round, and what it is about, ask again about the same words
  useEffect(() => {
    if (text.trim() === '') {
      latest.current.asked += 1
      act({ kind: 'found', findings: NONE })
      setChecked(true)
      return
    }
    setChecked(false)
    let isCurrent = true
    const timer = setTimeout(async () => {
      latest.current.asked += 1
      const number = latest.current.asked
      act({ kind: 'asked' })
      const findings = await latest.current.check(text).catch(() => null)
      // Somebody has asked again since: that answer is on its way, and knows more.
      if (findings === null || number !== latest.current.asked) return
      act({ kind: 'found', findings })
      if (isCurrent) setChecked(true)
    }, pause)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [text, round, pause, about])

  return {
    text,
    findings: typed.findings,
    isChecked,
    type: useCallback((next: string) => act({ kind: 'typed', text: next }), []),
  }
}
