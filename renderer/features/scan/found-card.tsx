import { Button } from '@mantine/core'
import { useEffect, useMemo, useRef, useState } from 'react'
import { text } from '../../text/sv'
import { type Command, Keys, Note, useCommands } from '../../ui'
import { FoundList } from './found-list'
import { MarkedText } from './marked-text'
import style from './scan.module.css'
import { countKinds, partsToShow, partWith } from './split-text'
import type { Scanned } from './use-scan'

const words = text.scan
/** Letters that are drawn at a time: what is longer is gone through part by part. */
const SHOWN_AT_ONCE = 20_000

/** What was found: how much of what, the text with its marks, and every finding with why; forward and back by key. */
export function FoundCard(props: {
  scanned: Scanned
  /** What of the file was not read. */
  unread: readonly string[]
  /** Undefined where the text is too long to be changed here. */
  onEdit?: ((at: number) => void) | undefined
}) {
  const { scanned, unread, onEdit } = props
  const { text: whole, findings } = scanned
  const parts = useMemo(() => partsToShow(whole, findings, SHOWN_AT_ONCE), [whole, findings])
  const [place, setPlace] = useState({ current: 0, page: 0 })
  const heading = useRef<HTMLHeadingElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: every new check is told, also with the same result
  useEffect(() => {
    setPlace({ current: 0, page: partWith(parts, findings[0]) })
    heading.current?.focus()
  }, [scanned])

  const choose = (current: number) => setPlace({ current, page: partWith(parts, findings[current]) })
  const count = findings.length
  const commands = useMemo<Command[]>(() => {
    const step = (by: number) => () =>
      setPlace(({ current }) => {
        const to = (current + by + count) % Math.max(1, count)
        return { current: to, page: partWith(parts, findings[to]) }
      })
    return count === 0
      ? []
      : [
          { id: 'scan-next', label: words.next, group: words.title, keys: words.keys.next, run: step(1) },
          { id: 'scan-previous', label: words.previous, group: words.title, keys: words.keys.previous, run: step(-1) },
        ]
  }, [count, parts, findings])
  useCommands(commands)

  const part = parts[Math.min(place.page, parts.length - 1)] ?? { start: 0, end: whole.length }
  const from = findings.findIndex(({ start, end }) => start >= part.start && end <= part.end)
  const to = from < 0 ? from : findings.findLastIndex(({ end }) => end <= part.end) + 1
  const showPart = (page: number) => {
    const next = parts[page]
    const first = next ? findings.findIndex(({ start }) => start >= next.start && start < next.end) : -1
    setPlace(({ current }) => ({ current: first < 0 ? current : first, page }))
  }
  const looked = findings[place.current]
  return (
    <section className="s-card" aria-label={words.result}>
      <h2 ref={heading} tabIndex={-1} data-no-ring>
        {words.found(count, scanned.more)}
      </h2>
      {count > 0 ? <Counts scanned={scanned} /> : <p>{words.nothing}</p>}
      {unread.map((sentence) => (
        <Note key={sentence} tone="danger">
          {sentence}
        </Note>
      ))}
      <Note tone={scanned.withoutOwnNames ? 'notice' : 'plain'}>
        {scanned.withoutOwnNames ? words.withoutOwnNames : words.withOwnNames}
      </Note>
      <div className="s-actions">
        {count > 0
          ? commands.map(({ id, label, keys, run }) => (
              <Button
                key={id}
                variant={id === 'scan-next' ? 'filled' : 'default'}
                rightSection={keys ? <Keys keys={keys} quiet /> : null}
                onClick={run}
              >
                {label}
              </Button>
            ))
          : null}
        {onEdit ? (
          <Button variant="default" data-field="scan-edit" onClick={() => onEdit(looked?.start ?? 0)}>
            {words.edit}
          </Button>
        ) : (
          <span className="s-quiet">{words.tooLongToEdit}</span>
        )}
      </div>
      {parts.length > 1 ? (
        <nav className="s-actions" aria-label={words.parts}>
          <button type="button" className="s-link" disabled={place.page === 0} onClick={() => showPart(place.page - 1)}>
            {words.previousPart}
          </button>
          <span className="s-quiet">{words.part(place.page + 1, parts.length)}</span>
          <button
            type="button"
            className="s-link"
            disabled={place.page >= parts.length - 1}
            onClick={() => showPart(place.page + 1)}
          >
            {words.nextPart}
          </button>
        </nav>
      ) : null}
      <p role="status" className={style.looked}>
        {looked ? words.looked(place.current + 1, count, text.privacy.because[looked.rule]) : ''}
      </p>
      <div className={count > 0 ? style.beside : undefined}>
        <MarkedText
          key={part.start}
          whole={whole}
          part={part}
          findings={findings}
          current={place.current}
          label={parts.length > 1 ? words.textPart(place.page + 1, parts.length) : words.marked}
        />
        {count === 0 ? null : from < 0 || to <= from ? (
          <p className="s-quiet">{words.nothingInPart}</p>
        ) : (
          <FoundList whole={whole} findings={findings} from={from} to={to} current={place.current} onChoose={choose} />
        )}
      </div>
    </section>
  )
}

function Counts({ scanned: { findings } }: { scanned: Scanned }) {
  const certain = findings.filter(({ certainty }) => certainty === 'certain').length
  return (
    <>
      <p>{words.certainties(certain, findings.length - certain)}</p>
      <ul className={style.counts} aria-label={words.byKind}>
        {countKinds(findings).map(([kind, count]) => (
          <li key={kind}>
            {text.privacy.kind[kind]} <strong>{count.toLocaleString('sv-SE')}</strong>
          </li>
        ))}
      </ul>
    </>
  )
}
