import { useCallback, useEffect, useRef, useState } from 'react'
import { type DraftPlace, type DraftState, DraftWriter, findDraft } from './drafts'

export type DraftOf<Value> = {
  value: Value
  set(value: Value): void
  state: DraftState
  /** False until the row has been looked up: show the field, but do not submit it. */
  ready: boolean
  /** True when an earlier text was found and taken up again. */
  restored: boolean
  /** Throws the row away, e.g. when the form has been sent. */
  clear(): Promise<void>
}

/**
 * A value that survives lock, crash and a click elsewhere; stored as JSON in one draft row.
 * @param read turns what was stored back into a value, undefined when it does not fit any more
 */
export function useDraftOf<Value>(
  options: DraftPlace & { initial: Value; read: (stored: unknown) => Value | undefined },
): DraftOf<Value> {
  const { field, compartment } = options
  const [value, setValue] = useState(options.initial)
  const [state, setState] = useState<DraftState>({ kind: 'idle' })
  const [ready, setReady] = useState(false)
  const [restored, setRestored] = useState(false)
  const writer = useRef<DraftWriter | null>(null)
  const touched = useRef(false)
  const read = useRef(options.read)
  read.current = options.read

  useEffect(() => {
    let gone = false
    touched.current = false
    setReady(false)
    const own = new DraftWriter({ field, compartment }, (next) => {
      if (!gone) setState(next)
    })
    writer.current = own
    void findDraft({ field, compartment }).then((text) => {
      if (gone) return
      const found = text === null ? undefined : read.current(parsed(text))
      // What the person has typed meanwhile wins over what was found.
      if (found !== undefined && !touched.current) {
        setValue(found)
        setRestored(true)
      }
      setReady(true)
    })
    return () => {
      gone = true
      own.end()
    }
  }, [field, compartment])

  const set = useCallback((next: Value) => {
    touched.current = true
    setValue(next)
    writer.current?.write(JSON.stringify(next))
  }, [])
  const clear = useCallback(async () => {
    setRestored(false)
    await writer.current?.clear()
  }, [])
  return { value, set, state, ready, restored, clear }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const asText = (stored: unknown) => (typeof stored === 'string' ? stored : undefined)

/** {@link useDraftOf} for one text field. */
export const useDraft = (options: DraftPlace & { initial: string }): DraftOf<string> => useDraftOf({ ...options, read: asText })
