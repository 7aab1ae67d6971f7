import type { Knex } from 'knex'
import type { Group } from '../../../../shared/domain/group/group'
import type { MatterId } from '../../../../shared/domain/matter/matter'
import type { MeetingId } from '../../../../shared/domain/meeting/meeting'
import type { OrganisationId } from '../../../../shared/domain/organisation/organisation'
import type { PaperOf } from '../../../../shared/domain/paper/paper'
import type { IsoDate } from '../../../../shared/lib/dates'
import type { PaperSurroundings } from './paper-ground-repository'

/** Plain papers, each made by the feature it is about. Nothing here says who anybody is: `whoIsWho` is the identity process's. */
export interface SheetAsked {
  readonly aboutId: string
  readonly organisationId: OrganisationId | null
  readonly key: string
}

export interface SheetModel extends Pick<PaperOf<'sheet'>, 'title' | 'facts' | 'sections' | 'signatures'> {
  readonly about: 'nobody' | 'matters'
  readonly group: Group
  /** Something on it was typed and has not been held against the persons yet. */
  readonly unreviewed: boolean
  readonly matterId: MatterId | null
  readonly meetingId: MeetingId | null
  /** The day in the file name. */
  readonly day: IsoDate
}

export type MakeSheet = (db: Knex, asked: SheetAsked, around: PaperSurroundings) => Promise<SheetModel>
