import { useEffect, useState } from 'react'
import type { OutputOf } from '../../../shared/contract/contract'
import type { AgendaItemId } from '../../../shared/domain/meeting/meeting'
import { ask } from '../../client'

export interface TypedMark {
  /** The words that were marked, as they stood when they were checked. */
  readonly words: string
  readonly rule: OutputOf<'notes/check'>['findings'][number]['rule']
}

/** Long enough that a hand that types is not asked about half a name. */
const PAUSE_MS = 900
const NONE: readonly TypedMark[] = []

/**
 * What in a text that is being typed may say who somebody is. The case process is asked after a pause; nothing is marked while it has
 * not answered, and a text is never held back (X16). The text stays out of the query cache.
 */
export function useTypedMarks(itemId: AgendaItemId, text: string): readonly TypedMark[] {
  const [marks, setMarks] = useState(NONE)
  useEffect(() => {
    if (text.trim() === '') {
      setMarks(NONE)
      return
    }
    let isCurrent = true
    const timer = setTimeout(async () => {
      const reply = await ask('notes/check', { itemId, text }).catch(() => null)
      if (!isCurrent || !reply?.ok) return
      setMarks(marksIn(text, reply.value.findings))
    }, PAUSE_MS)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [itemId, text])
  return marks
}

/** Each word and reason once, in the order of the text. */
export function marksIn(text: string, findings: OutputOf<'notes/check'>['findings']): readonly TypedMark[] {
  const marks = new Map<string, TypedMark>()
  for (const { start, end, rule } of findings) {
    const words = text.slice(start, end)
    marks.set(`${rule} ${words}`, { words, rule })
  }
  return marks.size === 0 ? NONE : [...marks.values()]
}
