// A vault that has been worked in for years: invented cases as the tables hold them, fast, for what must not slow down.
import type { Knex } from 'knex'
import { keysOf } from '../../main/vault/features/matter/matter-repository'
import { codeNameAt, codeNameCount } from '../../shared/domain/matter/code-names'
import type { CodeName, MatterId } from '../../shared/domain/matter/matter'
import type { GroupKindName, ProfileId } from '../../shared/domain/profile/profile'
import { addDays, type IsoDate } from '../../shared/lib/dates'
import { groupKindOf } from '../../shared/profiles'

const SYLLABLES = [
  'ba',
  'de',
  'fi',
  'go',
  'hu',
  'jy',
  'ka',
  'le',
  'mi',
  'no',
  'pu',
  'ra',
  'se',
  'ti',
  'vo',
  'åk',
  'än',
  'ör',
  'st',
  'lla',
]
const OFFICERS = ['Elin Forsmyr', 'Per-Ola Sandgren', 'Eva Lindhagen', 'Åsa Bergklint', 'Örjan Tallmyr', 'Maja Hedås']
const GIVEN = ['Alma', 'Bo', 'Cecilia', 'Disa', 'Egil', 'Frida', 'Göran', 'Hedda', 'Ivar', 'Åke', 'Ärla', 'Östen']
const FAMILY = ['Granmyr', 'Björkås', 'Tallén', 'Åsfors', 'Älvhed', 'Östmark', 'Lindtorp', 'Hallstig', 'Kvarnö', 'Sjöbrant']

export interface Filling {
  readonly count: number
  readonly day: IsoDate
  readonly userId: string
  /** The cases alone, without what has happened in them: enough for a list. */
  readonly bare?: boolean
  newId(): string
}

/** A figure between 0 and `below`, the same each time for the same place. */
const lot = (place: number, salt: number, below: number): number => {
  let mixed = Math.imul(place + 1, 2654435761) ^ Math.imul(salt + 7, 40503)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 2246822507)
  return ((mixed ^ (mixed >>> 13)) >>> 0) % below
}

/** A word that means nothing; few of them are common and many are rare, as in a language. */
const word = (place: number, salt: number): string => {
  const share = lot(place, salt, 10_000) / 10_000
  const rank = Math.floor(share ** 3 * 4_000)
  return [rank % 20, Math.floor(rank / 20) % 20, Math.floor(rank / 400) % 20].map((at) => SYLLABLES[at] ?? '').join('')
}
export const wordsOf = (place: number, salt: number, count: number): string =>
  Array.from({ length: count }, (_, at) => word(place * 131 + at, salt)).join(' ')

/** Cases beside those that are there, in all groups, at all steps: their steps, tasks, consents, summaries, meetings and notes. */
export async function fillWithCases(trx: Knex.Transaction, filling: Filling): Promise<MatterId[]> {
  const { count, day, userId, newId } = filling
  const groups: { id: string; profileId: ProfileId; kind: GroupKindName }[] = await trx('meeting_group').select({
    id: 'id',
    profileId: 'profile_id',
    kind: 'kind',
  })
  const parties: { id: string; groupId: string; unitId: string }[] = await trx('unit')
    .join('organisation', 'organisation.id', 'unit.organisation_id')
    .select({ id: 'organisation.id', groupId: 'organisation.group_id', unitId: 'unit.id' })
  const used = new Set<string>(await trx('code_name_used').pluck('code_name'))
  const names = Array.from({ length: count + used.size }, (_, at) =>
    codeNameAt(Math.floor((at * codeNameCount) / (count + used.size))),
  ).filter((name) => !used.has(name))
  const tables: Record<string, Record<string, string | number | null>[]> = {
    meeting: [],
    matter: [],
    code_name_used: [],
    officer_period: [],
    matter_step: [],
    task: [],
    consent: [],
    consent_party: [],
    released_summary: [],
    agenda_item: [],
    item_note: [],
  }
  const into = (table: string, row: Record<string, string | number | null>) => tables[table]?.push(row)
  const ids: MatterId[] = []
  const meetingOf = new Map<string, { id: string; items: number }>()
  for (let at = 0; at < count; at += 1) {
    const group = groups[at % groups.length]
    const name = names[at]
    if (!group || !name) throw new Error('no group, or no name left')
    const { chain } = groupKindOf(group.profileId, group.kind)
    const mine = parties.filter(({ groupId }) => groupId === group.id)
    const party = mine[lot(at, 1, mine.length)]
    if (!party) throw new Error('a group without parties')
    const ended = chain.steps.filter(({ phase }) => phase === 'ended')
    const open = chain.steps.filter(({ phase }) => phase !== 'ended')
    const steps = lot(at, 2, 100) < 55 ? ended : open
    const state = steps[lot(at, 3, steps.length)]?.key ?? chain.first
    const receivedOn = addDays(day, -lot(at, 4, 1_400))
    const id = newId() as MatterId
    const reference = `SN ${receivedOn.slice(0, 4)}-${at}`
    const hasTask = steps === open && lot(at, 5, 10) < 7
    const dueOn = hasTask ? addDays(day, lot(at, 6, 80) - 20) : null
    const released = lot(at, 7, 10) < 6
    ids.push(id)
    into('matter', {
      id,
      code_name: name,
      ...keysOf(name as CodeName, reference),
      group_id: group.id,
      state,
      received_on: receivedOn,
      reference,
      birth_year: 1960 + lot(at, 8, 45),
      officer_name: OFFICERS[lot(at, 9, OFFICERS.length)] ?? '',
      officer_organisation_id: party.id,
      officer_unit_id: party.unitId,
      officer_phone: '',
      officer_address: '',
      has_identity: 1,
      draft_known: 1,
      released_version: released ? 1 : null,
      caretaker_id: lot(at, 10, 3) > 0 ? userId : null,
      next_due_on: dueOn,
    })
    into('code_name_used', { code_name: name, matter_id: id })
    into('officer_period', {
      matter_id: id,
      position: 0,
      name: OFFICERS[lot(at, 9, OFFICERS.length)] ?? '',
      organisation_id: party.id,
      unit_id: party.unitId,
      phone: '',
      address: '',
      valid_from: receivedOn,
      entered_by: userId,
    })
    chain.steps.slice(0, 1 + lot(at, 11, 4)).forEach(({ key }, place) => {
      into('matter_step', {
        matter_id: id,
        seq: place + 1,
        from_step: place === 0 ? null : (chain.steps[place - 1]?.key ?? null),
        to_step: key,
        taken_at: `${receivedOn}T08:00:00.000Z`,
        taken_on: receivedOn,
        taken_by: userId,
        reason: '',
      })
    })
    if (dueOn !== null)
      into('task', {
        id: newId(),
        kind: 'own',
        matter_id: id,
        title: wordsOf(at, 21, 4),
        owner_id: userId,
        due_on: dueOn,
        made_at: `${receivedOn}T08:00:00.000Z`,
      })
    if (lot(at, 12, 2) === 0) {
      const consentId = newId()
      const terms = {
        kind: 'consultation',
        parties: [{ organisationId: party.id, unitIds: null }],
        informationKinds: ['work'],
        withheld: [],
        givenOn: receivedOn,
        validFrom: receivedOn,
        validTo: addDays(receivedOn, 700),
        original: 'Pärm 3',
        formSeen: true,
      }
      into('consent', {
        id: consentId,
        matter_id: id,
        kind: terms.kind,
        terms: JSON.stringify(terms),
        entered_at: `${receivedOn}T08:00:00.000Z`,
        entered_by: userId,
      })
      into('consent_party', { consent_id: consentId, organisation_id: party.id })
    }
    if (released)
      into('released_summary', {
        matter_id: id,
        version: 1,
        text: JSON.stringify({
          question: wordsOf(at, 22, 8),
          sections: [{ heading: 'bakgrund', text: wordsOf(at, 23, 90) }],
        }),
        released_at: `${receivedOn}T08:00:00.000Z`,
        released_by: userId,
      })
    if (lot(at, 13, 5) === 0) {
      let meeting = meetingOf.get(group.id)
      if (!meeting || meeting.items === 10) {
        meeting = { id: newId(), items: 0 }
        meetingOf.set(group.id, meeting)
        into('meeting', {
          id: meeting.id,
          group_id: group.id,
          starts_at: `${addDays(day, -1 - lot(at, 14, 1_000))}T13:00`,
          planned_minutes: 120,
          place: '',
          state: 'ended',
        })
      }
      const itemId = newId()
      into('agenda_item', {
        id: itemId,
        meeting_id: meeting.id,
        position: meeting.items,
        kind: 'matter',
        matter_id: id,
        minutes: 10,
        state: 'done',
        spent_seconds: 600,
      })
      into('item_note', {
        item_id: itemId,
        text: wordsOf(at, 24, 60),
        saved_at: `${day}T08:00:00.000Z`,
        saved_by: userId,
        review: 'reviewed',
      })
      meeting.items += 1
    }
  }
  const kept = Object.entries(tables).filter(([table]) => !filling.bare || table === 'matter' || table === 'code_name_used')
  for (const [table, rows] of kept) await insertAll(trx, table, rows)
  return ids
}

/** Persons for cases, and a text about each that nobody has checked. */
export async function fillWithPeople(
  trx: Knex.Transaction,
  matterIds: readonly MatterId[],
  { userId, day }: Filling,
): Promise<void> {
  const people = matterIds.map((matterId, at) => ({
    matter_id: matterId,
    given_name: GIVEN[lot(at, 31, GIVEN.length)] ?? '',
    family_name: `${FAMILY[lot(at, 32, FAMILY.length)]}${lot(at, 33, 40)}`,
    personal_number: '',
    address: `${wordsOf(at, 34, 1)}gatan ${lot(at, 35, 90)}`,
    phone: '',
    also_known: '',
    protected_identity: 0,
    written_at: `${day}T08:00:00.000Z`,
  }))
  const texts = matterIds.flatMap((matterId, at) =>
    at % 2 === 0
      ? [
          {
            matter_id: matterId,
            field: 'in-depth',
            text: wordsOf(at, 36, 80),
            version: 1,
            begun_at: day,
            saved_at: day,
            saved_by: userId,
          },
        ]
      : [],
  )
  await insertAll(trx, 'individual', people)
  await insertAll(trx, 'unchecked_text', texts)
}

async function insertAll(
  trx: Knex.Transaction,
  table: string,
  rows: readonly Record<string, string | number | null>[],
): Promise<void> {
  const columns = Object.keys(rows[0] ?? {})
  const values = columns.map((_, at) => `json_extract(value, '$[${at}]')`).join()
  for (let from = 0; from < rows.length; from += 1_000) {
    const part = rows.slice(from, from + 1_000).map((row) => columns.map((column) => row[column] ?? null))
    await trx.raw(`insert into ${table} (${columns.join()}) select ${values} from json_each(?)`, [JSON.stringify(part)])
  }
}
