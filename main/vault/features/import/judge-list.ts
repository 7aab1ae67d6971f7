import type { GroupDetail } from '../../../../shared/domain/group/group'
import type { ImportMapping, ImportMeanings, ImportProblem } from '../../../../shared/domain/import/import'
import { type ImportGround, judgeRow, type ReadyRow } from '../../../../shared/domain/import/judge-row'
import { mappingProblem } from '../../../../shared/domain/import/mapping-rules'
import type { IsoDate } from '../../../../shared/lib/dates'
import { requireThat } from '../../../../shared/lib/domain-error'
import { groupKindOf } from '../../../../shared/profiles'
import type { HeldList } from './held-list'

export interface JudgedList {
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[]; readonly problems: ImportProblem[] }[]
  readonly ready: readonly ReadyRow[]
  readonly unknownParties: ReadonlyMap<string, number>
  readonly unknownStates: ReadonlyMap<string, number>
}

/** Rows held at a stretch before others are answered. */
const STRETCH = 250
export const breathe = () => new Promise<void>((resolve) => setImmediate(resolve))

/** Holds every row against the group as it is now. @throws DomainError `import/…` for a mapping that holds nothing */
export async function judgeList(
  list: HeldList,
  asked: { mapping: ImportMapping; meanings: ImportMeanings },
  found: { group: GroupDetail; today: IsoDate; taken: readonly string[] },
): Promise<JudgedList> {
  const problem = mappingProblem(asked.mapping, list.heads.length)
  requireThat(problem === undefined, problem ?? '')
  const { group, today } = found
  const { chain } = groupKindOf(group.profileId, group.kind)
  const units = new Set(group.parties.flatMap((party) => party.units.map(({ id }) => `${party.id} ${id}`)))
  const meant = asked.meanings.parties.every(({ organisationId, unitId }) => units.has(`${organisationId} ${unitId}`))
  requireThat(meant, 'import/unknown-party')
  const ground: ImportGround = { group, chain, today, taken: new Set(found.taken), heads: list.heads, ...asked }
  const seen = new Set<string>()
  const [rows, ready]: [{ row: number; cells: readonly string[]; problems: ImportProblem[] }[], ReadyRow[]] = [[], []]
  const [unknownParties, unknownStates] = [new Map<string, number>(), new Map<string, number>()]
  const count = (words: Map<string, number>, word: string | null) => {
    if (word !== null) words.set(word, (words.get(word) ?? 0) + 1)
  }
  for (const [index, { row, cells }] of list.rows.entries()) {
    const judged = judgeRow(cells, ground, seen)
    rows.push({ row, cells, problems: judged.problems })
    if (judged.ready) ready.push(judged.ready)
    count(unknownParties, judged.unknownParty)
    count(unknownStates, judged.unknownState)
    if (index % STRETCH === STRETCH - 1) await breathe()
  }
  return { rows, ready, unknownParties, unknownStates }
}
