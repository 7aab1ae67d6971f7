import type { Knex } from 'knex'
import type { SheetKind } from '../../../../shared/domain/paper/paper'
import { requireThat } from '../../../../shared/lib/domain-error'
import { bringAlongSheet } from '../bring-along/bring-along-sheet-repository'
import { changeNoticeSheet } from '../change-notice/change-notice-sheet-repository'
import { commitmentsSheet } from '../commitment/commitments-sheet-repository'
import { lexHellerSheet } from '../deviation/lex-heller-sheet-repository'
import { groupReportSheet } from '../group-report/group-report-sheet-repository'
import { lessonsSheet } from '../lesson/lessons-sheet-repository'
import { templateSheet } from '../library/template-sheet-repository'
import { invitationSheet } from '../manager/invitation-sheet-repository'
import { binderSheet } from '../meeting/binder-sheet-repository'
import { noticeSheet } from '../meeting/notice-sheet-repository'
import { changeBasisSheet } from '../strategy/change-basis-sheet-repository'
import { commonOf, type PaperModel, type PaperSurroundings } from './paper-ground-repository'
import type { MakeSheet, SheetAsked } from './sheet-ground-repository'

export type { MakeSheet } from './sheet-ground-repository'

const SHEETS: { readonly [Kind in Exclude<SheetKind, 'whoIsWho'>]?: MakeSheet } = {
  notice: noticeSheet,
  changeNotice: changeNoticeSheet,
  invitationList: invitationSheet,
  groupReport: groupReportSheet,
  template: templateSheet,
  meetingBinder: binderSheet,
  bringAlong: bringAlongSheet,
  commitments: commitmentsSheet,
  lexHeller: lexHellerSheet,
  lessons: lessonsSheet,
  changeBasis: changeBasisSheet,
}

export async function sheetModel(
  db: Knex,
  { sheet, ...asked }: SheetAsked & { sheet: Exclude<SheetKind, 'whoIsWho'> },
  around: PaperSurroundings,
): Promise<PaperModel> {
  const make = SHEETS[sheet]
  requireThat(make, 'paper/not-of-this-group')
  const { group, unreviewed, matterId, meetingId, day, ...words } = await make(db, asked, around)
  return {
    matterId,
    meetingId,
    codeName: null,
    groupId: group.id,
    organisationId: asked.organisationId,
    day,
    paper: { kind: 'sheet', sheet, ...commonOf(group, around, unreviewed), ...words },
  }
}
