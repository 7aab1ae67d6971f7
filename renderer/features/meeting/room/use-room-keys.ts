import { useEffect, useMemo, useRef } from 'react'
import { meetingText } from '../../../text/sv/meeting'
import { type Command, goToField, useCommands } from '../../../ui'

export interface RoomKeys {
  /** The large button. */
  next(): void
  back(): void
  start(): void
  toggleDark(): void
  toggleFreeze(): void
  /** `data-field` of the open point's notes, or null between points. */
  notesField: string | null
}

const inText = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))

/**
 * Keys of the room. Those of a presentation clicker (Page Down, Page Up) hold only where they do not move a caret; the
 * others are chords and hold everywhere.
 */
export function useRoomKeys(keys: RoomKeys): void {
  const latest = useRef(keys)
  latest.current = keys

  const commands = useMemo<readonly Command[]>(() => {
    const words = meetingText.commands
    const command = (id: string, label: string, chord: string, run: () => void): Command => ({
      id: `meeting/${id}`,
      label,
      group: words.group,
      keys: chord,
      run,
    })
    return [
      command('next', words.next, 'F8', () => latest.current.next()),
      command('start', words.start, 'F5', () => latest.current.start()),
      command('dark', words.dark, 'Ctrl+Skift+B', () => latest.current.toggleDark()),
      command('freeze', words.freeze, 'Ctrl+Skift+F', () => latest.current.toggleFreeze()),
      command('notes', words.notes, 'Ctrl+Skift+N', () => {
        if (latest.current.notesField) goToField(latest.current.notesField)
      }),
    ]
  }, [])
  useCommands(commands)

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const clicker = event.key === 'PageDown' || event.key === 'PageUp'
      if (!clicker || event.repeat || event.ctrlKey || event.altKey || event.shiftKey || inText(event.target)) return
      event.preventDefault()
      if (event.key === 'PageDown') latest.current.next()
      else latest.current.back()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
}
