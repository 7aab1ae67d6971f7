import { useCallback, useEffect, useRef, useState } from 'react'
import type { MatterId } from '../../../shared/domain/matter/matter'
import type { SummaryHeading } from '../../../shared/domain/profile/profile'
import type { SummaryText } from '../../../shared/domain/summary/summary'
import { ask, joinFlush, useAnnouncement } from '../../client'
import type { SavedState } from '../../ui'

const QUIET_MS = 600

/** Every heading of the profile has its field, in the profile's order; what stands under a heading that is gone is kept. */
export function inHeadings(text: SummaryText, headings: readonly SummaryHeading[]): SummaryText {
  const textOf = (key: string) => text.sections.find(({ heading }) => heading === key)?.text ?? ''
  const known = headings.map(({ key }) => ({ heading: key, text: textOf(key) }))
  const others = text.sections.filter(({ heading, text: words }) => words && !headings.some(({ key }) => key === heading))
  return { question: text.question, sections: [...known, ...others] }
}

/**
 * The draft of a matter's summary, which lives in the identity compartment and saves itself.
 * SECURITY: held here only, never in the query cache; a closed identity takes it off the screen after it was saved.
 */
export function useSummaryDraft(matterId: MatterId, headings: readonly SummaryHeading[], released: SummaryText | null) {
  const [draft, setDraft] = useState<SummaryText | null>(null)
  const [saved, setSaved] = useState<SavedState>({ kind: 'idle' })
  const unsaved = useRef<SummaryText | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const first = useRef(released)

  const flush = useCallback(async () => {
    clearTimeout(timer.current)
    const text = unsaved.current
    if (!text) return
    unsaved.current = null
    setSaved({ kind: 'saving' })
    const reply = await ask('summary/save-draft', { matterId, text })
    if (!reply.ok && unsaved.current === null) unsaved.current = text
    setSaved(reply.ok ? { kind: 'saved', at: new Date(reply.value.savedAt) } : { kind: 'failed' })
  }, [matterId])

  useEffect(() => {
    let gone = false
    void ask('summary/find-draft', { matterId }).then((reply) => {
      if (gone || !reply.ok) return
      setDraft(inHeadings(reply.value.draft?.text ?? first.current ?? { question: '', sections: [] }, headings))
    })
    return () => {
      gone = true
    }
  }, [matterId, headings])

  useEffect(() => {
    const leave = joinFlush(flush)
    return () => {
      leave()
      void flush()
    }
  }, [flush])
  useAnnouncement('identityClosed', () => setDraft(null))

  const set = useCallback(
    (next: SummaryText) => {
      setDraft(next)
      unsaved.current = next
      clearTimeout(timer.current)
      timer.current = setTimeout(() => void flush(), QUIET_MS)
    },
    [flush],
  )
  return { draft, set, saved, flush }
}
