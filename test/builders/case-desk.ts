import { randomInt, randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { caseFeatures } from '../../main/vault/case-features'
import { casesMigrations } from '../../main/vault/migrations/cases'
import type { CaseContext } from '../../main/vault/ports/case-context'
import type { SignedInCaller } from '../../main/vault/ports/handlers'
import type { InnerCalls, InnerName } from '../../main/vault/ports/inner'
import { makeSpelling } from '../../main/vault/spelling/spelling'
import type { World } from '../../main/vault/store/compartment'
import { createVault, finishVault } from '../../main/vault/store/create'
import { QUICK_POLICY } from '../../main/vault/store/kdf'
import { openCompartment } from '../../main/vault/store/open-compartment'
import type { Announcement } from '../../shared/contract/announcement'
import { contract, type EndpointOf, type InputOf, type OutputOf } from '../../shared/contract/contract'
import type { Paper } from '../../shared/domain/paper/paper'
import { rightsOf } from '../../shared/domain/user/rights'
import type { User, UserId, UserRole } from '../../shared/domain/user/user'
import { dayOf, type IsoDate } from '../../shared/lib/dates'
import { DomainError } from '../../shared/lib/domain-error'
import type { WallMessage } from '../../shared/slides/slide'

type CaseEndpoint = EndpointOf<'case'>

/** A clock that stands still until it is told to go on. */
export interface TestWorld extends World {
  pass(seconds: number): void
}

export interface CaseDesk {
  readonly world: TestWorld
  readonly user: User
  today(): IsoDate
  /** Through the contract's own schemas, as `serve` does; throws the refusal. */
  get<Name extends CaseEndpoint>(name: Name, input: InputOf<Name>): Promise<OutputOf<Name>>
  /** The code of the refusal, or `accepted`. */
  code<Name extends CaseEndpoint>(name: Name, input: InputOf<Name>): Promise<string>
  inner<Name extends InnerName>(name: Name, input: InnerCalls[Name]['input']): Promise<InnerCalls[Name]['output']>
  /** The same process, somebody else (or another window) asking. */
  as(who: { user?: User; roles?: UserRole[]; windowId?: number }): Pick<CaseDesk, 'get' | 'code'>
  readonly papers: ReturnType<typeof caseFeatures>['papers']
  /** What every projector was sent, in order. */
  readonly projected: WallMessage[]
  readonly announced: Announcement[]
  readonly rendered: Paper[]
  /** What happened around the identity process, in order with the wall. */
  readonly events: string[]
  /** The clock has come to another day. */
  turnDay(): Promise<void>
  /** The projector's window is gone, or its display. */
  darkenWall(): void
  /** A lock has begun. */
  shutWall(): void
  openIdentity(): void
  identityIsOpen(): boolean
  readonly cases: CaseContext['cases']
}

export function testWorld(start = '2026-03-12T12:00:00.000Z'): TestWorld {
  let time = Date.parse(start)
  return {
    now: () => new Date(time),
    newId: () => randomUUID(),
    randomInt: (below) => randomInt(below),
    pass: (seconds) => {
      time += seconds * 1000
    },
  }
}

/** The case process's features on a real encrypted file, opened as the store opens it. */
export async function caseDesk({
  practice = false,
  roles = ['chair', 'coordinator', 'noteTaker', 'decider', 'administrator'],
  colleagues = [],
}: {
  practice?: boolean
  roles?: UserRole[]
  /** Other users of the program from the start. */
  colleagues?: readonly User[]
} = {}): Promise<CaseDesk> {
  const world = testWorld()
  const folder = mkdtempSync(join(tmpdir(), 'samrum-cases-'))
  const { unlocked } = await createVault({
    folder: join(folder, 'vault'),
    name: 'Prov',
    userName: 'Maja Norrgård',
    world,
    policy: QUICK_POLICY,
    roles,
    passphrase: 'ostron lyfter logotyp i radion',
  })
  finishVault(join(folder, 'vault'))
  const key = unlocked.keys.cases
  if (!key) throw new Error('no key')
  const cases = await openCompartment({ folder: join(folder, 'vault'), name: 'cases', key, migrations: casesMigrations, world })
  onTestFinished(async () => {
    await cases.close()
    rmSync(folder, { recursive: true, force: true })
  })

  let identityOpen = false
  const projected: WallMessage[] = []
  const announced: Announcement[] = []
  const rendered: Paper[] = []
  const events: string[] = []
  const names = new Map<string, string>([unlocked.user, ...colleagues].map(({ id, name }) => [id, name]))
  const features = caseFeatures({
    cases,
    world,
    practice,
    mode: 'full',
    failedTries: null,
    users: [unlocked.user, ...colleagues].map(({ id, name, roles }) => ({
      id,
      name,
      takesTasks: true,
      decides: roles.includes('decider'),
    })),
    nameOf: (id) => names.get(id) ?? '',
    identityOpen: () => identityOpen,
    async closeIdentity() {
      events.push('identity closed')
      identityOpen = false
    },
    speller: makeSpelling(undefined),
    announce: (message) => void announced.push(message),
    project(message) {
      events.push(`wall ${message.state} ${message.slide.kind}`)
      projected.push(message)
    },
    async readForeign(name, asked) {
      const { readForeign } = await import('../../main/documents/readers/read')
      return await readForeign(name, asked)
    },
    async render(paper) {
      rendered.push(paper)
      return new TextEncoder().encode(JSON.stringify(paper))
    },
  })

  const speaker = (caller: SignedInCaller): Pick<CaseDesk, 'get' | 'code'> => ({
    async get(name, input) {
      const handler = features.handlers[name] as unknown as (input: unknown, caller: SignedInCaller) => Promise<unknown>
      return contract[name].output.parse(await handler(contract[name].input.parse(input), caller)) as never
    },
    async code(name, input) {
      try {
        await this.get(name, input)
        return 'accepted'
      } catch (error) {
        if (error instanceof DomainError) return error.code
        throw error
      }
    },
  })
  const callerOf = (user: User, windowId = 1): SignedInCaller => ({
    window: 'desk',
    windowId,
    user,
    rights: rightsOf(user.roles),
  })

  return {
    ...speaker(callerOf(unlocked.user)),
    as: ({ user = unlocked.user, roles, windowId }) => {
      names.set(user.id, user.name)
      return speaker(callerOf(roles ? { ...user, roles } : user, windowId))
    },
    inner: (name, input) => features.inner[name](input as never) as Promise<never>,
    papers: features.papers,
    shutWall: features.shutWall,
    turnDay: features.turnDay,
    darkenWall: features.darkenWall,
    world,
    cases,
    projected,
    announced,
    rendered,
    events,
    user: unlocked.user,
    today: () => dayOf(world.now()),
    openIdentity: () => {
      identityOpen = true
    },
    identityIsOpen: () => identityOpen,
  }
}

export const somebodyElse: User = {
  id: '0b6c4f3e-4f4c-4c2a-9e0a-1f2d3c4b5a69' as UserId,
  name: 'Per-Ola Sandgren',
  roles: ['noteTaker'],
}
