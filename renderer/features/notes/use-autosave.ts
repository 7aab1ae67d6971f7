import { useCallback, useEffect, useRef, useState } from 'react'
import type { Reply } from '../../../shared/lib/reply'
import { joinFlush } from '../../client'
import { type Saving, TextSaver } from './text-saver'

/** What is typed in a field that draws itself is told to the page around it so often. */
const REST_MS = 200

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
 * @param drawsItself the field draws its own keys (`MarkedField`): `text` follows a few times a second
 */
export function useAutosave(options: {
  stored: string
  save(text: string): Promise<Reply<unknown>>
  drawsItself?: boolean
}): Autosave {
  const { stored, drawsItself = false } = options
  const [text, setText] = useState(stored)
  const [saving, setSaving] = useState<Saving>({ kind: 'idle' })
  const save = useRef(options.save)
  save.current = options.save
  const [saver] = useState(() => new TextSaver(stored, (typed) => save.current(typed), setSaving))

  const newest = useRef(stored)
  const drawn = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  useEffect(() => {
    if (!saver.take(stored)) return
    clearTimeout(drawn.current)
    drawn.current = undefined
    newest.current = stored
    setText(stored)
  }, [saver, stored])

  useEffect(() => {
    const leave = joinFlush(() => saver.flush())
    return () => {
      clearTimeout(drawn.current)
      drawn.current = undefined
      leave()
      void saver.flush()
    }
  }, [saver])

  const set = useCallback(
    (next: string) => {
      saver.type(next)
      newest.current = next
      if (!drawsItself) return setText(next)
      drawn.current ??= setTimeout(() => {
        drawn.current = undefined
        setText(newest.current)
      }, REST_MS)
    },
    [saver, drawsItself],
  )
  return { text, saving, set, flush: useCallback(() => saver.flush(), [saver]) }
}
