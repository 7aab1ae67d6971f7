import type { GridSlide, WallView } from '../../shared/slides/slide'
import { cellLength, ROW_NAME_LENGTH, wrapText } from '../../shared/slides/wrap'
import { projectorText as text } from '../text/sv/projector'
import { Lines } from './lines'

/** One row an organisation: what it knows, which rules hold, what is possible (G21, G22). */
export function GridView({ slide, zoom }: { slide: GridSlide; zoom: WallView['zoom'] }) {
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
          {slide.rows.map((row, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a slide has no ids (LAW 4), and its rows never move
            <tr key={place}>
              <th scope="row">
                <Lines lines={wrapText(row.organisation, ROW_NAME_LENGTH)} zoom={zoom} length={ROW_NAME_LENGTH} />
              </th>
              {row.cells.map((lines, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a slide has no ids (LAW 4), and its cells never move
                <td key={index}>
                  <Lines lines={lines} zoom={zoom} length={cellLength(slide.columns.length)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
