import { describe, expect, it } from 'vitest'
import { LIMITS, weigh } from '../../../../../main/vault/ports/weigh'

describe('bytes in a question', () => {
  it('fit up to one piece, all of them together', () => {
    expect(weigh({ piece: new Uint8Array(LIMITS.bytes) })).toBe('fits')
    expect(weigh({ piece: new Uint8Array(LIMITS.bytes + 1) })).toBe('tooLarge')
    expect(weigh([new Uint8Array(LIMITS.bytes), new Uint8Array(1)])).toBe('tooLarge')
  })

  it('weigh as much as what has come with them, however little is seen of it', () => {
    expect(weigh(new Uint8Array(new ArrayBuffer(LIMITS.bytes * 4), 0, 1))).toBe('tooLarge')
  })

  it.each([
    ['a buffer', new ArrayBuffer(8)],
    ['a view', new DataView(new ArrayBuffer(8))],
    ['other numbers', new Uint16Array(4)],
    ['clamped bytes', new Uint8ClampedArray(4)],
    ['a Buffer of Node', Buffer.from('x')],
    ['a class of its own', new (class extends Uint8Array {})(4)],
  ])('are bytes and nothing like them: %s is malformed', (_, value) => {
    expect(weigh({ value })).toBe('malformed')
  })
})
