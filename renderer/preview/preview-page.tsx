import { useCallback, useEffect, useState } from 'react'
import { ask } from '../client/samrum'
import { errorText } from '../text/sv/errors'
import { previewText as text } from '../text/sv/preview'
import { PaperPages } from './paper-pages'

type Paper = { kind: 'loading' } | { kind: 'unreadable'; sentence: string } | { kind: 'ready'; bytes: Uint8Array }
type Result = { tone: 'calm' | 'good' | 'bad'; sentence: string } | null

/** A paper as it will be printed: the same bytes are shown, saved and sent to the printer. */
export function PreviewPage() {
  const [paper, setPaper] = useState<Paper>({ kind: 'loading' })
  const [pages, setPages] = useState(0)
  const [result, setResult] = useState<Result>(null)
  const [practice, setPractice] = useState(false)

  useEffect(() => {
    void ask('app/state', {}).then((reply) => setPractice(reply.ok && reply.value.practice))
    void ask('paper/read', {}).then((reply) => {
      if (reply.ok) setPaper({ kind: 'ready', bytes: reply.value.bytes })
      else setPaper({ kind: 'unreadable', sentence: errorText(reply.code, reply.facts).what })
    })
  }, [])

  const unreadable = useCallback(() => setPaper({ kind: 'unreadable', sentence: '' }), [])

  const print = async () => {
    setResult({ tone: 'calm', sentence: text.printing })
    const reply = await ask('preview/print', {})
    if (!reply.ok) setResult({ tone: 'bad', sentence: sentenceOf(reply) })
    else setResult(reply.value.printed ? { tone: 'good', sentence: text.printed } : { tone: 'bad', sentence: text.notPrinted })
  }
  const save = async () => {
    setResult({ tone: 'calm', sentence: text.saving })
    const reply = await ask('preview/save', {})
    if (!reply.ok) setResult({ tone: 'bad', sentence: sentenceOf(reply) })
    else setResult({ tone: reply.value.saved ? 'good' : 'calm', sentence: reply.value.saved ? text.saved : text.notSaved })
  }

  return (
    <div className="preview">
      <header className="preview-bar">
        <h1>
          {text.heading}
          {practice && <span className="preview-practice">{text.practice}</span>}
        </h1>
        <div className="preview-buttons">
          <button type="button" className="preview-primary" onClick={() => void print()}>
            {text.print}
          </button>
          <button type="button" onClick={() => void save()}>
            {text.save}
          </button>
          <button type="button" onClick={() => void ask('preview/close', {})}>
            {text.close}
          </button>
        </div>
        <p className="preview-result" role="status" data-tone={result?.tone ?? 'calm'}>
          {result?.sentence ?? (pages > 0 ? text.pages(pages) : '')}
        </p>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the pages scroll, and must do so by keyboard */}
      <main className="preview-pages" aria-label={text.paper} tabIndex={0}>
        {paper.kind === 'loading' && <p className="preview-message">{text.loading}</p>}
        {paper.kind === 'unreadable' && (
          <p className="preview-message" role="alert">
            {paper.sentence} {text.unreadable}
          </p>
        )}
        {paper.kind === 'ready' && <PaperPages bytes={paper.bytes} onPages={setPages} onUnreadable={unreadable} />}
      </main>
    </div>
  )
}

function sentenceOf(refusal: { code: string; facts: Readonly<Record<string, string | number | boolean>> }): string {
  const { what, doThis } = errorText(refusal.code, refusal.facts)
  return `${what} ${doThis}`
}
