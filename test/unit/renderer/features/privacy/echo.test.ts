import { describe, expect, it } from 'vitest'
import { takeValue } from '../../../../../renderer/features/privacy/use-echo'

/** What a field does when its owner draws: typed texts are sent, values come back. */
function field(initial: string) {
  let state: { sent: readonly string[]; seen: string } = { sent: [initial], seen: initial }
  let shown = initial
  return {
    type(...texts: string[]) {
      for (const text of texts) {
        shown = text
        state = { ...state, sent: [...state.sent, text] }
      }
    },
    draw(value: string) {
      const { isOwners, ...next } = takeValue(state, value)
      state = next
      if (isOwners) shown = value
    },
    shown: () => shown,
  }
}

describe('a field whose owner draws later', () => {
  it('keeps what is typed however far the owner is behind', () => {
    const one = field('')
    one.type(...Array.from({ length: 300 }, (_, at) => 'x'.repeat(at + 1)))
    one.draw('')
    expect(one.shown()).toHaveLength(300)
    one.draw('x'.repeat(150))
    expect(one.shown()).toHaveLength(300)
    one.draw('x'.repeat(300))
    expect(one.shown()).toHaveLength(300)
  })

  it('takes over what is the owner’s own, also when it was typed here before', () => {
    const one = field('')
    one.type('a', 'ab')
    one.draw('ab')
    one.draw('a')
    expect(one.shown()).toBe('a')
    one.type('ax', 'a')
    one.draw('a')
    one.draw('ax')
    expect(one.shown()).toBe('ax')
  })
})
