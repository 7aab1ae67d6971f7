import { describe, expect, it } from 'vitest'
import { toCases, toIdentity } from '../../../../../main/vault/ports/inner-port'
import { DomainError } from '../../../../../shared/lib/domain-error'
import { portPair } from '../../../../builders/port-pair'

function pair(answers: Partial<Parameters<typeof toIdentity>[1]> = {}) {
  const [a, b] = portPair()
  const done: string[] = []
  const identity = toIdentity(b, {
    hold: async () => undefined,
    open: async () => undefined,
    closeCases: async () => undefined,
    asDesk: async () => null,
    ask: async (name, input) => ({ name, input }),
    ...answers,
  })
  const cases = toCases(a, {
    endIdentity: async () => void done.push('endIdentity'),
    casesClosed: async () => void done.push('casesClosed'),
  })
  return { cases, identity, done, close: () => a.close() }
}

describe('the port between the vault processes', () => {
  it('carries calls both ways', async () => {
    const { cases, identity, done, close } = pair()
    expect(await cases.ask('inner/pending-committed', { pendingIds: ['x'] })).toEqual({
      name: 'inner/pending-committed',
      input: { pendingIds: ['x'] },
    })
    await identity.endIdentity()
    await identity.casesClosed()
    expect(done).toEqual(['endIdentity', 'casesClosed'])
    close()
  })
  it('hands over a refusal as the same refusal, and a defect as a code alone', async () => {
    const { cases, close } = pair({
      hold: async () => {
        throw new DomainError('vault/in-use', { since: 3 })
      },
      ask: async () => {
        throw new Error('Öhrn 070-1740612')
      },
    })
    await expect(cases.hold()).rejects.toMatchObject({ code: 'vault/in-use', facts: { since: 3 } })
    await expect(cases.ask('inner/pending-committed', { pendingIds: [] })).rejects.toMatchObject({
      code: 'internal/unexpected',
      facts: {},
    })
    close()
  })
  it('refuses a handshake that lacks anything', async () => {
    const { cases, close } = pair()
    await expect(cases.open({ key: new Uint8Array(32) } as never)).rejects.toMatchObject({ code: 'internal/unexpected' })
    close()
  })
  it('leaves nobody waiting when the other process ends', async () => {
    const { cases, close } = pair({ ask: () => new Promise(() => undefined) })
    const asked = cases.ask('inner/pending-committed', { pendingIds: [] })
    close()
    await expect(asked).rejects.toMatchObject({ code: 'process/gone' })
    await expect(cases.hold()).rejects.toMatchObject({ code: 'process/gone' })
  })
})
