import type { MessageSlide } from '../../shared/slides/slide'
import { scaleFor } from './fit'

/** What the chair typed for the room. */
export function MessageView({ slide }: { slide: MessageSlide }) {
  return (
    <div className="wall-page wall-centred">
      <div className="wall-lines" data-scale={scaleFor(slide.lines)}>
        {slide.lines.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a slide has no ids (LAW 4), and its rows never move
          <p key={index}>{line === '' ? '\u00a0' : line}</p>
        ))}
      </div>
    </div>
  )
}
