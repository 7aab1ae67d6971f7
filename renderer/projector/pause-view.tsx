import type { Slide } from '../../shared/slides/slide'
import { projectorText as text } from '../text/sv/projector'

export function PauseView({ slide }: { slide: Extract<Slide, { kind: 'pause' }> }) {
  return (
    <div className="wall-page wall-centred">
      <div className="wall-title">{text.pause}</div>
      {slide.until !== null && <div className="wall-lead">{text.pauseUntil(slide.until)}</div>}
    </div>
  )
}
