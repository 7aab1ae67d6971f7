import type { TakenStep } from '../../../shared/domain/step/step'
import { text } from '../../text/sv'
import classes from './step.module.css'

const words = text.step

/** Every step so far, newest first: what, when, who, why. One that was taken back stays, and says so. */
export function StepHistory({ taken }: { taken: readonly TakenStep[] }) {
  return (
    <details className={classes.history}>
      <summary>{words.history(taken.filter(({ undone }) => !undone).length)}</summary>
      <ol reversed>
        {taken.toReversed().map((step) => (
          <li key={step.seq} value={step.seq}>
            <span className={classes.day}>{step.on}</span>
            <span>
              {step.undone ? (
                <>
                  <s>{step.label}</s> ({words.wasUndone})
                </>
              ) : (
                <strong>{step.label}</strong>
              )}
              {step.reason ? <> – {step.reason}</> : null}
            </span>
            <span className="s-quiet">{step.by || words.unknownBy}</span>
          </li>
        ))}
      </ol>
    </details>
  )
}
