import { type ReactNode, useCallback, useLayoutEffect, useRef } from 'react'
import { useAnnouncement, useQueryOf, useReread } from '../../client'
import style from './screen.module.css'
import { ScreenQuestion } from './screen-question'

/**
 * Stands around the desk's pages.
 * INVARIANT: while main asks who sees the only display, nothing of them is drawn: not yet made, or hidden and untouchable, with
 * every typed word and the caret where they were.
 */
export function ScreenGate({ practice, children }: { practice: boolean; children: ReactNode }) {
  const { value } = useQueryOf('screen/state', {})
  const reread = useReread()
  const again = useCallback(() => reread('screen/state'), [reread])
  useAnnouncement('screen', again)
  const made = useRef(false)
  const returnTo = useRef<HTMLElement | null>(null)
  const asks = value?.asks ?? false

  useLayoutEffect(() => {
    if (asks) document.documentElement.dataset.asksScreen = ''
    else {
      delete document.documentElement.dataset.asksScreen
      returnTo.current?.focus({ preventScroll: true })
      returnTo.current = null
    }
  }, [asks])

  if (!value) return null
  if (asks && made.current && !returnTo.current) returnTo.current = focused()
  if (!asks) made.current = true
  return (
    <>
      {asks ? <ScreenQuestion practice={practice} again={again} /> : null}
      {made.current ? (
        <div className={style.behind} inert={asks}>
          {children}
        </div>
      ) : null}
    </>
  )
}

const focused = () => (document.activeElement instanceof HTMLElement ? document.activeElement : null)
