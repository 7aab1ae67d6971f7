import { describe, expect, it } from 'vitest'
import { captionOf, saidOf } from '../../../../../renderer/features/wall/wall-words'
import { PLAIN_VIEW, type Slide, type WallState } from '../../../../../shared/slides/slide'

const message = (slide: Slide, state: WallState = 'shown') => ({ slide, state, practice: false, view: PLAIN_VIEW })
const matter = (heading: string | null): Slide => ({
  kind: 'matter',
  codeName: 'Lykta 14',
  question: 'Fråga',
  page: 2,
  pages: 3,
  heading: heading === null ? null : { label: heading, lines: ['x'] },
})

describe('what is said aloud about the wall', () => {
  it.each<[string, Slide, WallState, string]>([
    ['a matter by its code name', matter(null), 'shown', 'Lykta 14 visas på duken.'],
    ['a heading by its name', matter('Hälsa och risk'), 'shown', 'Lykta 14, Hälsa och risk, visas på duken.'],
    ['that it is frozen', matter('Hälsa och risk'), 'frozen', 'Duken är fryst.'],
    ['that it is dark, whatever the message holds', matter(null), 'dark', 'Duken är släckt.'],
    ['that a blank slide is dark', { kind: 'blank' }, 'shown', 'Duken är släckt.'],
    ['a pause', { kind: 'pause', until: '10:15' }, 'shown', 'Paus visas på duken.'],
    ['a general question', { kind: 'general', title: 'Nya regler' }, 'shown', 'Nya regler visas på duken.'],
  ])('%s', (_name, slide, state, sentence) => {
    expect(saidOf(message(slide, state))).toBe(sentence)
  })
  it('never says what stands in a dark message', () => {
    expect(captionOf(message(matter('Hälsa och risk'), 'dark'))).toBe('Duken är mörk.')
  })
})
