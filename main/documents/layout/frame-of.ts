import { papersText } from '../../../renderer/text/sv/papers'
import type { Paper } from '../../../shared/domain/paper/paper'
import type { Frame } from './PaperFrame'

type MatterPaper = Extract<Paper, { codeName: string }>

/** The frame of a paper about an individual matter: code name, reference and the stamp of X8 on every page. */
export function frameOfMatter(paper: MatterPaper, label: string): Frame {
  return {
    kind: paper.kind,
    practice: paper.practice,
    unreviewed: paper.unreviewed,
    printedOn: paper.printedOn,
    from: paper.groupName,
    matter: { codeName: paper.codeName, reference: paper.reference, label },
    stamp: papersText.stamp(paper.summaryVersion),
  }
}

type PaperOfNobody = Extract<Paper, { kind: 'blankForm' | 'routine' }>

/** The frame of a paper in which nobody in particular is spoken of (X8). */
export function frameOfNobody(paper: PaperOfNobody): Frame {
  return {
    kind: paper.kind,
    practice: paper.practice,
    unreviewed: paper.unreviewed,
    printedOn: paper.printedOn,
    from: paper.groupName,
    stamp: papersText.noIndividuals,
  }
}
