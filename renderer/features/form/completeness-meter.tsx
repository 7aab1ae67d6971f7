import { useLocation } from 'wouter'
import type { Completeness, Lack } from '../../../shared/domain/form/rules'
import type { MatterId } from '../../../shared/domain/matter/matter'
import { text } from '../../text/sv'
import { goToField } from '../../ui'
import { answerField } from './answer-field'
import { ADD_MEASURE } from './earlier-measures'
import style from './form.module.css'

const words = text.form

const labelOf = (lack: Lack): string => {
  if (lack.kind === 'measures') return words.lacks.measures
  if (lack.kind === 'enclosures') return words.lacks.enclosures
  return lack.source === null ? lack.label : words.lacks.source(lack.label, words.sources[lack.source])
}

/** Where each thing is put right: a field of this page, or the part where enclosures are. */
const fieldOf = (lack: Lack): string => {
  if (lack.kind === 'measures') return ADD_MEASURE
  if (lack.source !== null) return `form:${lack.field}:${lack.source}`
  return lack.kind === 'answer' ? answerField({ key: lack.field }) : `form:${lack.field}`
}

/** How much is filled in, and a way to each thing that is not (A30). */
export function CompletenessMeter({ matterId, completeness }: { matterId: MatterId; completeness: Completeness }) {
  const [, navigate] = useLocation()
  const { filled, total, missing } = completeness
  const mend = (lack: Lack) => {
    if (lack.kind === 'enclosures') return navigate(`/arenden/${matterId}/bilagor`, { replace: true })
    goToField(fieldOf(lack))
  }
  return (
    <div className={style.meter}>
      <div className={style.meterHead}>
        <progress max={total} value={filled} aria-label={words.meter} aria-valuetext={words.filled(filled, total)} />
        <strong>{words.filled(filled, total)}</strong>
      </div>
      {missing.length === 0 ? (
        <p>{words.complete}</p>
      ) : (
        <details open={missing.length <= 4}>
          <summary>{words.missing}</summary>
          <ul className="s-missing">
            {missing.map((lack) => (
              <li key={`${lack.kind} ${lack.field} ${lack.source ?? ''}`}>
                <button type="button" className="s-link" onClick={() => mend(lack)}>
                  {labelOf(lack)}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
