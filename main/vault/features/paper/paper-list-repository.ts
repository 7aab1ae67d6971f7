import type { Knex } from 'knex'
import type { GroupId } from '../../../../shared/domain/group/group'
import { partyLabel } from '../../../../shared/domain/organisation/party-label'
import type { PaperRow } from '../../../../shared/domain/paper/paper'
import { countOf } from '../group/group-repository'

const PAGE = 50

export interface ListedPaper extends PaperRow {
  groupName: string
  codeName: string
  reader: string
}

interface Row extends Omit<PaperRow, 'unreviewed'> {
  unreviewed: number
  groupName: string | null
  codeName: string | null
  organisation: string | null
  unit: string | null
}

/** Papers made, printed and saved, newest first: what was handed out, of one group or of all. @param nameOf display name of a user */
export async function listPapers(
  db: Knex,
  asked: { groupId: GroupId | null; page: number },
  nameOf: (userId: string) => string,
): Promise<{ rows: ListedPaper[]; total: number }> {
  const found = () => {
    const papers = db('paper')
    return asked.groupId === null ? papers : papers.where('paper.group_id', asked.groupId)
  }
  const rows: Row[] = await found()
    .leftJoin('meeting_group', 'meeting_group.id', 'paper.group_id')
    .leftJoin('matter', 'matter.id', 'paper.matter_id')
    .leftJoin('organisation', 'organisation.id', 'paper.organisation_id')
    .leftJoin('unit', 'unit.id', 'paper.unit_id')
    .select({
      id: 'paper.id',
      kind: 'paper.kind',
      madeAt: 'paper.made_at',
      madeBy: 'paper.made_by',
      unreviewed: 'paper.unreviewed',
      printedAt: 'paper.printed_at',
      savedAt: 'paper.saved_at',
      groupName: 'meeting_group.name',
      codeName: 'matter.code_name',
      organisation: 'organisation.name',
      unit: 'unit.name',
    })
    .orderBy([
      { column: 'paper.made_at', order: 'desc' },
      { column: 'paper.id', order: 'asc' },
    ])
    .limit(PAGE)
    .offset(asked.page * PAGE)
  return {
    rows: rows.map(({ organisation, unit, groupName, codeName, ...row }) => ({
      ...row,
      unreviewed: row.unreviewed === 1,
      madeBy: nameOf(row.madeBy),
      groupName: groupName ?? '',
      codeName: codeName ?? '',
      reader: organisation === null ? '' : partyLabel({ organisation, unit: unit ?? organisation }),
    })),
    total: await countOf(found()),
  }
}
