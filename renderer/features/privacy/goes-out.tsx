import { useDeferredValue } from 'react'
import type { Piece } from '../../../shared/privacy/stand-ins/room-text'
import { text } from '../../text/sv'
import { Card } from '../../ui'
import style from './marked-field.module.css'

const words = text.goesOut

/** The text as it would go out with its stand-ins, beside the text as it is written; what differs is underlined twice. */
export function GoesOut({ fields }: { fields: readonly { key: string; label: string | null; pieces: readonly Piece[] }[] }) {
  // Drawn when there is time: the hand that types does not wait for it.
  const shown = useDeferredValue(fields).filter(({ pieces }) => pieces.some((piece) => piece.text.trim() !== ''))
  const replaced = shown.flatMap(({ pieces }) => pieces).filter(({ kind }) => kind === 'standIn').length
  return (
    <Card title={words.title}>
      <p className="s-quiet">{words.intro}</p>
      {shown.length === 0 ? <p>{words.nothing}</p> : null}
      <div className={`s-reading ${style.out}`} data-goes-out>
        {shown.map(({ key, label, pieces }) => (
          <section key={key}>
            {label === null ? null : <h3>{label}</h3>}
            <p className={label === null ? 's-question' : undefined}>
              {pieces.map((piece, at) =>
                piece.kind === 'written' ? (
                  piece.text
                ) : (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a piece is its place in the text
                  <ins key={at}>{piece.text}</ins>
                ),
              )}
            </p>
          </section>
        ))}
      </div>
      {shown.length > 0 ? <p className="s-quiet">{replaced === 0 ? words.same : words.open(replaced)}</p> : null}
    </Card>
  )
}
