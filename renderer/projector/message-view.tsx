import type { MessageSlide, WallView } from '../../shared/slides/slide'
import { unwrapLines } from '../../shared/slides/wrap'
import { Lines } from './lines'

/** So few lines are written large. */
const FEW = 4

/** What the chair typed for the room. */
export function MessageView({ slide, zoom }: { slide: MessageSlide; zoom: WallView['zoom'] }) {
  const few = slide.lines.length <= FEW
  return (
    <div className="wall-page wall-centred">
      <div className={few ? 'wall-lead' : 'wall-lines'}>
        <Lines lines={few ? unwrapLines(slide.lines) : slide.lines} zoom={zoom} />
      </div>
    </div>
  )
}
