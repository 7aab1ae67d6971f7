import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url'
import { useEffect, useMemo, useState } from 'react'
import { Document, Page, pdfjs } from 'react-pdf'
import { previewText as text } from '../text/sv/preview'

pdfjs.GlobalWorkerOptions.workerSrc = workerUrl

/** The policy of the page allows neither eval nor WebAssembly; our own papers need neither. */
const options = { isEvalSupported: false, useWasm: false, enableXfa: false } as const

const widthFor = () => Math.min(900, Math.max(320, document.documentElement.clientWidth - 48))

/** Every page of a paper, one under the other, with its text selectable and readable aloud. */
export function PaperPages(props: { bytes: Uint8Array; onPages(pages: number): void; onUnreadable(): void }) {
  const { bytes, onPages, onUnreadable } = props
  const [pages, setPages] = useState(0)
  const [width, setWidth] = useState(widthFor)
  // pdf.js takes the buffer it is given with it into its worker.
  const file = useMemo(() => ({ data: bytes.slice() }), [bytes])

  useEffect(() => {
    const resized = () => setWidth(widthFor())
    window.addEventListener('resize', resized)
    return () => window.removeEventListener('resize', resized)
  }, [])

  return (
    <Document
      file={file}
      options={options}
      externalLinkTarget="_self"
      loading={<p className="preview-message">{text.loading}</p>}
      error={<p className="preview-message">{text.unreadable}</p>}
      onLoadSuccess={({ numPages }) => {
        setPages(numPages)
        onPages(numPages)
      }}
      onLoadError={onUnreadable}
    >
      {Array.from({ length: pages }, (_, index) => index + 1).map((number) => (
        <section key={number} className="preview-page" aria-label={text.page(number, pages)}>
          <Page pageNumber={number} width={width} renderAnnotationLayer={false} />
        </section>
      ))}
    </Document>
  )
}
