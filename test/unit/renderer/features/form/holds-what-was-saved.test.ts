import { describe, expect, it } from 'vitest'
import { holdsWhatWasSaved } from '../../../../../renderer/features/form/use-answers'

describe('a reading of answers', () => {
  const EARLIER = '2026-03-12T12:00:00.000Z'
  const LATER = '2026-03-12T12:00:01.000Z'

  it.each([
    ['is the truth where nothing was saved here', EARLIER, null, true],
    ['is the truth when it was saved after', LATER, EARLIER, true],
    ['is the truth when it is what was saved', EARLIER, EARLIER, true],
    ['is too old when it was saved before', EARLIER, LATER, false],
    ['is too old when nothing had been saved', null, EARLIER, false],
  ])('%s', (_name, read, saved, holds) => {
    expect(holdsWhatWasSaved(read, saved)).toBe(holds)
  })
})
