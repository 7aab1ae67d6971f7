import { useCallback, useEffect, useRef, useState } from 'react'
import type { Reply } from '../../../shared/lib/reply'
import { joinFlush } from '../../client'
import { type Saving, TextSaver } from './text-saver'

export interface Autosave {
  readonly text: string
  readonly saving: Saving
  set(text: string): void
  /** Saves what is not saved yet: on blur, at lock, when a save has failed. */
  flush(): Promise<void>
}

/**
 * A text that saves itself: after a second of quiet, on blur, at lock and when it leaves the screen. The component that
 * uses it belongs to one text for its life (`key`).
 * @param stored what the case process holds; taken over only while nothing unsaved stands here
 */
export function useAutosave(options: { stored: string; save(text: string): Promise<Reply<unknown>> }): Autosave {
  const { stored } = options
  const [text, setText] = useState(stored)
  const [saving, setSaving] = useState<Saving>({ kind: 'idle' })
  const save = useRef(options.save)
  save.current = options.save
  const [saver] = useState(() => new TextSaver(stored, (typed) => save.current(typed), setSaving))

  useEffect(() => {
    if (saver.take(stored)) setText(stored)
  }, [saver, stored])

  useEffect(() => {
    const leave = joinFlush(() => saver.flush())
    return () => {
      leave()
      void saver.flush()
    }
  }, [saver])

  const set = useCallback(
    (next: string) => {
      setText(next)
      saver.type(next)
    },
    [saver],
  )
  return { text, saving, set, flush: useCallback(() => saver.flush(), [saver]) }
}
