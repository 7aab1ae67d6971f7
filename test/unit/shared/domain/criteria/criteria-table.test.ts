import { describe, expect, it } from 'vitest'
import type { CriteriaSet, Criterion } from '../../../../../shared/domain/criteria/criteria'
import { judgeCriteria } from '../../../../../shared/domain/criteria/rules'
import type { Answers, FormField } from '../../../../../shared/domain/form/form'
import type { IsoDate } from '../../../../../shared/lib/dates'
import { profiles } from '../../../../../shared/profiles'

type Cell = Record<string, string | string[] | number>

/** Everything that can be answered in a field, not answering among it. */
function possible(field: FormField): (Cell[string] | undefined)[] {
  switch (field.kind) {
    case 'yesNo':
      return [undefined, 'yes', 'no']
    case 'choice':
      return [undefined, ...field.options.map(({ key }) => key)]
    case 'choices': {
      const keys = field.options.map(({ key }) => key)
      return Array.from({ length: 2 ** keys.length }, (_, bits) => keys.filter((_key, place) => bits & (1 << place)))
    }
    case 'months':
    case 'number':
      return [undefined, 0, 12]
    default:
      return [undefined]
  }
}

/** Every combination of answers to a criterion's fields. */
const cellsOf = ({ fields }: Criterion): Cell[] =>
  fields.reduce<Cell[]>(
    (cells, field) =>
      cells.flatMap((cell) => possible(field).map((answer) => (answer === undefined ? cell : { ...cell, [field.key]: answer }))),
    [{}],
  )

const chose = (cell: Cell, key: string, wanted: readonly string[]) =>
  [cell[key] ?? []].flat().some((one) => wanted.includes(String(one)))
const isEmpty = (cell: Cell, key: string) => [cell[key] ?? []].flat().length === 0

/**
 * How a cell must be judged, read off the profile: what is asked is found from the first field onwards, then the words of the
 * definition are taken one after another.
 */
function expected(criterion: Criterion, cell: Cell): string {
  const asked: FormField[] = []
  for (const field of criterion.fields) {
    const waits = field.when
    if (!waits || (asked.some(({ key }) => key === waits.field) && chose(cell, waits.field, waits.is))) asked.push(field)
  }
  const first = criterion.fields[0]?.key ?? ''
  if (asked.filter(({ required }) => required).some(({ key }) => isEmpty(cell, key))) return 'unanswered'
  if (criterion.informative) return 'informative'
  if (isEmpty(cell, first)) return 'unanswered'
  if (chose(cell, first, ['unclear'])) return 'unclear'
  const others = criterion.also && asked.some(({ key }) => key === criterion.also?.field) ? criterion.also : null
  const meets = criterion.meets.length === 0 || chose(cell, first, criterion.meets)
  return meets && (!others || chose(cell, others.field, others.is)) ? 'met' : 'notMet'
}

const receivedOn = '2026-03-12' as IsoDate
const judge = (set: CriteriaSet, answers: Cell, birthYear: number | null = 1994) =>
  judgeCriteria(set, { answers: answers as Answers, birthYear, receivedOn })
const find = (set: CriteriaSet, key: string, answers: Cell, birthYear: number | null = 1994) => {
  const found = judge(set, answers, birthYear).find(({ criterion }) => criterion.key === key)
  if (!found) throw new Error(key)
  return found
}

describe.each(profiles.flatMap(({ id, criteriaSets }) => criteriaSets.map((set) => ({ id, set }))))(
  'the criteria table of $id, version $set.version',
  ({ set }) => {
    const answered = set.criteria.filter(({ judged }) => judged === 'answer')

    it.each(answered.map((criterion) => [criterion.key, criterion] as const))(
      'judges every answer to %s as the profile says',
      (key, criterion) => {
        const cells = cellsOf(criterion)
        const wrong = cells.flatMap((cell) => {
          const { standing, stops, tells, asksReason } = find(set, key, cell)
          const first = criterion.fields[0]?.key ?? ''
          const said = { standing, stops, tells, asksReason }
          const due = {
            standing: expected(criterion, cell),
            stops: chose(cell, first, criterion.stopsAt),
            tells: criterion.tells && chose(cell, first, criterion.tells.at) ? criterion.tells.heading : null,
            asksReason: chose(cell, first, criterion.reasonAt),
          }
          return JSON.stringify(said) === JSON.stringify(due) ? [] : [{ cell, said, due }]
        })
        expect(wrong).toEqual([])
        expect(cells.length).toBeGreaterThan(1)
      },
    )

    it('lets one criterion stand in for another in every combination of the two, and never both ways at once', () => {
      const pairs = answered.flatMap((one) =>
        answered.filter(({ key }) => key === one.orElse).map((other) => [one, other] as const),
      )
      for (const [one, other] of pairs) {
        for (const own of cellsOf(one)) {
          for (const others of cellsOf(other)) {
            const alone = expected(one, own)
            const due = alone !== 'met' && expected(other, others) === 'met' ? 'metByOther' : alone
            expect(find(set, one.key, { ...own, ...others }).standing).toBe(due)
          }
        }
      }
    })
  },
)
