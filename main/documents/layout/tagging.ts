import PDFDocument from 'pdfkit'

/**
 * Tagged PDF out of a library that makes none: @react-pdf draws with stock pdfkit, and pdfkit can tag.
 * INVARIANT 1: one document at a time; `render-paper.ts` sees to it, for the state stands here.
 * INVARIANT 2: everything drawn stands in an element or in an artifact.
 * INVARIANT 3: pdfkit and @react-pdf share one PDFDocument: both are bundled, or neither is.
 */
export type GroupTag = 'Sect' | 'L' | 'LI' | 'Table' | 'TR'
export type LeafTag = 'H1' | 'H2' | 'P' | 'Lbl' | 'LBody' | 'TH' | 'TD'
export type Tag = GroupTag | LeafTag

interface Element {
  add(child: unknown): Element
  end(): void
}

/** The part of pdfkit that tags; its public types leave out some of it. */
interface TaggingDocument {
  struct(type: string, options?: { scope?: 'Row' | 'Column' }): Element
  addStructure(element: Element): void
  markContent(tag: string, options: { type: string }): void
  markStructureContent(type: string): unknown
  endMarkedContent(): void
  initMarkings(options: { tagged?: boolean }): void
}

interface Current {
  readonly document: TaggingDocument
  /** The groups that stand open around what is drawn now. */
  readonly open: Element[]
}

let current: Current | undefined

const prototype = PDFDocument.prototype as unknown as TaggingDocument
const { initMarkings } = prototype

prototype.initMarkings = function (this: TaggingDocument, options) {
  initMarkings.call(this, { ...options, tagged: true })
  const root = this.struct('Document')
  this.addStructure(root)
  current = { document: this, open: [root] }
}

const GROUPS: ReadonlySet<string> = new Set(['Sect', 'L', 'LI', 'Table', 'TR'])

/** Where one element begins and ends; called once for each page it is drawn on. */
export interface TagMarks {
  begin(): void
  end(): void
}

function drawn(): Current {
  if (!current) throw new Error('nothing is being drawn')
  return current
}

/** Marks of one element: what is drawn on a second page belongs to the same element. */
export function tagMarks(tag: Tag, scope?: 'Row' | 'Column'): TagMarks {
  let element: Element | undefined
  const group = GROUPS.has(tag)
  return {
    begin() {
      const { document, open } = drawn()
      if (!element) {
        element = document.struct(tag, scope ? { scope } : {})
        open.at(-1)?.add(element)
      }
      if (group) open.push(element)
      else element.add(document.markStructureContent(tag))
    },
    end() {
      const { document, open } = drawn()
      if (group) open.pop()
      else document.endMarkedContent()
    },
  }
}

/** Marks of what is no content: rules, page numbers, and what was already said on the page before. */
export function artifactMarks(): TagMarks {
  return {
    begin: () => drawn().document.markContent('Artifact', { type: 'Pagination' }),
    end: () => drawn().document.endMarkedContent(),
  }
}

/** Marks of what stands on every page: content on the first, an artifact on the others. */
export function onceMarks(tag: LeafTag): TagMarks {
  const first = tagMarks(tag)
  const later = artifactMarks()
  let times = 0
  return {
    begin() {
      times += 1
      if (times === 1) first.begin()
      else later.begin()
    },
    end: () => (times === 1 ? first : later).end(),
  }
}

/** The document is finished: nothing of it stays here. */
export function forgetDocument(): void {
  current = undefined
}
