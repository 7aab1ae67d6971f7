import { useCallback, useEffect, useRef, useState } from 'react'
import type { MatterId } from '../../../shared/domain/matter/matter'
import type { SummaryHeading } from '../../../shared/domain/profile/profile'
import type { SummaryText } from '../../../shared/domain/summary/summary'
import { ask, joinFlush, useAct, useAnnouncement } from '../../client'
import type { SavedState } from '../../ui'

const QUIET_MS = 600
const REST_MS = 200

/** Every heading of the profile has its field, in the profile's order; what stands under a heading that is gone is kept. */
export function inHeadings(text: SummaryText, headings: readonly SummaryHeading[]): SummaryText {
  const textOf = (key: string) => text.sections.find(({ heading }) => heading === key)?.text ?? ''
  const known = headings.map(({ key }) => ({ heading: key, text: textOf(key) }))
  const others = text.sections.filter(({ heading, text: words }) => words && !headings.some(({ key }) => key === heading))
  return { question: text.question, sections: [...known, ...others] }
}

/**
 * The draft of a matter's summary, which lives in the identity compartment and saves itself.
 * What cannot be saved, as when it is too long in all, stays on the screen with the reason; nothing is released meanwhile.
 * SECURITY: held here only, never in the query cache; a closed identity takes it off the screen after it was saved.
 */
export function useSummaryDraft(matterId: MatterId, headings: readonly SummaryHeading[], released: SummaryText | null) {
  const [draft, setDraft] = useState<SummaryText | null>(null)
  const [saved, setSaved] = useState<SavedState>({ kind: 'idle' })
  const newest = useRef<SummaryText | null>(null)
  const unsaved = useRef<SummaryText | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const drawn = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const last = useRef<Promise<boolean>>(Promise.resolve(true))
  const first = useRef(released)
  const { act: save, refusal } = useAct('summary/save-draft')

  const saveUnsaved = useCallback(async (): Promise<boolean> => {
    while (unsaved.current) {
      const text = unsaved.current
      unsaved.current = null
      setSaved({ kind: 'saving' })
      const reply = await save({ matterId, text })
      setSaved(reply.ok ? { kind: 'saved', at: new Date(reply.value.savedAt) } : { kind: 'failed' })
      if (reply.ok) continue
      unsaved.current ??= text
      return false
    }
    return true
  }, [matterId, save])

  /** One save after another; whether what stands on the screen is what is saved. */
  const flush = useCallback((): Promise<boolean> => {
    clearTimeout(timer.current)
    last.current = last.current.then(saveUnsaved)
    return last.current
  }, [saveUnsaved])

  useEffect(() => {
    let gone = false
    void ask('summary/find-draft', { matterId }).then((reply) => {
      if (gone || !reply.ok) return
      newest.current = inHeadings(reply.value.draft?.text ?? first.current ?? { question: '', sections: [] }, headings)
      setDraft(newest.current)
    })
    return () => {
      gone = true
    }
  }, [matterId, headings])

  useEffect(() => {
    const leave = joinFlush(flush)
    return () => {
      clearTimeout(drawn.current)
      drawn.current = undefined
      leave()
      void flush()
    }
  }, [flush])
  useAnnouncement('identityClosed', () => {
    clearTimeout(drawn.current)
    drawn.current = undefined
    newest.current = null
    setDraft(null)
  })

  /** Made of what was typed last, also where the screen has not been drawn since. */
  const set = useCallback(
    (change: (now: SummaryText) => SummaryText) => {
      if (!newest.current) return
      const next = change(newest.current)
      newest.current = next
      unsaved.current = next
      // The fields draw their own keys; the page follows a few times a second.
      drawn.current ??= setTimeout(() => {
        drawn.current = undefined
        setDraft(newest.current)
      }, REST_MS)
      clearTimeout(timer.current)
      timer.current = setTimeout(() => void flush(), QUIET_MS)
    },
    [flush],
  )
  /** What was typed last, drawn or not. */
  const latest = useCallback(() => newest.current, [])
  return { draft, latest, set, saved, refusal, flush }
}
