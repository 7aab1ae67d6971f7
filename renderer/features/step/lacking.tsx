import { useEffect, useRef, useState } from 'react'
import type { OpenWay } from '../../../shared/domain/step/step'
import { useMay } from '../../client'
import { text } from '../../text/sv'
import { MENDED_AT } from './arrange-ways'
import classes from './step.module.css'

const words = text.step
/** As many as stand in the bar as they are; more are folded, or the bar is taller than what it stands above. */
const MOST_UNFOLDED = 2

/** What a way still lacks: a sentence each, and the part of the page where it is mended. */
export function Lacking({
  way,
  routes,
  onGo,
  takesFocus,
}: {
  way: OpenWay
  routes: readonly string[]
  onGo(route: string): void
  takesFocus: boolean
}) {
  const may = useMay()
  const box = useRef<HTMLDivElement>(null)
  const [unfolded, setUnfolded] = useState(false)
  useEffect(() => {
    if (!takesFocus) return
    setUnfolded(true)
    box.current?.focus()
  }, [takesFocus])
  const list = (
    <ul>
      {way.missing.map((gate) => {
        const { route, right } = MENDED_AT[gate]
        return (
          <li key={gate}>
            {words.gates.sentence[gate]}{' '}
            {routes.includes(route) && may(right) ? (
              <button type="button" className="s-link" onClick={() => onGo(route)}>
                {words.gates.mend[gate]}
              </button>
            ) : null}
          </li>
        )
      })}
    </ul>
  )
  return (
    <div ref={box} tabIndex={-1} className={classes.lacking}>
      {way.missing.length > MOST_UNFOLDED ? (
        <details open={unfolded} onToggle={(event) => setUnfolded(event.currentTarget.open)}>
          <summary>{words.lacksCount(way.label, way.missing.length)}</summary>
          {list}
        </details>
      ) : (
        <div className={classes.few}>
          <p>{words.lacks(way.label)}</p>
          {list}
        </div>
      )}
    </div>
  )
}
