import type { GridSlide } from '../../shared/slides/slide'
import { projectorText as text } from '../text/sv/projector'

/** One row an organisation: what it knows, which rules hold, what is possible (G21, G22). */
export function GridView({ slide }: { slide: GridSlide }) {
  return (
    <div className="wall-page">
      <div className="wall-top">
        <span className="wall-code">{slide.codeName}</span>
        <span className="wall-page-number">{text.pageOf(slide.page, slide.pages)}</span>
      </div>
      <table className="wall-grid">
        <thead>
          <tr>
            <td />
            {slide.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {slide.rows.map((row) => (
            <tr key={row.organisation}>
              <th scope="row">{row.organisation}</th>
              {row.cells.map((lines, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a slide has no ids (LAW 4), and its cells never move
                <td key={index}>{lines.join(' ')}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
