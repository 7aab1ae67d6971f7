import { afterEach, describe, expect, it } from 'vitest'
import type { Caller, Handlers } from '../../../../../main/vault/ports/handlers'
import { REQUESTS_PER_SECOND, type Server, serve } from '../../../../../main/vault/ports/serve'
import { endpointNames, endpointOf } from '../../../../../shared/contract/contract'
import type { ServingProcess, WindowRole } from '../../../../../shared/contract/endpoint'
import { rightsOf } from '../../../../../shared/domain/user/rights'
import type { User, UserRole } from '../../../../../shared/domain/user/user'
import { DomainError } from '../../../../../shared/lib/domain-error'
import { asker, portPair } from '../../../../builders/port-pair'

const PROCESSES: ServingProcess[] = ['main', 'case', 'identity']
const WINDOWS: WindowRole[] = ['lock', 'setup', 'desk', 'preview']
const ROLES: UserRole[] = ['chair', 'coordinator', 'noteTaker', 'decider', 'administrator']
const ID = '7c9e6679-7425-40de-944b-e07fc1f90ae7'

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

function caller(window: WindowRole, roles: UserRole[] | null): Caller {
  if (roles === null) return { window, windowId: 1, user: null, rights: new Set(['none'] as const) }
  return { window, windowId: 1, user: { id: ID, name: 'Ada', roles } as User, rights: rightsOf(roles) }
}

/** Every name of the contract, this process's or not: the handler says that it was reached. */
function open<Process extends ServingProcess>(
  process: Process,
  who: Caller,
  more: { handler?: (input: unknown) => Promise<unknown>; locking?: boolean; clock?: () => number } = {},
) {
  const reached: string[] = []
  const handlers = Object.fromEntries(
    endpointNames.map((name) => [
      name,
      async (input: unknown) => {
        reached.push(name)
        return more.handler ? await more.handler(input) : {}
      },
    ]),
  ) as unknown as Handlers<Process>
  const [mine, theirs] = portPair()
  let now = 0
  const server = serve({
    process,
    port: mine,
    handlers,
    callerOf: () => who,
    locking: () => more.locking ?? false,
    clock: more.clock ?? (() => (now += 1_000)),
  })
  servers.push(server)
  return { ...asker(theirs), reached, server, port: theirs }
}

describe('every endpoint of the contract', () => {
  it('answers only from its own process', async () => {
    for (const process of PROCESSES) {
      for (const window of WINDOWS) {
        const page = open(process, caller(window, ROLES))
        for (const name of endpointNames.filter((name) => endpointOf(name).process !== process)) {
          expect(await page.ask(name, {}), name).toEqual({ ok: false, code: 'request/unknown', facts: {} })
        }
        expect(page.reached).toEqual([])
      }
    }
  })

  it('is refused to every window it does not name, whatever the rights', async () => {
    let cells = 0
    for (const process of PROCESSES) {
      for (const window of WINDOWS) {
        const page = open(process, caller(window, ROLES))
        for (const name of endpointNames) {
          const endpoint = endpointOf(name)
          if (endpoint.process !== process || endpoint.windows.includes(window)) continue
          expect(await page.ask(name, {}), `${name} from ${window}`).toMatchObject({ code: 'request/wrong-window' })
          cells += 1
        }
        expect(page.reached).toEqual([])
      }
    }
    expect(cells).toBeGreaterThan(endpointNames.length)
  })

  it('is refused to every role that lacks its right, and to everybody before unlock', async () => {
    const refused: string[] = []
    for (const process of PROCESSES) {
      for (const roles of [null, ...ROLES.map((role) => [role])]) {
        for (const window of WINDOWS) {
          const who = caller(window, roles)
          const page = open(process, who)
          for (const name of endpointNames) {
            const { process: owner, windows, right } = endpointOf(name)
            if (owner !== process || !windows.includes(window) || who.rights.has(right)) continue
            const expected = roles === null ? 'session/locked' : 'session/right-missing'
            expect(await page.ask(name, {}), `${name} as ${roles}`).toMatchObject({ ok: false, code: expected })
            refused.push(name)
          }
          expect(page.reached).toEqual([])
        }
      }
    }
    const guarded = endpointNames.filter((name) => endpointOf(name).right !== 'none')
    expect(new Set(refused)).toEqual(new Set(guarded))
  })

  it('refuses input that is not what its schema says', async () => {
    for (const process of PROCESSES) {
      for (const window of WINDOWS) {
        const page = open(process, caller(window, ROLES))
        for (const name of endpointNames) {
          const endpoint = endpointOf(name)
          if (endpoint.process !== process || !endpoint.windows.includes(window)) continue
          for (const input of [undefined, null, 7, 'x', [], { marker: 1 }, { marker: { deep: [] } }]) {
            expect(await page.ask(name, input), name).toMatchObject({ ok: false })
          }
        }
        expect(page.reached).toEqual([])
      }
    }
  })

  it('takes only what saves text once a lock has begun', async () => {
    const taken: string[] = []
    for (const process of PROCESSES) {
      const page = open(process, caller('desk', ROLES), { locking: true })
      for (const name of endpointNames.filter((name) => endpointOf(name).process === process)) {
        if (!endpointOf(name).windows.includes('desk')) continue
        const reply = await page.ask(name, {})
        if (reply.ok || reply.code !== 'session/locking') taken.push(name)
      }
    }
    expect(taken.sort()).toEqual([
      'answers/save',
      'draft/save',
      'identity-draft/save',
      'notes/save',
      'place/save',
      'private-note/save',
      'summary/save-draft',
      'text/save',
    ])
  })
})

describe('a hostile page', () => {
  const MARKER = 'Öhrn-070-1740612'

  it('gets no answer to a frame without a number, and the next good frame is answered', async () => {
    const page = open('case', caller('desk', ROLES))
    for (const data of [
      null,
      'x',
      7,
      [],
      {},
      { id: 'x', name: 'group/list' },
      { id: -1, name: 'group/list', input: {} },
      { id: 1e99 },
    ]) {
      page.port.postMessage(data)
    }
    page.port.postMessage({ id: 5, name: { toString: 1 }, input: {} })
    expect(await page.ask('group/open', {})).toMatchObject({ code: 'request/malformed' })
    expect(page.heard).toEqual([])
  })

  it('cannot name what every object has', async () => {
    const page = open('case', caller('desk', ROLES))
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '', 'group/list\u0000']) {
      expect(await page.ask(name, {})).toMatchObject({ code: 'request/unknown' })
    }
  })

  it('is stopped with values that are too deep, too wide, too long, circular, exotic or poisoned', async () => {
    const page = open('case', caller('desk', ROLES))
    const deep: unknown[] = []
    let at = deep
    for (let level = 0; level < 500; level += 1) {
      const inner: unknown[] = []
      at.push(inner)
      at = inner
    }
    const circular: Record<string, unknown> = {}
    circular.self = circular
    const inputs = [
      deep,
      circular,
      Array.from({ length: 100_000 }, () => 0),
      { text: 'x'.repeat(2_000_000) },
      Object.fromEntries(Array.from({ length: 50_000 }, (_, index) => [`k${index}`, 1])),
      JSON.parse('{"__proto__":{"rights":["vault:administer"]}}'),
      new Map([['a', 1]]),
      new Date(),
      /x/,
      new Uint8Array(9),
      10n,
      new Error('x'),
      {
        get value() {
          return 1
        },
      },
    ]
    for (const input of inputs) {
      const reply = await page.ask('draft/save', input)
      expect(reply).toMatchObject({ ok: false })
      expect(['request/too-large', 'request/malformed']).toContain(reply.ok ? '' : reply.code)
    }
    expect(page.reached).toEqual([])
    expect(Object.prototype).not.toHaveProperty('rights')
  })

  it('learns nothing of a defect but that there was one', async () => {
    const page = open('case', caller('desk', ROLES), {
      handler: async () => {
        throw new Error(`UNIQUE constraint failed: ${MARKER}`)
      },
    })
    expect(await page.ask('group/list', {})).toEqual({ ok: false, code: 'internal/unexpected', facts: {} })
  })

  it('never receives a field that the contract does not name', async () => {
    const page = open('case', caller('desk', ROLES), { handler: async () => ({ groups: [], name: MARKER }) })
    expect(await page.ask('group/list', {})).toEqual({ ok: false, code: 'internal/unexpected', facts: {} })
  })

  it('gets the code and the facts of a refusal', async () => {
    const page = open('case', caller('desk', ROLES), {
      handler: async () => {
        throw new DomainError('consent/already-withdrawn', { days: 3 })
      },
    })
    expect(await page.ask('group/list', {})).toEqual({ ok: false, code: 'consent/already-withdrawn', facts: { days: 3 } })
  })

  it('is told the code a schema carries and the field, never the value', async () => {
    const page = open('case', caller('desk', ROLES))
    const reply = await page.ask('consent/withdraw', { consentId: ID, withdrawnOn: '2026-02-30' })
    expect(reply).toEqual({ ok: false, code: 'date/does-not-exist', facts: { field: 'withdrawnOn' } })
  })

  it(`is held to ${REQUESTS_PER_SECOND} requests a second`, async () => {
    let now = 0
    const page = open('case', caller('desk', ROLES), { clock: () => now, handler: async () => ({ groups: [] }) })
    const replies = await Promise.all(Array.from({ length: 500 }, () => page.ask('group/list', {})))
    expect(replies.filter(({ ok }) => ok)).toHaveLength(REQUESTS_PER_SECOND)
    expect(replies.at(-1)).toMatchObject({ code: 'request/too-many' })
    now = 1_000
    expect(await page.ask('group/list', {})).toMatchObject({ ok: true })
  })
})

describe('closing', () => {
  it('waits for what has been taken', async () => {
    let finish: () => void = () => undefined
    const page = open('case', caller('desk', ROLES), {
      handler: () => new Promise((resolve) => (finish = () => resolve({ groups: [] }))),
    })
    const reply = page.ask('group/list', {})
    await new Promise((resolve) => setTimeout(resolve, 20))
    let settled = false
    const done = page.server.settled().then(() => (settled = true))
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(settled).toBe(false)
    finish()
    await done
    expect(await reply).toMatchObject({ ok: true })
  })
})
