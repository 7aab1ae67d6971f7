import { describe, expect, it } from 'vitest'
import { listConsentsOf, listScopes } from '../../../main/vault/features/consent/consent-repository'
import { listRecipients } from '../../../main/vault/features/consent/recipient-repository'
import { listRepresentatives } from '../../../main/vault/features/group/representative-repository'
import { casesMigrations } from '../../../main/vault/migrations/cases'
import type { Compartment } from '../../../main/vault/store/compartment'
import { openCompartment } from '../../../main/vault/store/open-compartment'
import type { ConsentId } from '../../../shared/domain/consent/consent'
import type { GroupId } from '../../../shared/domain/group/group'
import type { MatterId } from '../../../shared/domain/matter/matter'
import { ARENA } from '../../builders/case-story'
import { type MadeVault, makeVault } from '../store/vault-fixture'

const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
const [GROUP, ORGANISATION, UNIT, OTHER_UNIT, MATTER, CONSENT] = [1, 2, 3, 4, 5, 6].map(id) as [
  string,
  string,
  string,
  string,
  string,
  string,
]

async function openUpTo(vault: MadeVault, version: number): Promise<Compartment> {
  const key = vault.unlocked.keys.cases
  if (!key) throw new Error('no key')
  const migrations = casesMigrations.filter((migration) => migration.version <= version)
  return openCompartment({ folder: vault.folder, name: 'cases', key, migrations, world: vault.world })
}

const terms = {
  kind: 'consultation',
  parties: [{ organisationId: ORGANISATION, unitIds: null }],
  informationKinds: ['work'],
  withheld: [],
  givenOn: '2026-02-01',
  validFrom: '2026-02-01',
  validTo: null,
  original: 'Pärm 3',
  formSeen: true,
}

/** As the first version stored a consent, a representative and a meeting that is over. */
async function fill(cases: Compartment): Promise<void> {
  await cases.transact('maja', async (trx, record) => {
    const group = { id: GROUP, name: 'Gruppen', sort_key: 'g', profile_id: ARENA.profileId, kind: ARENA.groupKind }
    await trx('meeting_group').insert(group)
    await trx('organisation').insert({ id: ORGANISATION, group_id: GROUP, name: 'Kommunen', position: 0 })
    for (const [position, unit] of [UNIT, OTHER_UNIT].entries())
      await trx('unit').insert({ id: unit, organisation_id: ORGANISATION, name: `Enhet ${position}`, position })
    const place = { organisation_id: ORGANISATION, unit_id: UNIT }
    await trx('representative').insert({
      id: id(7),
      group_id: GROUP,
      name: 'Åsa Ek',
      sort_key: 'åsa',
      function: 'handläggare',
      ...place,
      valid_from: '2025-01-01',
    })
    await trx('matter').insert({
      id: MATTER,
      code_name: 'Lykta 14',
      sort_key: 'l',
      search_key: 'l',
      group_id: GROUP,
      state: 'treated',
      received_on: '2026-02-01',
      reference: '',
      officer_name: 'Elin Forsmyr',
      officer_organisation_id: ORGANISATION,
      officer_unit_id: UNIT,
      officer_phone: '',
      officer_address: '',
    })
    await trx('consent').insert({
      id: CONSENT,
      matter_id: MATTER,
      kind: 'consultation',
      terms: JSON.stringify(terms),
      entered_at: '2026-02-01T09:00:00.000Z',
      entered_by: 'maja',
    })
    await trx('meeting').insert({
      id: id(8),
      group_id: GROUP,
      starts_at: '2026-02-20T13:00',
      planned_minutes: 60,
      place: '',
      state: 'ended',
    })
    const item = {
      meeting_id: id(8),
      position: 0,
      kind: 'matter',
      matter_id: MATTER,
      minutes: 15,
      state: 'done',
      spent_seconds: 700,
    }
    await trx('agenda_item').insert({ id: id(9), ...item })
    const attendee = {
      meeting_id: id(8),
      sort_key: 'a',
      function: '',
      organisation_id: ORGANISATION,
      role: 'substitute',
      place: 'onSite',
    }
    await trx('attendee').insert({ id: id(10), name: 'Här', ...attendee, unit_id: UNIT, present: 1 })
    await trx('attendee').insert({ id: id(11), name: 'Borta', ...attendee, unit_id: OTHER_UNIT, present: 0 })
    record('test/filled', 'vault')
  })
}

describe('a vault of the first version', () => {
  it('keeps its consents with their first scope, its people, and who was in the room when a matter was treated (A38, G13, X3)', async () => {
    const vault = await makeVault()
    const old = await openUpTo(vault, 1)
    await fill(old)
    await old.close()
    const cases = await openUpTo(vault, 1_000)
    const [consents, scopes, people, received] = await cases.read(async (db) => [
      await listConsentsOf(db, MATTER as MatterId),
      await listScopes(db, CONSENT as ConsentId),
      await listRepresentatives(db, GROUP as GroupId),
      await listRecipients(db, MATTER as MatterId),
    ])
    expect(consents).toEqual([{ id: CONSENT, terms, withdrawnOn: null, version: 1, reaffirmedOn: null }])
    expect(scopes).toEqual([{ version: 1, terms, at: '2026-02-01T09:00:00.000Z', userId: 'maja' }])
    expect(people).toMatchObject([{ name: 'Åsa Ek', functionKey: null, substituteFor: null, appointedBy: '', informedOn: null }])
    expect(received).toMatchObject([{ organisationId: ORGANISATION, unitId: UNIT, givenOn: '2026-02-20', how: 'meeting' }])
    await cases.close()
  })
})
