import { useEffect, useState } from 'react'
import type { OutputOf } from '../../shared/contract/contract'
import { previewText as text } from '../text/sv/preview'
import { PaperPages } from './paper-pages'

type Enclosed = OutputOf<'enclosure/read-file'>

const PICTURES: Readonly<Record<string, string>> = { jpeg: 'image/jpeg', png: 'image/png' }

/** A file that came with a referral: pages, a picture, or the words in it. Nothing in it runs, and no link leads anywhere. */
export function EnclosureView(props: { enclosure: Enclosed; onPages(pages: number): void; onUnreadable(): void }) {
  const { enclosure, onPages, onUnreadable } = props
  const { kind, bytes, words, title } = enclosure
  if (words !== null) return <Words words={words} isWord={kind === 'docx'} />
  const type = PICTURES[kind]
  if (type) return <Picture bytes={bytes} type={type} title={title} onUnreadable={onUnreadable} />
  return <PaperPages bytes={bytes} onPages={onPages} onUnreadable={onUnreadable} />
}

function Words({ words, isWord }: { words: string; isWord: boolean }) {
  return (
    <section className="preview-page preview-words">
      {isWord && <p className="preview-note">{text.wordsOnly}</p>}
      <pre>{words === '' ? text.noWords : words}</pre>
    </section>
  )
}

function Picture(props: { bytes: Uint8Array; type: string; title: string; onUnreadable(): void }) {
  const { bytes, type, title, onUnreadable } = props
  const [address, setAddress] = useState<string>()
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([bytes.slice()], { type }))
    setAddress(made)
    return () => URL.revokeObjectURL(made)
  }, [bytes, type])
  if (address === undefined) return null
  return <img className="preview-picture" src={address} alt={text.picture(title)} onError={onUnreadable} />
}
