import type { AgendaSlide } from '../../shared/slides/slide'
import { projectorText as text } from '../text/sv/projector'
import { scaleFor } from './fit'

export function AgendaView({ slide }: { slide: AgendaSlide }) {
  const around = [slide.before > 0 && text.before(slide.before), slide.after > 0 && text.after(slide.after)].filter(Boolean)
  return (
    <div className="wall-page">
      <div className="wall-heading">{slide.heading}</div>
      <ol
        className="wall-agenda"
        start={slide.before + 1}
        data-scale={scaleFor(
          slide.items.map(({ title }) => title || text.untitled),
          { lines: 10, characters: 44 },
        )}
      >
        {slide.items.map((item, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a slide has no ids (LAW 4), and its rows never move
          <li key={index} className="wall-agenda-item" data-state={item.state}>
            <span className="wall-number">{slide.before + index + 1}</span>
            <span className="wall-agenda-title">{item.title || text.untitled}</span>
            <span className="wall-agenda-state">{text.itemState[item.state]}</span>
          </li>
        ))}
      </ol>
      {around.length > 0 && <div className="wall-foot">{around.join(text.agendaSeparator)}</div>}
    </div>
  )
}
