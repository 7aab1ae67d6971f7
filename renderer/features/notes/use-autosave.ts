import { useCallback, useEffect, useRef, useState } from 'react'
import type { Reply } from '../../../shared/lib/reply'
import { joinFlush } from '../../client'

/** A quiet second after the last key. */
const QUIET_MS = 1_000

export type Saving =
  | { kind: 'idle' }
  | { kind: 'unsaved' }
  | { kind: 'saving' }
  | { kind: 'saved'; at: Date }
  | { kind: 'failed' }

export interface Autosave {
  readonly text: string
  readonly saving: Saving
  set(text: string): void
  /** Saves what is not saved yet: on blur, at lock, when a save has failed. */
  flush(): Promise<void>
}

/**
 * A text that saves itself: after a second of quiet, on blur, at lock and when it leaves the screen.
 * INVARIANT: what failed to save stays on screen and is tried again with the next key, blur or button.
 * @param stored what the case process holds; taken over only while nothing unsaved stands here
 */
export function useAutosave(options: { stored: string; save(text: string): Promise<Reply<unknown>> }): Autosave {
  const { stored } = options
  const [text, setText] = useState(stored)
  const [saving, setSaving] = useState<Saving>({ kind: 'idle' })
  const latest = useRef({ text: stored, saved: stored, save: options.save })
  latest.current.save = options.save
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const chain = useRef<Promise<void>>(Promise.resolve())

  const flush = useCallback((): Promise<void> => {
    clearTimeout(timer.current)
    chain.current = chain.current.then(async () => {
      const now = latest.current.text
      if (now === latest.current.saved) return
      setSaving({ kind: 'saving' })
      const reply = await latest.current.save(now)
      if (reply.ok) latest.current.saved = now
      if (!reply.ok) setSaving({ kind: 'failed' })
      else setSaving(latest.current.text === now ? { kind: 'saved', at: new Date() } : { kind: 'unsaved' })
    })
    return chain.current
  }, [])

  const set = useCallback(
    (next: string) => {
      latest.current.text = next
      setText(next)
      setSaving({ kind: 'unsaved' })
      clearTimeout(timer.current)
      timer.current = setTimeout(() => void flush(), QUIET_MS)
    },
    [flush],
  )

  useEffect(() => {
    const held = latest.current
    if (held.text !== held.saved) return
    held.text = stored
    held.saved = stored
    setText(stored)
  }, [stored])

  useEffect(() => {
    const leave = joinFlush(flush)
    return () => {
      leave()
      void flush()
    }
  }, [flush])

  return { text, saving, set, flush }
}
