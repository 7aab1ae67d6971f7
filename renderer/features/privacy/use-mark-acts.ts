import { type KeyboardEvent, type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import type { Finding } from '../../../shared/privacy/finding'
import type { StandIn } from '../../../shared/privacy/stand-ins/stand-in'
import { text } from '../../text/sv'
import { type Command, say, useCommands } from '../../ui'
import { MARK_KEYS } from './mark-keys'
import { lastBefore, nextAfter } from './mark-lines'
import { replaceRange } from './replace-range'

const words = text.marks

export interface MarkActs {
  next(): void
  previous(): void
  replace(): void
  notPersonal(): void
  keyDown(event: KeyboardEvent<HTMLTextAreaElement>): void
}

/**
 * What is done with a marked place, and taken back. The text's own undo belongs to the text area; an answer is taken back by the same
 * key when the text stands as it did when the answer was given.
 */
export function useMarkActs(of: {
  area: RefObject<HTMLTextAreaElement | null>
  typed: string
  open: readonly Finding[]
  here: Finding | undefined
  standInFor(finding: Finding, text: string): StandIn
  onNotPersonal(finding: Finding, text: string): () => void
  canAnswer(finding: Finding, text: string): boolean
  noAnswer?: string | undefined
  setHere(finding: Finding | undefined): void
}): MarkActs {
  const latest = useRef(of)
  latest.current = of
  const answers = useRef<{ readonly text: string; readonly undo: () => void }[]>([])

  return useMemo(() => {
    const goTo = (found: Finding | undefined) => {
      const { area, typed, standInFor, canAnswer, noAnswer, setHere } = latest.current
      const field = area.current
      if (!field || !found) return
      field.focus()
      field.setSelectionRange(found.start, found.end)
      setHere(found)
      const quote = typed.slice(found.start, found.end)
      const why = text.privacy.because[found.rule]
      const standIn = standInFor(found, typed).text
      say(
        canAnswer(found, typed)
          ? words.here(quote, why, standIn)
          : words.hereUnanswered(quote, noAnswer ? `${why} ${noAnswer}` : why, standIn),
      )
      // The area does not scroll by itself: what lies under it does, with the mark; and the page, to what is said of it.
      requestAnimationFrame(() => {
        field.parentElement?.querySelector('[data-here]')?.scrollIntoView({ block: 'nearest' })
        document.querySelector('[data-mark-here]')?.scrollIntoView({ block: 'nearest' })
      })
    }
    const acts: Omit<MarkActs, 'keyDown'> = {
      next() {
        const { open, here, area } = latest.current
        goTo(nextAfter(open, here ? here.end : (area.current?.selectionEnd ?? 0)))
      },
      previous() {
        const { open, here, area } = latest.current
        goTo(lastBefore(open, here ? here.start : (area.current?.selectionStart ?? 0)))
      },
      replace() {
        const { area, typed, here, standInFor } = latest.current
        // Nothing is replaced before it is seen: without a place under the caret the key leads to one.
        if (!here || !area.current) return acts.next()
        const standIn = standInFor(here, typed)
        replaceRange(area.current, standIn)
        say(words.replaced(typed.slice(here.start, here.end), standIn.text))
      },
      notPersonal() {
        const { area, typed, here, onNotPersonal, canAnswer, noAnswer } = latest.current
        if (!here) return acts.next()
        if (!canAnswer(here, typed)) return say(noAnswer ?? words.notKept)
        answers.current.push({ text: typed, undo: onNotPersonal(here, typed) })
        area.current?.focus()
      },
    }
    return {
      ...acts,
      keyDown(event) {
        const isUndo = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey
        const last = answers.current.at(-1)
        if (!isUndo || !last || last.text !== event.currentTarget.value) return
        event.preventDefault()
        answers.current.pop()
        last.undo()
      },
    }
  }, [])
}

/** In the palette and on F1's map while the field is written in: its keys are its own then. */
export function useMarkCommands(of: { area: RefObject<HTMLTextAreaElement | null>; acts: MarkActs; isOffered: boolean }): void {
  const { area, acts, isOffered } = of
  const [focused, setFocused] = useState(false)
  useEffect(() => {
    const note = () => setFocused(document.activeElement === area.current)
    note()
    document.addEventListener('focusin', note)
    document.addEventListener('focusout', note)
    return () => {
      document.removeEventListener('focusin', note)
      document.removeEventListener('focusout', note)
    }
  }, [area])
  useCommands(
    useMemo<readonly Command[]>(() => {
      if (!isOffered || !focused) return []
      const group = words.group
      return [
        { id: 'marks/next', label: words.next, group, keys: MARK_KEYS.next, run: acts.next },
        { id: 'marks/previous', label: words.previous, group, keys: MARK_KEYS.previous, run: acts.previous },
        { id: 'marks/replace', label: words.replace, group, keys: MARK_KEYS.replace, run: acts.replace },
        { id: 'marks/not-personal', label: words.notPersonal, group, keys: MARK_KEYS.notPersonal, run: acts.notPersonal },
      ]
    }, [isOffered, focused, acts]),
  )
}
