import { useEffect, useMemo, useRef } from 'react'
import { meetingText } from '../../../text/sv/meeting'
import { roomText } from '../../../text/sv/room'
import { type Command, useCommands } from '../../../ui'
import { ROOM_KEYS, type RoomKey } from './room-keys'

/** What each key does now; one that is missing has nothing to do here and stands on no map. */
export type RoomActions = { readonly [Key in RoomKey]?: () => void }

const LABELS: Readonly<Record<RoomKey, string>> = {
  next: meetingText.commands.next,
  start: meetingText.commands.start,
  dark: meetingText.commands.dark,
  freeze: meetingText.commands.freeze,
  notes: meetingText.commands.notes,
  ...roomText.commands,
}

/** Ticks and radio buttons are inputs too, but have no caret to move. */
const inText = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('textarea, select, input:not([type="checkbox"], [type="radio"])'))

/**
 * Keys of the room. Those of a presentation clicker (Page Down, Page Up) hold only where they do not move a caret; the
 * others are chords and hold everywhere.
 */
export function useRoomKeys(actions: RoomActions): void {
  const latest = useRef(actions)
  latest.current = actions

  const offered = (Object.keys(ROOM_KEYS) as RoomKey[]).filter((key) => actions[key]).join(' ')
  const commands = useMemo<readonly Command[]>(
    () =>
      (offered.split(' ') as RoomKey[]).map((key) => ({
        id: `meeting/${key}`,
        label: LABELS[key],
        group: meetingText.commands.group,
        keys: ROOM_KEYS[key],
        run: () => latest.current[key]?.(),
      })),
    [offered],
  )
  useCommands(commands)

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const clicker = event.key === 'PageDown' || event.key === 'PageUp'
      if (!clicker || event.repeat || event.ctrlKey || event.altKey || event.shiftKey || inText(event.target)) return
      event.preventDefault()
      if (event.key === 'PageDown') latest.current.next?.()
      else latest.current.back?.()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
}
