import type { MatterSlide, WallView } from '../../shared/slides/slide'
import { projectorText as text } from '../text/sv/projector'
import { scaleFor } from './fit'
import { Lines } from './lines'

/** Code name and question; with a heading the question shrinks to a line on top and the text gets the wall. */
export function MatterView({ slide, zoom }: { slide: MatterSlide; zoom: WallView['zoom'] }) {
  const { heading } = slide
  return (
    <div className={heading ? 'wall-page' : 'wall-page wall-centred'}>
      {heading ? (
        <>
          <div className="wall-top">
            <span className="wall-code">{slide.codeName}</span>
            <span className="wall-page-number">{text.pageOf(slide.page, slide.pages)}</span>
          </div>
          <div className="wall-heading">{heading.label}</div>
          <div className="wall-lines" data-scale={scaleFor(heading.lines)}>
            <Lines lines={heading.lines} zoom={zoom} />
          </div>
        </>
      ) : (
        <>
          <div className="wall-title wall-code-large">{slide.codeName}</div>
          <div className="wall-lead" data-scale={scaleFor([slide.question], { lines: 5, characters: 40 })}>
            {slide.question}
          </div>
        </>
      )}
    </div>
  )
}
