import type { Knex } from 'knex'
import { groupsPapers } from '../../../../renderer/text/sv/papers-groups'
import { statisticsText } from '../../../../renderer/text/sv/statistics'
import type { GroupId, Representative } from '../../../../shared/domain/group/group'
import { isValidOn } from '../../../../shared/domain/group/representative-rules'
import { periodOfKey } from '../../../../shared/domain/group-report/report-key'
import type { Organisation } from '../../../../shared/domain/organisation/organisation'
import { sheetSection } from '../../../../shared/domain/paper/sheet-section'
import type { Period } from '../../../../shared/domain/statistics/period'
import type { StatisticsRow } from '../../../../shared/domain/statistics/statistics'
import type { IsoDate } from '../../../../shared/lib/dates'
import { requireThat } from '../../../../shared/lib/domain-error'
import { groupKindOf } from '../../../../shared/profiles'
import { countOf, listParties, requireGroup } from '../group/group-repository'
import { listRepresentatives } from '../group/representative-repository'
import { readGroupSettings } from '../group/settings-repository'
import { placeOf } from '../paper/paper-ground-repository'
import type { MakeSheet } from '../paper/sheet-ground-repository'
import { statisticsRows } from '../statistics/statistics-repository'

const words = groupsPapers.report

/** Plain counts of a group and a period, nothing about one person (G41, X14). `key` names the period. */
export const groupReportSheet: MakeSheet = async (db, { aboutId, key }, { printedOn }) => {
  const group = await requireGroup(db, aboutId as GroupId)
  const period = periodOfKey(key)
  requireThat(period, 'group-report/unknown-period')
  const { from, to } = period
  const parties = await listParties(db, group.id)
  const people = await listRepresentatives(db, group.id)
  const { takesMatters, needsResponsible } = groupKindOf(group.profileId, group.kind)
  const counted = await statisticsRows(db, { groupId: group.id, from, to, today: printedOn })
  const { responsibleId } = await readGroupSettings(db, group.id)
  const responsible = people.find(({ id }) => id === responsibleId)
  return {
    title: words.title,
    facts: [
      { label: words.period, value: `${words.kinds[period.kind]}, ${words.fromTo(from, to)}` },
      ...(needsResponsible ? [{ label: words.responsible, value: responsibleLine(responsible, parties) }] : []),
    ],
    sections: [
      ...(to >= printedOn ? [sheetSection({ text: words.soFar })] : []),
      ...(takesMatters ? [sheetSection({ heading: words.counts, table: tableOf(counted) })] : []),
      sheetSection({
        heading: words.own,
        table: {
          columns: [
            { label: words.columns.what, share: 0.8 },
            { label: words.columns.count, share: 0.2 },
          ],
          rows: await ownRows(db, { groupId: group.id, people, period, today: printedOn }),
        },
      }),
      sheetSection({ heading: words.experiences, lines: 6 }),
    ],
    signatures: [],
    about: 'nobody',
    group,
    unreviewed: false,
    matterId: null,
    meetingId: null,
    day: from,
  }
}

const responsibleLine = (who: Representative | undefined, parties: readonly Organisation[]) =>
  who ? `${who.name}, ${placeOf(parties, who)}` : words.noResponsible

function tableOf(rows: readonly StatisticsRow[]) {
  const hasLeads = rows.some(({ medianDays }) => medianDays !== null)
  const part = (key: string) => (key.includes(':') ? '– ' : '')
  return {
    columns: [
      { label: words.columns.what, share: hasLeads ? 0.6 : 0.8 },
      { label: words.columns.count, share: 0.2 },
      ...(hasLeads ? [{ label: words.columns.median, share: 0.2 }] : []),
    ],
    rows: rows.map(({ key, label, count, medianDays }) => [
      `${part(key)}${label || (statisticsText.rows[key] ?? key)}`,
      String(count),
      ...(hasLeads ? [medianDays === null ? '' : medianDays.toLocaleString('sv-SE')] : []),
    ]),
  }
}

async function ownRows(
  db: Knex,
  about: { groupId: GroupId; people: readonly Representative[]; period: Period; today: IsoDate },
): Promise<string[][]> {
  const { groupId, people, period, today } = about
  const { from, to } = period
  const within = (table: string, day: string) => db(table).where({ group_id: groupId }).whereBetween(day, [from, to])
  const last = to < today ? to : today
  const rows: [string, number][] = [
    [words.representatives, people.filter((one) => isValidOn(one, last)).length],
    [words.trainings, await countOf(within('training', 'held_on'))],
    [words.deviations, await countOf(within('deviation', 'found_on'))],
    [`– ${words.openDeviations}`, await countOf(within('deviation', 'found_on').whereNull('closed_on'))],
    [words.lessons, await countOf(within('lesson', 'noted_on'))],
  ]
  return rows.map(([what, count]) => [what, String(count)])
}
