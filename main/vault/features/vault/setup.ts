import type { InputOf, OutputOf } from '../../../../shared/contract/contract'
import type { Paper } from '../../../../shared/domain/paper/paper'
import { dayOf } from '../../../../shared/lib/dates'
import { requireThat } from '../../../../shared/lib/domain-error'
import type { ToCases } from '../../ports/inner-port'
import type { KdfPolicies } from '../../ports/world'
import type { World } from '../../store/compartment'
import { createVault, finishVault } from '../../store/create'
import { checkPlace } from '../../store/folder'
import { compareRecoveryGroup } from '../../store/recovery-code'
import type { Opening } from './opening'

export interface SetupDeps {
  readonly folder: string
  readonly world: World
  readonly kdf: KdfPolicies
  readonly opening: Opening
  toCases(): Promise<ToCases>
}

/**
 * First run. The vault counts as none until two groups of the recovery key have been typed back; a setup that is left
 * before that leaves nothing behind that anybody could need.
 */
export interface Setup {
  create(input: InputOf<'vault/create'>): Promise<OutputOf<'vault/create'>>
  /** @throws DomainError `vault/recovery-mistyped`, `vault/nothing-to-confirm` */
  confirm(answers: readonly [string, string]): Promise<void>
  /** The sheet for the printer or a file; only between create and confirm. @throws DomainError `vault/no-recovery-sheet` */
  recoverySheet(): Paper
  underWay(): boolean
}

interface Begun {
  vaultName: string
  groups: string[]
  asked: [number, number]
}

export function makeSetup({ folder, world, kdf, opening, toCases }: SetupDeps): Setup {
  let begun: Begun | null = null

  /** Two different places, so that a sheet copied by hand has been looked at. */
  function ask(count: number): [number, number] {
    const first = world.randomInt(count)
    const second = (first + 1 + world.randomInt(count - 1)) % count
    return first < second ? [first, second] : [second, first]
  }

  return {
    async create({ profileId, groupKind, groupName, parties, userName, passphrase }) {
      // Going back a page and on again makes the vault anew; the keys of the first one open nothing.
      if (begun) await opening.close()
      begun = null
      await (await toCases()).hold()
      checkPlace(folder)
      const { unlocked, recoveryGroups } = await createVault({
        folder,
        name: groupName,
        userName,
        passphrase,
        world,
        policy: await kdf.calibrated(),
        roles: ['chair', 'coordinator', 'noteTaker', 'decider', 'administrator'],
      })
      await opening.open(unlocked)
      await (await toCases()).ask('inner/found-group', {
        userId: unlocked.user.id,
        profileId: profileId as never,
        groupKind,
        groupName,
        parties,
      })
      begun = { vaultName: groupName, groups: [...recoveryGroups], asked: ask(recoveryGroups.length) }
      return { groups: begun.groups, asked: begun.asked }
    },

    async confirm(answers) {
      requireThat(begun, 'vault/nothing-to-confirm')
      const { groups, asked } = begun
      const right = asked.every((place, index) => compareRecoveryGroup(answers[index] ?? '', groups[place] ?? ''))
      requireThat(right, 'vault/recovery-mistyped')
      finishVault(folder)
      begun = null
      opening.announceOpened()
    },

    recoverySheet() {
      requireThat(begun, 'vault/no-recovery-sheet')
      return {
        kind: 'recoverySheet',
        practice: false,
        printedOn: dayOf(world.now()),
        vaultName: begun.vaultName,
        groups: begun.groups,
      }
    },

    underWay: () => begun !== null,
  }
}
