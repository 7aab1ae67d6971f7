import { Button } from '@mantine/core'
import { notesText } from '../../text/sv/notes'
import { useInPlace } from '../../ui'
import style from './notes.module.css'

const text = notesText.phrases

/** The profile's standing phrases, in the page: one press puts one in where the caret was, Escape goes back to writing. */
export function NotePhrases(props: {
  opener: string
  phrases: readonly string[]
  onPick(phrase: string): void
  onClose(): void
}) {
  const box = useInPlace<HTMLElement>(props.opener)
  return (
    <section
      ref={box}
      className={style.panel}
      aria-label={text.open}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        event.preventDefault()
        props.onClose()
      }}
    >
      <p className="s-quiet">{text.heading}</p>
      <ul className={style.phrases}>
        {props.phrases.map((phrase) => (
          <li key={phrase}>
            <button type="button" className="s-link" onClick={() => props.onPick(phrase)}>
              {phrase}
            </button>
          </li>
        ))}
      </ul>
      <div className="s-actions">
        <Button variant="default" size="sm" onClick={props.onClose}>
          {text.close}
        </Button>
      </div>
    </section>
  )
}
