import { assertNever } from '../../../shared/lib/assert-never'
import type { WallMessage } from '../../../shared/slides/slide'
import { wallText as text } from '../../text/sv/wall'

/** What is said aloud when the wall changes, e.g. "Lykta 14 visas på duken." */
export function saidOf({ slide, state }: WallMessage): string {
  if (state === 'dark' || slide.kind === 'blank') return text.said.dark
  if (state === 'frozen') return text.said.frozen
  switch (slide.kind) {
    case 'agenda':
      return text.said.agenda
    case 'general':
      return text.said.general(slide.title)
    case 'matter':
      return slide.heading ? text.said.heading(slide.codeName, slide.heading.label) : text.said.matter(slide.codeName)
    case 'outcome':
      return text.said.outcome(slide.codeName, slide.heading)
    case 'grid':
      return text.said.grid(slide.codeName)
    case 'timer':
      return text.said.timer
    case 'message':
      return text.said.message
    case 'pause':
      return text.said.pause
    default:
      return assertNever(slide)
  }
}

/** The caption of the live preview. */
export function captionOf({ slide, state }: WallMessage): string {
  if (state === 'dark') return text.previewOf.blank
  switch (slide.kind) {
    case 'blank':
      return text.previewOf.blank
    case 'agenda':
      return text.previewOf.agenda
    case 'general':
      return text.previewOf.general(slide.title)
    case 'matter':
      return text.previewOf.matter(slide.codeName, slide.page, slide.pages)
    case 'outcome':
      return text.previewOf.outcome(slide.codeName, slide.heading)
    case 'grid':
      return text.previewOf.grid(slide.codeName, slide.page, slide.pages)
    case 'timer':
      return text.previewOf.timer
    case 'message':
      return text.previewOf.message
    case 'pause':
      return text.previewOf.pause
    default:
      return assertNever(slide)
  }
}
