import { Button } from '@mantine/core'
import type { Enclosure } from '../../../shared/domain/enclosure/enclosure'
import { text } from '../../text/sv'
import style from './enclosure.module.css'
import type { MeasureChoice } from './measure-labels'

const words = text.enclosure
const moment = (at: string) => new Date(at).toLocaleString('sv-SE', { dateStyle: 'short', timeStyle: 'short' })

/** What, where it is, whose basis it is, when it came and through whom. */
export function EnclosureList(props: {
  enclosures: readonly Enclosure[]
  measures: readonly MeasureChoice[]
  onOpen(enclosure: Enclosure): void
  onRemove: ((enclosure: Enclosure) => void) | null
}) {
  const { enclosures, measures, onOpen, onRemove } = props
  return (
    <ul className="s-rows" aria-label={words.caption}>
      {enclosures.map((enclosure) => {
        const measure = measures.find(({ id }) => id === enclosure.earlierMeasureId)
        return (
          <li key={enclosure.id} className={style.row}>
            <div className={style.about}>
              <strong>{enclosure.title}</strong>
              <p>
                {enclosure.kind === 'paper' ? words.inBinder(enclosure.binder) : words.file(enclosure.fileName, enclosure.bytes)}
              </p>
              {measure ? <p>{words.of(measure.label)}</p> : null}
              <p className="s-quiet">{words.added(enclosure.addedBy, moment(enclosure.addedAt))}</p>
              {enclosure.kind === 'file' && !enclosure.hasText ? <p className="s-quiet">{words.noText}</p> : null}
            </div>
            <div className="s-actions">
              {enclosure.kind === 'file' ? (
                <Button variant="default" aria-label={words.openOf(enclosure.title)} onClick={() => onOpen(enclosure)}>
                  {words.open}
                </Button>
              ) : null}
              {onRemove ? (
                <Button variant="subtle" aria-label={words.removeOf(enclosure.title)} onClick={() => onRemove(enclosure)}>
                  {words.remove}
                </Button>
              ) : null}
            </div>
          </li>
        )
      })}
    </ul>
  )
}
