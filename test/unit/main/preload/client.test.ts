import { MessageChannel } from 'node:worker_threads'
import { afterEach, describe, expect, it } from 'vitest'
import { makeClient, type PagePort } from '../../../../main/preload/client'
import { isWallFrame } from '../../../../main/preload/wall-frame'
import { DARK } from '../../../../shared/slides/slide'

const open: { close(): void }[] = []
afterEach(() => {
  for (const port of open.splice(0)) port.close()
})

/** A real channel; what arrives at the process's end is kept, and can be answered. */
function channel() {
  const { port1, port2 } = new MessageChannel()
  open.push(port1, port2)
  const arrived: { id: number; name: string; input: unknown }[] = []
  port2.on('message', (frame) => arrived.push(frame as (typeof arrived)[number]))
  return { page: port1 as unknown as PagePort, arrived, say: (message: unknown) => port2.postMessage(message) }
}
const settle = () => new Promise((resolve) => setTimeout(resolve, 20))
const client = () => makeClient({ 'a/main': 'main', 'a/case': 'case', 'a/identity': 'identity' })

describe('asking from a page', () => {
  it('reaches the process that serves the name, and matches answers by number', async () => {
    const page = client()
    const [main, cases] = [channel(), channel()]
    page.arrived('main', main.page)
    page.arrived('case', cases.page)
    const answers = Promise.all([page.ask('a/case', { n: 1 }), page.ask('a/case', { n: 2 }), page.ask('a/main', {})])
    await settle()
    expect(cases.arrived.map(({ input }) => input)).toEqual([{ n: 1 }, { n: 2 }])
    cases.say({ id: cases.arrived[1]!.id, reply: { ok: true, value: 'second' } })
    cases.say({ id: cases.arrived[0]!.id, reply: { ok: true, value: 'first' } })
    main.say({ id: main.arrived[0]!.id, reply: { ok: true, value: 'main' } })
    expect(await answers).toEqual([
      { ok: true, value: 'first' },
      { ok: true, value: 'second' },
      { ok: true, value: 'main' },
    ])
  })

  it('waits for a port that comes later than the page, in order', async () => {
    const page = client()
    const answers = Promise.all([page.ask('a/identity', 1), page.ask('a/identity', 2)])
    const identity = channel()
    page.arrived('identity', identity.page)
    await settle()
    expect(identity.arrived.map(({ input }) => input)).toEqual([1, 2])
    for (const { id, input } of identity.arrived) identity.say({ id, reply: { ok: true, value: input } })
    expect(await answers).toEqual([
      { ok: true, value: 1 },
      { ok: true, value: 2 },
    ])
  })

  it('answers for itself what could never arrive, however deep it lies', async () => {
    const page = client()
    const main = channel()
    page.arrived('main', main.page)
    const ring: Record<string, unknown> = { list: [{ file: new Blob(['x']) }] }
    ring.self = ring
    for (const input of [new Blob([]), ring, () => 1])
      expect(await page.ask('a/main', input)).toEqual({ ok: false, code: 'request/malformed', facts: {} })
    await settle()
    expect(main.arrived).toEqual([])
  })

  it('answers what waits for a process that has ended, and everything asked of it later', async () => {
    const page = client()
    const identity = channel()
    page.arrived('identity', identity.page)
    const waiting = page.ask('a/identity', {})
    page.lost('identity')
    const closed = { ok: false, code: 'identity/closed', facts: {} }
    expect(await waiting).toEqual(closed)
    expect(await page.ask('a/identity', {})).toEqual(closed)
    page.lost('case')
    expect(await page.ask('a/case', {})).toMatchObject({ code: 'case/closed' })
  })

  it('opens the door again when a new process has come', async () => {
    const page = client()
    page.lost('identity')
    const identity = channel()
    page.arrived('identity', identity.page)
    const answer = page.ask('a/identity', {})
    await settle()
    identity.say({ id: identity.arrived[0]!.id, reply: { ok: true, value: 1 } })
    expect(await answer).toEqual({ ok: true, value: 1 })
  })

  it.each(['b/unknown', 'toString', '__proto__', ''])('refuses the name "%s"', async (name) => {
    expect(await client().ask(name, {})).toMatchObject({ ok: false, code: 'request/unknown' })
  })

  it('refuses what cannot be cloned instead of waiting for ever', async () => {
    const page = client()
    page.arrived('main', channel().page)
    expect(await page.ask('a/main', () => undefined)).toMatchObject({ ok: false, code: 'request/malformed' })
  })

  it('hears announcements of every process until it stops listening', async () => {
    const page = client()
    const [main, cases] = [channel(), channel()]
    page.arrived('main', main.page)
    page.arrived('case', cases.page)
    const heard: unknown[] = []
    const stop = page.listen((announcement) => heard.push(announcement))
    main.say({ announcement: { kind: 'locking' } })
    cases.say({ announcement: { kind: 'identityClosed' } })
    cases.say('nonsense')
    await settle()
    expect(heard).toEqual(expect.arrayContaining([{ kind: 'locking' }, { kind: 'identityClosed' }]))
    stop()
    main.say({ announcement: { kind: 'locking' } })
    await settle()
    expect(heard).toHaveLength(2)
  })
})

describe('what the wall may hear', () => {
  it('takes a message of the wall', () => {
    expect(isWallFrame(DARK)).toBe(true)
  })

  it.each([
    null,
    'text',
    {},
    { ...DARK, state: 'loud' },
    { ...DARK, practice: 'yes' },
    { ...DARK, slide: { kind: 'record' } },
    { ...DARK, slide: { kind: 'toString' } },
    { ...DARK, slide: null },
    { ...DARK, name: 'Eva' },
  ])('drops %j', (frame) => {
    expect(isWallFrame(frame)).toBe(false)
  })
})
