import { afterEach, describe, expect, it } from 'vitest'
import type { Caller, Handlers } from '../../../../../main/vault/ports/handlers'
import { type Server, serve } from '../../../../../main/vault/ports/serve'
import { endpointNames, endpointOf } from '../../../../../shared/contract/contract'
import type { ServingProcess, WindowRole } from '../../../../../shared/contract/endpoint'
import { type Right, right } from '../../../../../shared/domain/user/right'
import { rightsOf } from '../../../../../shared/domain/user/rights'
import type { User, UserRole } from '../../../../../shared/domain/user/user'
import { asker, portPair } from '../../../../builders/port-pair'

/** Who may what, written out a second time and on purpose: a right that moves to another role fails here until somebody says so. */
const WHO: Readonly<Record<Right, readonly UserRole[]>> = {
  none: ['chair', 'coordinator', 'noteTaker', 'decider', 'administrator'],
  session: ['chair', 'coordinator', 'noteTaker', 'decider', 'administrator'],
  'matter:read': ['chair', 'coordinator', 'noteTaker', 'decider'],
  'matter:write': ['coordinator'],
  'identity:read': ['chair', 'coordinator', 'decider'],
  'identity:write': ['coordinator'],
  'consent:write': ['chair', 'coordinator'],
  'summary:write': ['coordinator'],
  'summary:release': ['chair', 'coordinator'],
  'group:write': ['chair', 'coordinator'],
  'meeting:plan': ['chair', 'coordinator'],
  'meeting:run': ['chair'],
  'notes:write': ['chair', 'coordinator', 'noteTaker'],
  'outcome:write': ['chair', 'coordinator', 'noteTaker'],
  'decision:write': ['decider'],
  'task:write': ['chair', 'coordinator', 'decider'],
  'paper:make': ['chair', 'coordinator', 'decider'],
  'log:read': ['chair', 'coordinator'],
  'vault:administer': ['administrator'],
}

const PROCESSES: ServingProcess[] = ['main', 'case', 'identity']
const WINDOWS: WindowRole[] = ['lock', 'setup', 'desk', 'preview']
const NOBODY = 'nobody'
const CALLERS = [NOBODY, 'chair', 'coordinator', 'noteTaker', 'decider', 'administrator'] as const
const ID = '7c9e6679-7425-40de-944b-e07fc1f90ae7'

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

function open(process: ServingProcess, window: WindowRole, who: (typeof CALLERS)[number]) {
  const roles = who === NOBODY ? [] : [who]
  const caller: Caller =
    who === NOBODY
      ? { window, windowId: 1, user: null, rights: new Set<Right>(['none']) }
      : { window, windowId: 1, user: { id: ID, name: 'Ada', roles } as User, rights: rightsOf(roles) }
  const [mine, theirs] = portPair()
  let now = 0
  const handlers = Object.fromEntries(
    endpointNames.map((name) => [name, async () => ({})]),
  ) as unknown as Handlers<ServingProcess>
  servers.push(serve({ process, port: mine, handlers, callerOf: () => caller, clock: () => (now += 1_000) }))
  return asker(theirs)
}

/** What stops a request before its input is read; `passes` is everything after that. */
const DOORS = ['request/unknown', 'request/wrong-window', 'session/locked', 'session/right-missing']

function expected(
  process: ServingProcess,
  window: WindowRole,
  who: (typeof CALLERS)[number],
  name: (typeof endpointNames)[number],
) {
  const endpoint = endpointOf(name)
  if (endpoint.process !== process) return 'request/unknown'
  if (!endpoint.windows.includes(window)) return 'request/wrong-window'
  if (endpoint.right === 'none') return 'passes'
  if (who === NOBODY) return 'session/locked'
  return WHO[endpoint.right].includes(who) ? 'passes' : 'session/right-missing'
}

describe.each(PROCESSES)('the right table of the %s process', (process) => {
  it.each(CALLERS)('holds for %s at every endpoint and every window, cell by cell', async (who) => {
    for (const window of WINDOWS) {
      const page = open(process, window, who)
      for (const name of endpointNames) {
        const reply = await page.ask(name, { marker: 1 })
        const said = !reply.ok && DOORS.includes(reply.code) ? reply.code : 'passes'
        expect(said, `${name} from ${window} as ${who}`).toBe(expected(process, window, who, name))
      }
    }
  })
})

it('names every right, and every right is asked for somewhere', () => {
  expect(Object.keys(WHO).toSorted()).toEqual([...right.values].toSorted())
  const asked = new Set(endpointNames.map((name) => endpointOf(name).right))
  expect([...right.values].filter((one) => !asked.has(one))).toEqual([])
})
