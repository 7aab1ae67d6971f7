import type { Knex } from 'knex'
import { answers } from '../../../../shared/domain/form/form'
import type { GroupId } from '../../../../shared/domain/group/group'
import type { CrossedFact } from '../../../../shared/domain/profile/crossed-fact'
import type { GroupKind, Profile } from '../../../../shared/domain/profile/profile'
import type { CrossAsked, CrossName, CrossStatistics } from '../../../../shared/domain/statistics/cross'
import { periodOf } from '../../../../shared/domain/statistics/period'
import { dayOf, type IsoDate } from '../../../../shared/lib/dates'
import { requireThat } from '../../../../shared/lib/domain-error'
import { bandOf } from '../../../../shared/privacy/k-anonymity/classes'
import { type Counted, tableOfPeriod } from '../../../../shared/privacy/k-anonymity/tables-of-year'
import { groupKindOf, profileOf } from '../../../../shared/profiles'
import { listParties, requireGroup } from '../group/group-repository'

/** The row of those whose fact nobody has filled in. */
const NOT_GIVEN: CrossName = { key: '', label: '' }

/**
 * What a group's matters came to, beside one fact of them. Small cells are hidden here and go no further (X14). The columns are always
 * what they came to: tables that share nothing but their columns tell nothing of each other beyond the columns' totals.
 * @throws DomainError `statistics/not-crossed`
 */
export async function crossStatistics(db: Knex, { groupId, fact: key, kind, day }: CrossAsked): Promise<CrossStatistics> {
  const group = await requireGroup(db, groupId)
  const groupKind = groupKindOf(group.profileId, group.kind)
  const fact = groupKind.crossed.find((one) => one.key === key)
  requireThat(fact, 'statistics/not-crossed')
  const names = await rowNames(db, { groupId, fact, groupKind, profile: profileOf(group.profileId) })
  const results = groupKind.requiresRecommendation ? groupKind.recommendations : groupKind.outcomes
  const keys = names.map((one) => one.key)
  const counted = (await listCameTo(db, groupId, groupKind)).map((one): Counted => {
    const row = rowOf(fact, one)
    return { row: keys.includes(row) ? row : NOT_GIVEN.key, column: one.result, on: one.on }
  })
  const made = tableOfPeriod(counted, { rows: keys, columns: results.map((one) => one.key) }, { kind, day })
  return {
    period: periodOf(kind, day),
    rows: names.filter((one) => made.rows.includes(one.key)),
    columns: results.flatMap(({ key: name, label }) => (made.columns.includes(name) ? [{ key: name, label }] : [])),
    kinds: [...made.kinds],
    table: made.table && {
      cells: made.table.cells.map((line) => [...line]),
      rowTotals: [...made.table.rowTotals],
      columnTotals: [...made.table.columnTotals],
      total: made.table.total,
    },
  }
}

interface CameTo {
  readonly result: string
  readonly on: IsoDate
  readonly organisationId: string
  readonly birthYear: number | null
  readonly answers: string | null
}

/** Each matter once, by the last that stands of what it came to: a matter that is taken up again is nobody more. */
async function listCameTo(db: Knex, groupId: GroupId, { requiresRecommendation }: GroupKind): Promise<CameTo[]> {
  const table = requiresRecommendation ? 'recommendation' : 'outcome'
  const rows: (Omit<CameTo, 'on'> & { at: string; matterId: string })[] = await db(table)
    .join('matter', 'matter.id', `${table}.matter_id`)
    .where('matter.group_id', groupId)
    .whereNull(`${table}.replaced_at`)
    .orderBy([`${table}.recorded_at`, `${table}.id`])
    .select({
      matterId: 'matter.id',
      result: `${table}.${table}`,
      at: `${table}.recorded_at`,
      organisationId: 'matter.officer_organisation_id',
      birthYear: 'matter.birth_year',
    })
    .select(
      db.raw(`(select form_answer.answers from form_answer where form_answer.matter_id = matter.id and form_answer.of = 'form'
        order by form_answer.version desc limit 1) as answers`),
    )
  const last = new Map(rows.map(({ matterId, at, ...row }) => [matterId, { ...row, on: dayOf(new Date(at)) }]))
  return [...last.values()]
}

function rowOf(fact: CrossedFact, one: CameTo): string {
  if (fact.fact === 'organisation') return one.organisationId
  if (fact.fact === 'age')
    return one.birthYear === null ? NOT_GIVEN.key : bandOf(Number(one.on.slice(0, 4)) - one.birthYear, fact.bands)
  const given = one.answers === null ? undefined : answers.parse(JSON.parse(one.answers))[fact.field]
  return typeof given === 'string' ? given : NOT_GIVEN.key
}

interface Naming {
  readonly groupId: GroupId
  readonly fact: CrossedFact
  readonly groupKind: GroupKind
  readonly profile: Profile
}

/** Every row there can be, in the order it is read. A band and yes and no have no label: their words are the desk's. */
async function rowNames(db: Knex, { groupId, fact, groupKind, profile }: Naming): Promise<CrossName[]> {
  if (fact.fact === 'organisation')
    return [...(await listParties(db, groupId)).map(({ id, name }) => ({ key: id, label: name })), NOT_GIVEN]
  if (fact.fact === 'age') {
    const lowest = (fact.bands[0] ?? 1) - 1
    return [...[lowest, ...fact.bands].map((age) => ({ key: bandOf(age, fact.bands), label: '' })), NOT_GIVEN]
  }
  const fields = profile.forms
    .filter(({ key }) => key === groupKind.form)
    .flatMap(({ sections }) => sections.flatMap((section) => section.fields))
    .filter(({ key }) => key === fact.field)
  const options = fields.flatMap(({ kind, options: own }) => (kind === 'yesNo' ? YES_NO : own))
  return [...new Map(options.map(({ key, label }) => [key, { key, label }])).values(), NOT_GIVEN]
}

const YES_NO: readonly CrossName[] = [
  { key: 'yes', label: '' },
  { key: 'no', label: '' },
]
