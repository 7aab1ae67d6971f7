/** Parts of a Word document whose words nobody sees in its running text: heads, feet, notes, comments, and what was struck out. */
const BESIDE = /^word\/(?:header\d*|footer\d*|footnotes|endnotes|comments)\.xml$/
const ABOUT = 'docProps/core.xml'

/** A piece of text, or the end of a paragraph. Nothing in it can be read in two ways. */
const PIECE = /<(?:\w{1,12}:)?(t|delText)(?: [^<>]*)?>([^<]*)<|<\/(?:\w{1,12}:)?p>/g
/** What a file says of itself; who wrote it is left out, for that is its author and not the one it is about. */
const SAID = /<(?:\w{1,12}:)?(?:title|subject|keywords|description|category)(?: [^<>]*)?>([^<]+)</g

/** Gathers the words that stand beside the running text, part after part. */
export function wordsBeside(): { see(name: string, content: Buffer): void; words(): string } {
  const found: string[] = []
  return {
    see(name, content) {
      if (name === 'word/document.xml') found.push(paragraphs(content, (kind) => kind === 'delText'))
      else if (BESIDE.test(name)) found.push(paragraphs(content, () => true))
      else if (name === ABOUT)
        found.push([...content.toString('utf8').matchAll(SAID)].map((piece) => plainOf(piece[1])).join('\n'))
    },
    words: () => found.filter((words) => words.trim() !== '').join('\n'),
  }
}

function paragraphs(part: Buffer, takes: (kind: string) => boolean): string {
  let text = ''
  for (const [, kind, words] of part.toString('utf8').matchAll(PIECE)) {
    if (kind === undefined) text += text === '' || text.endsWith('\n') ? '' : '\n'
    else if (takes(kind)) text += plainOf(words)
  }
  return text
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const plainOf = (words = ''): string =>
  words.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,4}));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? whole
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
    return code <= 0x10ffff ? String.fromCodePoint(code) : ''
  })
