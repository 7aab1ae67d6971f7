import { renderToStream } from '@react-pdf/renderer'
import type { Paper, PaperKind, PaperOf } from '../../shared/domain/paper/paper'
import { meetAllLetters } from './layout/fonts'
import { forgetDocument } from './layout/tagging'
import { alternativesLetter } from './papers/alternatives-letter'
import { blankForm } from './papers/blank-form'
import { consultationOutcome } from './papers/consultation-outcome'
import { letter } from './papers/letter'
import { meetingNotes } from './papers/meeting-notes'
import { recommendation } from './papers/recommendation'
import { recoverySheet } from './papers/recovery-sheet'
import { routine } from './papers/routine'
import { sheet } from './papers/sheet'

type Draw<Kind extends PaperKind> = (paper: PaperOf<Kind>) => Parameters<typeof renderToStream>[0]

/** One document a kind: a new kind of paper is a compile error until it is drawn. */
const documents: { readonly [Kind in PaperKind]: Draw<Kind> } = {
  recommendation,
  alternativesLetter,
  consultationOutcome,
  meetingNotes,
  confirmation: letter,
  summons: letter,
  visitConfirmation: letter,
  blankForm,
  routine,
  sheet,
  recoverySheet,
}

let last: Promise<unknown> = Promise.resolve()

/**
 * The bytes of a paper: tagged PDF/A-2b, the same for the same model. Papers asked for at once are drawn one after
 * another, for the tagging follows one document at a time.
 */
export function renderPaper(paper: Paper): Promise<Uint8Array> {
  const next = last.then(() => draw(paper))
  last = next.catch(() => undefined)
  return next
}

async function draw<Kind extends PaperKind>(paper: PaperOf<Kind>): Promise<Uint8Array> {
  const document = documents[paper.kind as Kind] as Draw<Kind>
  try {
    await meetAllLetters()
    const stream = await renderToStream(document(paper))
    const chunks: Uint8Array[] = []
    for await (const chunk of stream) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk, 'latin1') : chunk)
    return new Uint8Array(Buffer.concat(chunks))
  } finally {
    forgetDocument()
  }
}
