import { Button, Group } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { uiText } from '../text/sv/ui'
import { say } from './status-line'

const UNDO_MS = 12_000
let latest: { id: string; undo(): void } | null = null

/**
 * Says what was done and offers to take it back for twelve seconds, or as long as it can be; also in the palette as "Ångra".
 * @returns takes the offer away, when something else has been done since
 */
export function offerUndo(done: string, undo: () => void, milliseconds = UNDO_MS): () => void {
  const id = `undo-${Date.now()}`
  const take = () => {
    if (latest?.id === id) latest = null
    notifications.hide(id)
    undo()
  }
  latest = { id, undo: take }
  say(done)
  notifications.show({
    id,
    autoClose: milliseconds,
    withBorder: true,
    message: (
      <Group justify="space-between" wrap="nowrap">
        <span>{done}</span>
        <Button variant="default" size="sm" flex="none" onClick={take}>
          {uiText.undo}
        </Button>
      </Group>
    ),
    onClose: () => {
      if (latest?.id === id) latest = null
    },
  })
  return () => {
    if (latest?.id === id) latest = null
    notifications.hide(id)
  }
}

/** Takes back the last act that still can be; false when there is none. */
export function undoLatest(): boolean {
  if (!latest) return false
  latest.undo()
  return true
}
