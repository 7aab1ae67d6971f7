import { renderPaper } from '../../main/documents/render-paper'
import { papersText } from '../../renderer/text/sv/papers'
import type { Paper, PaperKind } from '../../shared/domain/paper/paper'
import { aPaper } from './papers'
import { flat, type ReadPdf, readPdf } from './read-pdf'

const made = new Map<string, Promise<ReadPdf>>()

/** Each different paper is drawn and read once: the drawing is what takes time. */
export function read<Kind extends PaperKind>(...of: Parameters<typeof aPaper<Kind>>): Promise<ReadPdf> {
  const key = JSON.stringify(of)
  const paper = made.get(key) ?? renderPaper(aPaper(...of)).then(readPdf)
  made.set(key, paper)
  return paper
}
export const textOf = ({ pages }: ReadPdf) => flat(pages.map(({ text }) => text).join('\n'))

/** The words of its first heading: the profile's, or the kind's where the profile says none. */
export const titleOf = (paper: Paper): string => ('title' in paper ? paper.title : papersText.kinds[paper.kind])
