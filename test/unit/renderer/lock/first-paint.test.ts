import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { lockText } from '../../../../renderer/text/sv/lock'

const html = readFileSync(join(import.meta.dirname, '../../../../renderer/lock/index.html'), 'utf8')
const painted = [...html.matchAll(/data-text="(\w+)"\s*>([^<]*)</g)].map(
  (match) => [match[1] ?? '', (match[2] ?? '').trim()] as const,
)

describe('the first paint of the lock page', () => {
  it('has words before any script', () => {
    expect(painted.length).toBeGreaterThanOrEqual(10)
  })
  it.each(painted)('says %s as the dictionary does', (key, words) => {
    expect((lockText as Record<string, unknown>)[key]).toBe(words)
  })
  it('asks for the focus in the passphrase itself', () => {
    expect(html).toMatch(/<input[^>]*id="passphrase"[^>]*autofocus/s)
  })
  it('gives the passphrase no name, so that no form can carry it', () => {
    expect(html).not.toMatch(/<input[^>]*\sname=/s)
  })
  it('has no inline script and no inline style', () => {
    expect(html).not.toMatch(/<script(?![^>]*src=)/)
    expect(html).not.toMatch(/<style|style=/)
  })
})
