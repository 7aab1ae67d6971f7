import './wall.css'
import { useLayoutEffect, useRef } from 'react'
import { assertNever } from '../../shared/lib/assert-never'
import type { Slide, WallView as View, WallMessage } from '../../shared/slides/slide'
import { projectorText } from '../text/sv/projector'
import { AgendaView } from './agenda-view'
import { BlankView } from './blank-view'
import { GeneralView } from './general-view'
import { GridView } from './grid-view'
import { MatterView } from './matter-view'
import { MessageView } from './message-view'
import { OutcomeView } from './outcome-view'
import { PauseView } from './pause-view'
import { scrollTo } from './scroll'
import { TimerView } from './timer-view'

/**
 * What the room sees, and the very same component scaled down on the desk: it measures itself by its own box
 * (container units), so the preview cannot differ from the wall.
 * @param onSteps told how many steps the slide can be scrolled, whenever it is drawn
 */
export function WallView({ message, onSteps }: { message: WallMessage; onSteps?(steps: number): void }) {
  const { slide, state, view } = message
  const dark = state === 'dark' || slide.kind === 'blank'
  const box = useRef<HTMLDivElement>(null)
  const told = useRef(onSteps)
  told.current = onSteps
  // In the frame of the slide itself: it never stands at another place first.
  useLayoutEffect(() => {
    const wall = box.current
    if (!wall || dark) {
      told.current?.(0)
      return
    }
    const settle = () => {
      const steps = scrollTo(wall, message.view.scroll)
      told.current?.(steps)
    }
    settle()
    const watch = new ResizeObserver(settle)
    for (const part of [wall, ...wall.children]) watch.observe(part)
    return () => watch.disconnect()
  }, [dark, message])
  return (
    <div
      className="wall"
      data-theme={dark ? 'dark' : view.theme}
      data-zoom={dark ? 100 : view.zoom}
      data-kind={dark ? 'blank' : slide.kind}
    >
      <div ref={box} className="wall-frame">
        {dark ? <BlankView /> : <SlideView slide={slide} zoom={view.zoom} />}
      </div>
      {!dark && <div className="wall-more">{projectorText.more}</div>}
      {message.practice && !dark && <div className="wall-practice">{projectorText.practice}</div>}
    </div>
  )
}

function SlideView({ slide, zoom }: { slide: Slide; zoom: View['zoom'] }) {
  switch (slide.kind) {
    case 'blank':
      return <BlankView />
    case 'agenda':
      return <AgendaView slide={slide} />
    case 'general':
      return <GeneralView slide={slide} />
    case 'matter':
      return <MatterView slide={slide} zoom={zoom} />
    case 'outcome':
      return <OutcomeView slide={slide} />
    case 'grid':
      return <GridView slide={slide} zoom={zoom} />
    case 'timer':
      return <TimerView slide={slide} />
    case 'message':
      return <MessageView slide={slide} zoom={zoom} />
    case 'pause':
      return <PauseView slide={slide} />
    default:
      return assertNever(slide)
  }
}
