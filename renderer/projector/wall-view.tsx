import './wall.css'
import { assertNever } from '../../shared/lib/assert-never'
import type { Slide, WallMessage } from '../../shared/slides/slide'
import { projectorText } from '../text/sv/projector'
import { AgendaView } from './agenda-view'
import { BlankView } from './blank-view'
import { GeneralView } from './general-view'
import { GridView } from './grid-view'
import { MatterView } from './matter-view'
import { MessageView } from './message-view'
import { OutcomeView } from './outcome-view'
import { PauseView } from './pause-view'
import { TimerView } from './timer-view'

export type WallTheme = 'dark' | 'light'

/**
 * What the room sees, and the very same component scaled down on the desk: it measures itself by its own box
 * (container units), so the preview cannot differ from the wall.
 */
export function WallView({ message, theme = 'dark' }: { message: WallMessage; theme?: WallTheme }) {
  const dark = message.state === 'dark' || message.slide.kind === 'blank'
  return (
    <div className="wall" data-theme={dark ? 'dark' : theme} data-kind={dark ? 'blank' : message.slide.kind}>
      {dark ? <BlankView /> : <SlideView slide={message.slide} />}
      {message.practice && !dark && <div className="wall-practice">{projectorText.practice}</div>}
    </div>
  )
}

function SlideView({ slide }: { slide: Slide }) {
  switch (slide.kind) {
    case 'blank':
      return <BlankView />
    case 'agenda':
      return <AgendaView slide={slide} />
    case 'general':
      return <GeneralView slide={slide} />
    case 'matter':
      return <MatterView slide={slide} />
    case 'outcome':
      return <OutcomeView slide={slide} />
    case 'grid':
      return <GridView slide={slide} />
    case 'timer':
      return <TimerView slide={slide} />
    case 'message':
      return <MessageView slide={slide} />
    case 'pause':
      return <PauseView slide={slide} />
    default:
      return assertNever(slide)
  }
}
