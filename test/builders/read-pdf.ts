import { getDocument } from 'pdfjs-dist'

export interface PrintedWord {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly bottom: number
}

export interface ReadPage {
  readonly text: string
  readonly words: readonly PrintedWord[]
  readonly width: number
  /** Roles and texts of the structure tree, `H1 "…"`, in reading order. */
  readonly tree: readonly string[]
}

export interface ReadPdf {
  readonly tagged: boolean
  readonly info: Readonly<Record<string, unknown>>
  readonly xmp: string
  readonly language: string | null
  readonly pages: readonly ReadPage[]
}

interface Node {
  readonly role?: string
  readonly type?: string
  readonly id?: string
  readonly children?: readonly Node[]
}

/** Reads a PDF as a foreign program does. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const file = await getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: false }).promise
  const { info, metadata } = await file.getMetadata()
  const pages: ReadPage[] = []
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number)
    const { items } = await page.getTextContent({ includeMarkedContent: true })
    const texts = new Map<string, string>()
    const words: PrintedWord[] = []
    const open: (string | undefined)[] = []
    let text = ''
    for (const item of items) {
      if ('str' in item) {
        const said = item.str + (item.hasEOL ? '\n' : '')
        text += said
        const id = open.findLast((one) => one !== undefined)
        if (id !== undefined) texts.set(id, (texts.get(id) ?? '') + said)
        const left = Number(item.transform[4])
        if (item.str.trim() !== '')
          words.push({ text: item.str, left, right: left + item.width, bottom: Number(item.transform[5]) })
      } else if (item.type === 'endMarkedContent') open.pop()
      else open.push(item.type === 'beginMarkedContentProps' ? item.id : undefined)
    }
    const tree: string[] = []
    const walk = (node: Node): void => {
      const own = (node.children ?? []).filter((child) => child.type === 'content')
      const said = own.map((child) => texts.get(child.id ?? '') ?? '').join('')
      if (node.role && node.role !== 'Root')
        tree.push(own.length > 0 ? `${node.role} "${said.replace(/\s+/g, ' ').trim()}"` : node.role)
      for (const child of node.children ?? []) if (child.role) walk(child)
    }
    walk((await page.getStructTree()) as Node)
    pages.push({ text, words, width: page.view[2] ?? 0, tree })
  }
  const tagged = Boolean((await file.getMarkInfo())?.Marked)
  const read = {
    tagged,
    info: info as Record<string, unknown>,
    xmp: metadata?.getRaw() ?? '',
    language: (info as { Language?: string }).Language ?? null,
    pages,
  }
  await file.destroy()
  return read
}

/** Words only, one space between them: how a text reads wherever its lines end. */
export const flat = (text: string): string => text.replace(/\s+/g, ' ').trim()
