import { Button } from '@mantine/core'
import { useCallback, useEffect, useState } from 'react'
import { useAct, useAnnouncement, useQueryOf, useReread } from '../../client'
import { wallText } from '../../text/sv/wall'
import { Note, Refused } from '../../ui'

const text = wallText.projector

/** Whether the projector's window is open, on which screen, and the three ways to change it. */
export function useProjector() {
  const { value } = useQueryOf('projector/state', {})
  const reread = useReread()
  const again = useCallback(() => reread('projector/state'), [reread])
  // What happened to the window while this page was not on screen was told to nobody.
  useEffect(again, [again])
  const [lost, setLost] = useState(false)
  const [closing, setClosing] = useState(false)
  useAnnouncement('projector', ({ open }) => {
    if (!open && value?.open && !closing) setLost(true)
    if (open) setLost(false)
    setClosing(false)
    again()
  })
  return { state: value, again, lost, closesNow: () => setClosing(true) }
}

/** Under the wall's control while there is no window: whatever the preview shows, the room sees nothing. */
export function ProjectorClosed({ projector }: { projector: Projector }) {
  const { state, lost, again } = projector
  const { act, refusal } = useAct('projector/open')
  if (!state || state.open) return null
  return (
    <Note tone={lost ? 'danger' : 'notice'} live={lost}>
      <p>{lost ? text.lost : text.closed}</p>
      <div className="s-actions">
        <Button size="sm" onClick={() => void act({}).then(again)}>
          {text.open}
        </Button>
      </div>
      <Refused refusal={refusal} />
    </Note>
  )
}

export type Projector = ReturnType<typeof useProjector>

export function ProjectorControl({ projector }: { projector: Projector }) {
  const { state, again, closesNow } = projector
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
          <Button
            variant="default"
            size="sm"
            onClick={() => {
              closesNow()
              void close.act({}).then(again)
            }}
          >
            {text.close}
          </Button>
        ) : (
          <Button variant="default" size="sm" onClick={() => void open.act({}).then(again)}>
            {text.open}
          </Button>
        )}
        {state.displays > 1 && (
          <Button variant="default" size="sm" onClick={() => void swap.act({}).then(again)}>
            {text.swap}
          </Button>
        )}
      </div>
      <Refused refusal={open.refusal ?? close.refusal ?? swap.refusal} />
    </section>
  )
}
