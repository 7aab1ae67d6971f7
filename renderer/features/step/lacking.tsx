import { useEffect, useRef } from 'react'
import type { OpenWay } from '../../../shared/domain/step/step'
import { useMay } from '../../client'
import { text } from '../../text/sv'
import { Note } from '../../ui'
import { MENDED_AT } from './arrange-ways'

const words = text.step

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
  useEffect(() => {
    if (takesFocus) box.current?.focus()
  }, [takesFocus])
  return (
    <div ref={box} tabIndex={-1}>
      <Note tone="notice">
        <p className="s-what">{words.lacks(way.label)}</p>
        <ul className="s-missing">
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
      </Note>
    </div>
  )
}
