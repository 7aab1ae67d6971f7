import type { Slide } from '../../shared/slides/slide'
import { projectorText as text } from '../text/sv/projector'
import { scaleFor } from './fit'

export function GeneralView({ slide }: { slide: Extract<Slide, { kind: 'general' }> }) {
  const title = slide.title || text.untitled
  return (
    <div className="wall-page wall-centred">
      <div className="wall-title" data-scale={scaleFor([title], { lines: 4, characters: 28 })}>
        {title}
      </div>
    </div>
  )
}
