import type { Slide } from '../../shared/slides/slide'
import { scaleFor } from './fit'

export function GeneralView({ slide }: { slide: Extract<Slide, { kind: 'general' }> }) {
  return (
    <div className="wall-page wall-centred">
      <div className="wall-title" data-scale={scaleFor([slide.title], { lines: 4, characters: 28 })}>
        {slide.title}
      </div>
    </div>
  )
}
