import type { Knex } from 'knex'
import { strategyPapers } from '../../../../renderer/text/sv/papers-strategy'
import type { GroupId } from '../../../../shared/domain/group/group'
import { type SheetSection, sheetSection } from '../../../../shared/domain/paper/sheet-section'
import { type Period, periodOf } from '../../../../shared/domain/statistics/period'
import { agreementInForce } from '../../../../shared/domain/strategy/agreement-rules'
import { isStrategic } from '../../../../shared/domain/strategy/strategic-group'
import { type IsoDate, readDate } from '../../../../shared/lib/dates'
import { requireThat } from '../../../../shared/lib/domain-error'
import { listDeviations } from '../deviation/deviation-repository'
import { readGivesAway } from '../gate/gate-repository'
import { requireGroup } from '../group/group-repository'
import { listLessons } from '../lesson/lesson-repository'
import type { MakeSheet } from '../paper/sheet-ground-repository'
import { readTypedOf } from '../typed-text/typed-text-repository'
import { listAgreements } from './agreement-repository'
import { listDilemmas } from './dilemma-repository'
import { listExperiences } from './experience-repository'
import { groupsSeenFrom, isUnreviewed } from './strategy-words-repository'

const words = strategyPapers.basis
const { columns: heads } = words

/** A row of the paper, with what says whether it may be printed. */
interface Told {
  readonly cells: readonly string[]
  readonly unreviewed: boolean
  readonly groupId: GroupId
}

/**
 * What speaks for another agreement: deviations, dilemmas, experiences and lessons of a period, from every group that the strategic
 * group leads. A text that can give somebody away is left out, and that is said.
 * @see G56
 */
export const changeBasisSheet: MakeSheet = async (db, { aboutId, key }, { printedOn }) => {
  const group = await requireGroup(db, aboutId as GroupId)
  requireThat(isStrategic(group), 'strategy/not-of-this-group')
  const period = periodOfKey(key) ?? periodOf('year', printedOn)
  const within = (day: string) => day >= period.from && day <= period.to
  const givesAway = await readGivesAway(db)
  const part = (heading: string, told: readonly Told[], columns: Columns) =>
    partOf(
      heading,
      told.filter(({ cells, unreviewed, groupId }) =>
        cells.every((cell) => !givesAway(cell, { groupId, review: unreviewed ? 'unreviewed' : 'reviewed' })),
      ),
      told.length,
      columns,
    )
  const parts = [
    part(words.deviations, await deviationRows(db, group.id, within), [
      [heads.found, 0.13],
      [heads.group, 0.19],
      [heads.what, 0.28],
      [heads.consequence, 0.2],
      [heads.proposal, 0.2],
    ]),
    part(words.dilemmas, await dilemmaRows(db, group.id, within), [
      [heads.raised, 0.13],
      [heads.group, 0.19],
      [heads.what, 0.28],
      [heads.support, 0.18],
      [heads.answer, 0.22],
    ]),
    part(words.experiences, await experienceRows(db, group.id, within), [
      [heads.target, 0.2],
      [heads.group, 0.2],
      [heads.experience, 0.35],
      [heads.need, 0.25],
    ]),
    part(words.lessons, await lessonRows(db, group.id, within), [
      [heads.noted, 0.13],
      [heads.group, 0.2],
      [heads.lesson, 0.4],
      [heads.purpose, 0.27],
    ]),
  ]
  const agreement = agreementInForce(await listAgreements(db, group.id), printedOn)
  const leftOut = parts.reduce((sum, one) => sum + one.leftOut, 0)
  return {
    about: 'nobody',
    group,
    unreviewed: parts.some(({ unreviewed }) => unreviewed),
    matterId: null,
    meetingId: null,
    day: printedOn,
    title: words.title,
    facts: [
      { label: strategyPapers.period, value: strategyPapers.periodOf(period.from, period.to) },
      {
        label: words.agreement,
        value: agreement
          ? agreement.to === null
            ? words.openEnded(agreement.from)
            : strategyPapers.periodOf(agreement.from, agreement.to)
          : words.noAgreement,
      },
      ...(agreement ? [{ label: words.parties, value: agreement.parties.map(({ name }) => name).join(', ') }] : []),
    ],
    sections: [
      sheetSection({ text: words.about }),
      ...parts.map(({ section }) => section),
      ...(leftOut === 0 ? [] : [sheetSection({ text: strategyPapers.leftOut(leftOut) })]),
    ],
    signatures: [],
  }
}

type Columns = readonly (readonly [string, number])[]

function partOf(heading: string, ready: readonly Told[], noted: number, columns: Columns) {
  const section: SheetSection = sheetSection({
    heading,
    text: ready.length === 0 ? strategyPapers.none : '',
    table:
      ready.length === 0
        ? null
        : { columns: columns.map(([label, share]) => ({ label, share })), rows: ready.map(({ cells }) => [...cells]) },
  })
  return { section, unreviewed: ready.some(({ unreviewed }) => unreviewed), leftOut: noted - ready.length }
}

type Within = (day: string) => boolean

async function deviationRows(db: Knex, groupId: GroupId, within: Within): Promise<Told[]> {
  const groups = await groupsSeenFrom(db, groupId)
  return (await listDeviations(db, null))
    .filter((one) => groups.has(one.groupId) && within(one.foundOn))
    .map(({ foundOn, groupId: of, groupName, what, consequence, proposal, review }) => ({
      groupId: of,
      cells: [foundOn, groupName, what, consequence, proposal],
      unreviewed: review === 'unreviewed',
    }))
}

async function dilemmaRows(db: Knex, groupId: GroupId, within: Within): Promise<Told[]> {
  const dilemmas = (await listDilemmas(db, groupId)).filter(({ raisedOn }) => within(raisedOn))
  const typed = await typedOf(db, 'dilemma', dilemmas)
  return dilemmas.map(({ id, raisedOn, groupId: of, groupName, organisationName, words: text, support, answer, state }) => ({
    groupId: of,
    cells: [
      raisedOn,
      [groupName, organisationName].filter((name) => name !== '').join(', '),
      text,
      support,
      [words.dilemmaStates[state], answer].filter((said) => said !== '').join(': '),
    ],
    unreviewed: isUnreviewed(typed, id),
  }))
}

async function experienceRows(db: Knex, groupId: GroupId, within: Within): Promise<Told[]> {
  const experiences = (await listExperiences(db, groupId)).filter(({ notedOn }) => within(notedOn))
  const typed = await typedOf(db, 'strategy', experiences)
  return experiences.map(({ id, targetGroup, groupId: of, groupName, words: text, need }) => ({
    groupId: of,
    cells: [targetGroup, groupName, text, need],
    unreviewed: isUnreviewed(typed, id),
  }))
}

async function lessonRows(db: Knex, groupId: GroupId, within: Within): Promise<Told[]> {
  return (await listLessons(db, groupId))
    .filter(({ notedOn }) => within(notedOn))
    .map(({ notedOn, groupId: of, groupName, words: text, purpose, unreviewed }) => ({
      groupId: of,
      cells: [notedOn, groupName, text, purpose],
      unreviewed,
    }))
}

const typedOf = (db: Knex, kind: 'dilemma' | 'strategy', all: readonly { id: string }[]) =>
  readTypedOf(
    db,
    kind,
    all.map(({ id }) => id),
  )

/** "2026-01-01 2026-12-31". */
function periodOfKey(key: string): Period | undefined {
  const [from, to] = key.split(' ').map((day) => readDate(day) as IsoDate | undefined)
  return from && to && from <= to ? { from, to } : undefined
}
