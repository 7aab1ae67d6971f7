import { useCallback, useEffect, useRef, useState } from 'react'
import type { OutputOf } from '../../shared/contract/contract'
import { ask } from '../client/samrum'
import { errorText } from '../text/sv/errors'
import { previewText as text } from '../text/sv/preview'
import { EnclosureView } from './enclosure-view'
import { PaperPages } from './paper-pages'

type Enclosed = OutputOf<'enclosure/read-file'>
type Shown =
  | { kind: 'loading' }
  | { kind: 'unreadable'; sentence: string; what: 'paper' | 'enclosure' }
  | { kind: 'paper'; bytes: Uint8Array }
  | { kind: 'enclosure'; enclosure: Enclosed }
type Result = { tone: 'calm' | 'good' | 'bad'; sentence: string } | null

/**
 * A paper as it will be printed: the same bytes are shown, saved and sent to the printer. Or an enclosure, which is only looked at:
 * the window is then connected to the process that has it, and to no other.
 */
export function PreviewPage() {
  const [shown, setShown] = useState<Shown>({ kind: 'loading' })
  const [pages, setPages] = useState(0)
  const [result, setResult] = useState<Result>(null)
  const [practice, setPractice] = useState(false)
  const printButton = useRef<HTMLButtonElement>(null)
  const closeButton = useRef<HTMLButtonElement>(null)

  useEffect(() => {
    void ask('app/state', {}).then((reply) => setPractice(reply.ok && reply.value.practice))
    void read().then(setShown)
  }, [])

  // Enter prints what is shown, and then leads back to the desk.
  useEffect(() => {
    if (shown.kind === 'paper') printButton.current?.focus()
  }, [shown.kind])

  const unreadable = useCallback(
    () => setShown((now) => ({ kind: 'unreadable', sentence: '', what: now.kind === 'enclosure' ? 'enclosure' : 'paper' })),
    [],
  )

  const print = async () => {
    setResult({ tone: 'calm', sentence: text.printing })
    const reply = await ask('preview/print', {})
    if (!reply.ok) setResult({ tone: 'bad', sentence: sentenceOf(reply) })
    else if (!reply.value.printed) setResult({ tone: 'bad', sentence: text.notPrinted })
    else {
      setResult({ tone: 'good', sentence: text.printed })
      if (document.activeElement === printButton.current) closeButton.current?.focus()
    }
  }
  const save = async () => {
    setResult({ tone: 'calm', sentence: text.saving })
    const reply = await ask('preview/save', {})
    if (!reply.ok) setResult({ tone: 'bad', sentence: sentenceOf(reply) })
    else setResult({ tone: reply.value.saved ? 'good' : 'calm', sentence: reply.value.saved ? text.saved : text.notSaved })
  }

  const isEnclosure = shown.kind === 'enclosure' || (shown.kind === 'unreadable' && shown.what === 'enclosure')
  return (
    <div className="preview">
      <header className="preview-bar">
        <h1>
          {shown.kind === 'enclosure' ? shown.enclosure.title : text.heading}
          {practice && <span className="preview-practice">{text.practice}</span>}
        </h1>
        <div className="preview-buttons">
          {!isEnclosure && (
            <>
              <button type="button" className="preview-primary" ref={printButton} onClick={() => void print()}>
                {text.print}
              </button>
              <button type="button" onClick={() => void save()}>
                {text.save}
              </button>
            </>
          )}
          <button type="button" ref={closeButton} onClick={() => void ask('preview/close', {})}>
            {text.close}
          </button>
        </div>
        <p className="preview-result" role="status" data-tone={result?.tone ?? 'calm'}>
          {result?.sentence ?? (pages > 0 ? text.pages(pages) : '')}
        </p>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the pages scroll, and must do so by keyboard */}
      <main className="preview-pages" aria-label={isEnclosure ? text.enclosure : text.paper} tabIndex={0}>
        {shown.kind === 'loading' && <p className="preview-message">{text.loading}</p>}
        {shown.kind === 'unreadable' && (
          <p className="preview-message" role="alert">
            {shown.sentence} {shown.what === 'enclosure' ? text.enclosureUnreadable : text.unreadable}
          </p>
        )}
        {shown.kind === 'paper' && <PaperPages bytes={shown.bytes} onPages={setPages} onUnreadable={unreadable} />}
        {shown.kind === 'enclosure' && <EnclosureView enclosure={shown.enclosure} onPages={setPages} onUnreadable={unreadable} />}
      </main>
    </div>
  )
}

async function read(): Promise<Shown> {
  const paper = await ask('paper/read', {})
  if (paper.ok) return { kind: 'paper', bytes: paper.value.bytes }
  // No port to the case process: this window was opened for a list of names or an enclosure.
  if (paper.code !== 'case/closed')
    return { kind: 'unreadable', sentence: errorText(paper.code, paper.facts).what, what: 'paper' }
  const list = await ask('who-is-who/read', {})
  if (list.ok) return { kind: 'paper', bytes: list.value.bytes }
  const enclosure = await ask('enclosure/read-file', {})
  if (enclosure.ok) return { kind: 'enclosure', enclosure: enclosure.value }
  return { kind: 'unreadable', sentence: errorText(enclosure.code, enclosure.facts).what, what: 'enclosure' }
}

function sentenceOf(refusal: { code: string; facts: Readonly<Record<string, string | number | boolean>> }): string {
  const { what, doThis } = errorText(refusal.code, refusal.facts)
  return `${what} ${doThis}`
}
