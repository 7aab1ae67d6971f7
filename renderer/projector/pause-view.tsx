import type { Slide } from '../../shared/slides/slide'
import { projectorText as text } from '../text/sv/projector'

export function PauseView({ slide }: { slide: Extract<Slide, { kind: 'pause' }> }) {
  return (
    <div className="wall-page wall-centred">
      <p className="wall-title">{text.pause}</p>
      {slide.until !== null && <p className="wall-lead">{text.pauseUntil(slide.until)}</p>}
    </div>
  )
}
