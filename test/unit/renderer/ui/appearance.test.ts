import { describe, expect, it } from 'vitest'
import { readAppearance } from '../../../../renderer/ui/appearance'

describe('readAppearance', () => {
  it('takes up what was kept', () => {
    expect(readAppearance({ scheme: 'dark', density: 'compact', textSize: 150 })).toEqual({
      scheme: 'dark',
      density: 'compact',
      textSize: 150,
    })
  })
  it.each([
    null,
    'dark',
    {},
    { scheme: 'sepia', density: 'normal', textSize: 100 },
    { scheme: 'dark', density: 'normal', textSize: 900 },
  ])('refuses %j', (stored) => {
    expect(readAppearance(stored)).toBeUndefined()
  })
})
