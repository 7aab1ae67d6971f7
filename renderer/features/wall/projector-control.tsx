import { Button } from '@mantine/core'
import { useCallback, useEffect } from 'react'
import { useAct, useAnnouncement, useQueryOf, useReread } from '../../client'
import { wallText } from '../../text/sv/wall'
import { Keys, Note, Refused } from '../../ui'
import { PROJECTOR_KEYS } from './projector-keys'

const text = wallText.projector

/** Whether the projector's window is open, on which screen, and whether it disappeared. */
export function useProjector() {
  const { value } = useQueryOf('projector/state', {})
  const reread = useReread()
  const again = useCallback(() => reread('projector/state'), [reread])
  // What happened to the window while this page was not on screen was told to nobody.
  useEffect(again, [again])
  useAnnouncement('projector', again)
  useAnnouncement('screen', again)
  return { state: value, again }
}

/** Under the wall's control while there is no window: whatever the preview shows, the room sees nothing. One that was lost says so itself. */
export function ProjectorClosed({ projector }: { projector: Projector }) {
  const { state, again } = projector
  const { act, refusal } = useAct('projector/open')
  if (!state || state.open || state.lost) return null
  return (
    <Note tone="notice">
      <p>{text.closed}</p>
      <div className="s-actions">
        <Button size="sm" rightSection={<Keys keys={PROJECTOR_KEYS.open} quiet />} onClick={() => void act({}).then(again)}>
          {text.open}
        </Button>
      </div>
      <Refused refusal={refusal} />
    </Note>
  )
}

export type Projector = ReturnType<typeof useProjector>

export function ProjectorControl({ projector }: { projector: Projector }) {
  const { state, again } = projector
  const open = useAct('projector/open')
  const close = useAct('projector/close')
  const swap = useAct('projector/swap')
  if (!state) return null
  const sentence = !state.open ? text.closed : state.ownDisplay ? text.isOpen(state.width, state.height) : text.openHere
  return (
    <section aria-label={text.heading} className="s-form">
      <p className="s-quiet">{sentence}</p>
      {state.displays < 2 && (
        <Note tone="notice">
          <p>{text.noOwnDisplay}</p>
        </Note>
      )}
      <div className="s-actions">
        {state.open ? (
          <Button variant="default" size="sm" onClick={() => void close.act({}).then(again)}>
            {text.close}
          </Button>
        ) : (
          <Button
            variant="default"
            size="sm"
            rightSection={<Keys keys={PROJECTOR_KEYS.open} quiet />}
            onClick={() => void open.act({}).then(again)}
          >
            {text.open}
          </Button>
        )}
        {state.displays > 1 && (
          <Button
            variant="default"
            size="sm"
            rightSection={<Keys keys={PROJECTOR_KEYS.swap} quiet />}
            onClick={() => void swap.act({}).then(again)}
          >
            {text.swap}
          </Button>
        )}
      </div>
      <Refused refusal={open.refusal ?? close.refusal ?? swap.refusal} />
    </section>
  )
}
