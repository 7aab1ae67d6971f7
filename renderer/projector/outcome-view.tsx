import { Fragment } from 'react'
import type { OutcomeSlide } from '../../shared/slides/slide'
import { projectorText as text } from '../text/sv/projector'
import { scaleFor } from './fit'

/** The only day a slide can carry is the last one on which somebody meets the individual. */
const DAY = /^\d{4}-\d{2}-\d{2}$/

export function OutcomeView({ slide }: { slide: OutcomeSlide }) {
  return (
    <div className="wall-page">
      <div className="wall-top">
        <span className="wall-code">{slide.codeName}</span>
      </div>
      <div className="wall-heading">{slide.heading}</div>
      <dl
        className="wall-rows"
        data-scale={scaleFor(
          slide.rows.map(({ label, value }) => `${label} ${value}`),
          { lines: 8, characters: 46 },
        )}
      >
        {slide.rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a slide has no ids (LAW 4), and its rows never move
          <Fragment key={index}>
            <dt>{row.label}</dt>
            <dd>{DAY.test(row.value) ? text.by(row.value) : row.value}</dd>
          </Fragment>
        ))}
      </dl>
    </div>
  )
}
