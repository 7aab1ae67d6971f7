import { useEffect, useRef } from 'react'
import type { MeetingId } from '../../shared/domain/meeting/meeting'
import { joinFlush } from './drafts'
import { ask } from './samrum'

/**
 * Where the person is: route, field (`data-field`) and caret, so that unlocking returns to the same letter.
 * INVARIANT: only names of routes and fields are stored, never what stands in them.
 */
const QUIET_MS = 500
const WAIT_FOR_FIELD_MS = 3_000

const fieldOf = (element: Element | null): HTMLElement | null => element?.closest<HTMLElement>('[data-field]') ?? null

function caretOf(element: Element | null): number {
  if (!(element instanceof HTMLInputElement) && !(element instanceof HTMLTextAreaElement)) return 0
  try {
    return element.selectionStart ?? 0
  } catch {
    return 0
  }
}

/** Puts focus and caret into a field that may not be on screen yet. */
export function returnToField(field: string, caret: number): () => void {
  const until = Date.now() + WAIT_FOR_FIELD_MS
  let frame = 0
  const look = () => {
    const element = document.querySelector<HTMLElement>(`[data-field="${CSS.escape(field)}"]`)
    if (!element) {
      if (Date.now() < until) frame = requestAnimationFrame(look)
      return
    }
    element.focus()
    if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) {
      const at = Math.min(caret, element.value.length)
      try {
        element.setSelectionRange(at, at)
      } catch {
        // A check box has no caret.
      }
    }
  }
  frame = requestAnimationFrame(look)
  return () => cancelAnimationFrame(frame)
}

/** Where a desk opens, before anybody has gone anywhere. */
const START = ['', '/', '/min-dag', '/ova']
const isStart = (route: string) => START.includes(route)

type Place = { route: string; field: string; caret: number }

/** While a meeting runs a desk opens in its room; whoever was in the room, or at another page of that meeting, comes back to the letter. */
export function placeToOpen(
  left: Place | null,
  runningMeetingId: MeetingId | null,
  roomOf: (meetingId: MeetingId) => string,
): Place | null {
  if (runningMeetingId === null) return left
  const room = roomOf(runningMeetingId)
  const meeting = room.slice(0, room.lastIndexOf('/') + 1)
  return left?.route.startsWith(meeting) ? left : { route: room, field: '', caret: 0 }
}

/** Once, in the desk's frame: takes up the place that was left, then keeps it written down. @param roomOf the address of a meeting's room */
export function usePlace(route: string, navigate: (route: string) => void, roomOf: (meetingId: MeetingId) => string): void {
  const current = useRef(route)
  current.current = route
  const restored = useRef(false)

  useEffect(() => {
    if (restored.current) return
    restored.current = true
    // Whoever has already gone somewhere is not taken back: the place is for a desk that has just opened.
    if (!isStart(current.current)) return
    void Promise.all([ask('place/find', {}), ask('session/state', {})]).then(([found, session]) => {
      const running = session.ok ? session.value.runningMeetingId : null
      const place = placeToOpen(found.ok ? found.value.place : null, running, roomOf)
      if (!place || !isStart(current.current)) return
      if (place.route !== current.current) navigate(place.route)
      if (place.field) returnToField(place.field, place.caret)
    })
  }, [navigate, roomOf])

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let last = ''
    const save = async () => {
      clearTimeout(timer)
      const active = document.activeElement
      const field = fieldOf(active)?.dataset.field ?? ''
      const place = { route: current.current.split('?', 1)[0] ?? '/', field, caret: caretOf(active) }
      const shape = JSON.stringify(place)
      if (shape === last) return
      last = shape
      await ask('place/save', place)
    }
    const soon = () => {
      clearTimeout(timer)
      timer = setTimeout(() => void save(), QUIET_MS)
    }
    const leave = joinFlush(save)
    document.addEventListener('focusin', soon)
    document.addEventListener('selectionchange', soon)
    window.addEventListener('hashchange', soon)
    return () => {
      leave()
      clearTimeout(timer)
      document.removeEventListener('focusin', soon)
      document.removeEventListener('selectionchange', soon)
      window.removeEventListener('hashchange', soon)
    }
  }, [])
}
