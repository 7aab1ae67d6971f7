import { describe, expect, it } from 'vitest'
import { readChainFacts } from '../../../main/vault/features/step/chain-facts-repository'
import { findNewestStep } from '../../../main/vault/features/step/step-repository'
import { casesMigrations } from '../../../main/vault/migrations/cases'
import { identityMigrations } from '../../../main/vault/migrations/identity'
import type { Compartment, CompartmentName } from '../../../main/vault/store/compartment'
import { openCompartment } from '../../../main/vault/store/open-compartment'
import type { MatterId } from '../../../shared/domain/matter/matter'
import type { IsoDate } from '../../../shared/lib/dates'
import { groupKindOf } from '../../../shared/profiles'
import { ALC, ARENA } from '../../builders/case-story'
import { type MadeVault, makeVault } from '../store/vault-fixture'

const OLD_STATES = ['registered', 'released', 'treated', 'adjourned', 'decided', 'closed'] as const
type OldState = (typeof OLD_STATES)[number]
/** How far a matter had come that is closed now: what there is of it. */
const CAME_TO = ['registered', 'released', 'treated', 'adjourned', 'decided'] as const

const STANDS = {
  casePreparation: {
    registered: 'received',
    released: 'ready',
    treated: 'prepared',
    adjourned: 'adjourned',
    decided: 'decided',
    closed: 'closed',
  },
  arena: {
    registered: 'registered',
    released: 'released',
    treated: 'treated',
    adjourned: 'adjourned',
    decided: 'treated',
    closed: 'closed',
  },
} as const satisfies Record<string, Record<OldState, string>>

async function openAt(vault: MadeVault, name: CompartmentName, version: number): Promise<Compartment> {
  const key = vault.unlocked.keys[name]
  if (!key) throw new Error('no key')
  const all = name === 'cases' ? casesMigrations : identityMigrations
  const migrations = all.filter((migration) => migration.version <= version)
  return openCompartment({ folder: vault.folder, name, key, migrations, world: vault.world })
}
const NEWEST = 1_000

const DAY = '2026-02-02' as IsoDate
const LATER = '2026-02-20T10:00:00.000Z'
const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}` as MatterId

describe('a vault at the first version of the cases', () => {
  const both = [
    { kind: 'casePreparation', group: ALC },
    { kind: 'arena', group: ARENA },
  ] as const

  it.each(both)(
    'is moved to the newest, and every matter of a group of kind $kind stands at the right step',
    async ({ kind, group }) => {
      const vault = await makeVault()
      const cases = await openAt(vault, 'cases', 1)
      let next = 0
      const filled: { matterId: MatterId; state: OldState; before: OldState }[] = []
      await cases.transact('maja', async (trx, record) => {
        await trx('meeting_group').insert({
          id: 'g',
          name: 'Gruppen',
          sort_key: 'g',
          profile_id: group.profileId,
          kind: group.groupKind,
        })
        await trx('organisation').insert({ id: 'o', group_id: 'g', name: 'Kommunen', position: 0 })
        await trx('unit').insert({ id: 'u', organisation_id: 'o', name: 'Socialtjänsten', position: 0 })
        const meeting = { group_id: 'g', planned_minutes: 60, place: '', state: 'ended' }
        await trx('meeting').insert({ id: 'm', starts_at: '2026-02-20T13:00', ...meeting })
        const add = async (state: OldState, before: OldState) => {
          const matterId = id(++next)
          filled.push({ matterId, state, before })
          const released = before === 'released' ? 1 : null
          await trx('matter').insert({
            id: matterId,
            code_name: `Lykta ${10 + next}`,
            sort_key: String(next),
            search_key: '',
            group_id: 'g',
            state,
            received_on: DAY,
            reference: '',
            officer_name: 'Elin Forsmyr',
            officer_organisation_id: 'o',
            officer_unit_id: 'u',
            officer_phone: '',
            officer_address: '',
            released_version: released,
          })
          const made = { recorded_at: LATER, recorded_by: 'maja', review: 'reviewed' }
          if (['treated', 'adjourned', 'decided'].includes(before)) {
            const item = { meeting_id: 'm', position: next, kind: 'matter', minutes: 5, spent_seconds: 0 }
            const done = before === 'adjourned' ? 'adjourned' : 'done'
            await trx('agenda_item').insert({ id: `i${next}`, matter_id: matterId, state: done, ...item })
          }
          if (before === 'decided') {
            const why = { matter_id: matterId, reason: '', alternatives: '[]', ...made }
            await trx('recommendation').insert({ id: `r${next}`, item_id: `i${next}`, recommendation: 'admit', ...why })
            const decision = { recommendation_id: `r${next}`, verdict: 'admitted', decided_on: DAY }
            await trx('decision').insert({ id: `d${next}`, ...decision, ...why })
          }
          record(state === 'closed' ? 'matter/closed' : 'referral/registered', matterId)
        }
        for (const state of OLD_STATES) if (state !== 'closed') await add(state, state)
        for (const before of CAME_TO) await add('closed', before)
      })
      await cases.close()

      const moved = await openAt(vault, 'cases', NEWEST)
      const { chain } = groupKindOf(group.profileId, group.groupKind)
      for (const { matterId, state, before } of filled) {
        const stands = STANDS[kind][state]
        const row: { state: string } = await moved.read((db) => db('matter').where({ id: matterId }).first('state'))
        const newest = await moved.read((db) => findNewestStep(db, matterId))
        expect(row.state, `${state} after ${before}`).toBe(stands)
        expect(chain.steps.map(({ key }) => key)).toContain(row.state)
        expect(newest, `${state} after ${before}`).toMatchObject(
          state === 'closed'
            ? { seq: 2, from: STANDS[kind][before], to: 'closed', by: '', undoneAt: null }
            : { seq: 1, from: null, to: stands, on: DAY, by: '', undoneAt: null },
        )
        // The gates can be asked about a matter that was there before there were any.
        expect(await moved.read((db) => readChainFacts(db, matterId, DAY))).toMatchObject({ openQuestions: 0, enrolled: false })
      }
      await moved.close()
    },
  )
})

describe('a vault at the first version of the identities', () => {
  it('is moved to the newest with everybody in it and every mark', async () => {
    const vault = await makeVault()
    const identity = await openAt(vault, 'identity', 1)
    const individual = {
      matter_id: id(1),
      given_name: 'Tindra',
      family_name: 'Påhittad',
      personal_number: '',
      address: '',
      phone: '',
      also_known: '',
      protected_identity: 0,
      written_at: LATER,
    }
    const draft = { matter_id: id(1), text: '{"question":"?","sections":[]}', saved_at: LATER, saved_by: 'maja' }
    const mark = { id: id(2), mark: '{"kind":"release"}', marked_at: LATER }
    await identity.transact('maja', async (trx, record) => {
      await trx('individual').insert(individual)
      await trx('summary_draft').insert(draft)
      await trx('pending').insert(mark)
      record('identity/written', id(1))
    })
    await identity.close()
    const moved = await openAt(vault, 'identity', NEWEST)
    expect(await moved.read((db) => db('individual').select(Object.keys(individual)))).toEqual([individual])
    expect(await moved.read((db) => db('summary_draft').select(Object.keys(draft)))).toEqual([draft])
    expect(await moved.read((db) => db('pending').select(Object.keys(mark)))).toEqual([mark])
    expect((await moved.auditLines(null, 10)).map(({ act }) => act)).toEqual(['identity/written'])
    await moved.close()
  })
})
