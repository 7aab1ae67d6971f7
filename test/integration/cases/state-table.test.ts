import { describe, expect, it } from 'vitest'
import { doingNow, moveByAct } from '../../../main/vault/features/step/step-repository'
import type { GroupKind, ProfileId } from '../../../shared/domain/profile/profile'
import { type Gate, type StepAct, stepAct } from '../../../shared/domain/step/step'
import { DomainError } from '../../../shared/lib/domain-error'
import { profiles } from '../../../shared/profiles'
import { caseDesk } from '../../builders/case-desk'
import { foundGroup, register } from '../../builders/case-story'

/**
 * Every cell of every profile's chain on a real vault: from each step, to each step, by each act. The matter is one that has
 * just come in, so each gate stands as it does then; what must be open by itself is listed here and not read from the rules.
 */
const OPEN_AT_FIRST: Readonly<Record<string, readonly Gate[]>> = {
  // Nobody's identity is in the program yet, so nothing is held back that a medgivande would cover (A08, X2).
  'alc-ostersund': ['questionsAnswered', 'consent', 'tellingHeadings'],
  'arena-ggvv': ['questionsAnswered'],
  'tallanger-team': ['questionsAnswered'],
}

const kinds = profiles.flatMap(({ id, groupKinds }) =>
  groupKinds.filter(({ takesMatters }) => takesMatters).map((groupKind) => ({ id, groupKind })),
)

/** What the profile says of a press from one step to another, read straight off its list of ways. */
function expectedPress({ chain }: GroupKind, id: ProfileId, from: string, to: string): string {
  const way = chain.ways.find((one) => one.act === null && one.from.includes(from) && one.to === to)
  if (!way) return 'step/no-such-way'
  const shut = way.gates.filter((gate) => !OPEN_AT_FIRST[id]?.includes(gate))
  return shut.length > 0 ? `step/gate-shut ${shut.join(',')}` : 'accepted'
}

function expectedAct({ chain }: GroupKind, id: ProfileId, from: string, act: StepAct): string {
  const way = chain.ways.find((one) => one.act === act && one.from.includes(from))
  if (!way) return from
  const shut = way.gates.filter((gate) => !OPEN_AT_FIRST[id]?.includes(gate))
  return shut.length > 0 ? `step/gate-shut ${shut.join(',')}` : way.to
}

const refusalOf = (error: unknown): string => {
  if (!(error instanceof DomainError)) throw error
  return [error.code, ...Object.values(error.facts)].join(' ')
}

describe.each(kinds)('the state table of $id', ({ id, groupKind }) => {
  const steps = groupKind.chain.steps.map(({ key }) => key)

  async function place() {
    const desk = await caseDesk()
    const group = await foundGroup(desk, { profileId: id, groupKind: groupKind.kind })
    const { matterId } = await register(desk, group)
    const stand = (state: string) => desk.cases.jot((trx) => trx('matter').where({ id: matterId }).update({ state }))
    return { desk, matterId, stand }
  }

  it(`says of each of ${steps.length * steps.length} presses whether it goes, and what it lacks`, async () => {
    const { desk, matterId, stand } = await place()
    for (const from of steps) {
      for (const to of steps) {
        await stand(from)
        const press = { matterId, expected: from, to, on: desk.today(), reason: 'Skäl' }
        const said = await desk.get('step/take', press).then(() => 'accepted', refusalOf)
        expect(said, `${from} → ${to}`).toBe(expectedPress(groupKind, id, from, to))
        const { state } = await desk.get('step/read', { matterId })
        expect(state, `${from} → ${to}`).toBe(said === 'accepted' ? to : from)
      }
    }
  })

  it(`says of each of ${steps.length * stepAct.values.size} acts where it leads`, async () => {
    const { desk, matterId, stand } = await place()
    for (const from of steps) {
      for (const act of stepAct.values) {
        await stand(from)
        const moved = await desk.cases
          .transact(desk.user.id, async (trx, record) => {
            record('step/taken', matterId)
            await moveByAct(trx, { matterId, act }, doingNow(desk.world, desk.user.id))
          })
          .then(async () => (await desk.get('step/read', { matterId })).state, refusalOf)
        expect(moved, `${from} · ${act}`).toBe(expectedAct(groupKind, id, from, act))
      }
    }
  })

  it('offers from each step exactly the presses of the profile, to whoever has their right', async () => {
    const { desk, matterId, stand } = await place()
    for (const from of steps) {
      await stand(from)
      for (const roles of [['coordinator'], ['chair'], ['noteTaker'], ['decider']] as const) {
        const { ways } = await desk.as({ roles: [...roles] }).get('step/read', { matterId })
        const mine = roles[0] === 'coordinator' ? 'matter:write' : ''
        const said = groupKind.chain.ways.filter((way) => way.act === null && way.from.includes(from) && way.right === mine)
        expect(
          ways.map(({ to }) => to),
          `${from} as ${roles[0]}`,
        ).toEqual(said.map(({ to }) => to))
      }
    }
  })
})
