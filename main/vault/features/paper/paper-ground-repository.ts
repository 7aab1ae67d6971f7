import type { Knex } from 'knex'
import type { Group, GroupId } from '../../../../shared/domain/group/group'
import type { MatterId } from '../../../../shared/domain/matter/matter'
import type { MeetingId } from '../../../../shared/domain/meeting/meeting'
import type { Organisation, OrganisationId } from '../../../../shared/domain/organisation/organisation'
import { partyLabel } from '../../../../shared/domain/organisation/party-label'
import type { Paper, PaperOf } from '../../../../shared/domain/paper/paper'
import type { GroupKind } from '../../../../shared/domain/profile/profile'
import type { IsoDate } from '../../../../shared/lib/dates'
import { requireThat } from '../../../../shared/lib/domain-error'
import { groupKindOf, profileOf } from '../../../../shared/profiles'
import { readPaperGate } from '../gate/gate-repository'
import { requireGroup } from '../group/group-repository'
import { readReferral, requireMatter } from '../matter/matter-repository'

/** What the papers' models share. */

/** A paper's finished words, with what its row and its file name need. */
export interface PaperModel {
  readonly paper: Exclude<Paper, PaperOf<'recoverySheet'>>
  readonly matterId: MatterId | null
  readonly meetingId: MeetingId | null
  readonly codeName: string | null
  /** Of a paper about neither a matter nor a meeting. */
  readonly groupId?: GroupId
  /** Whose it is, where it is one reader's. */
  readonly organisationId?: OrganisationId | null
  /** The day in the file name: of the meeting, of the decision, or of the version. */
  readonly day: IsoDate
}

export interface PaperSurroundings {
  readonly practice: boolean
  readonly printedOn: IsoDate
  nameOf(userId: string): string
  /** Who makes the paper: signs what is told, decides nothing. */
  readonly makerName: string
}

export const commonOf = (
  group: Pick<Group, 'name'>,
  { practice, printedOn }: Pick<PaperSurroundings, 'practice' | 'printedOn'>,
  unreviewed: boolean,
) => ({ practice, unreviewed, groupName: group.name, printedOn })

export type MatterDocument = GroupKind['documents'][number]

/**
 * A matter with what its group's kind says of one paper about it.
 * @throws DomainError `paper/not-of-this-group` for a paper that its kind of group does not have
 */
export async function aboutMatter(db: Knex, matterId: MatterId, kind: MatterDocument['kind']) {
  const matter = await requireMatter(db, matterId)
  const group = await requireGroup(db, matter.groupId)
  const referral = await readReferral(db, matterId)
  const groupKind = groupKindOf(group.profileId, group.kind)
  const document = groupKind.documents.find((one) => one.kind === kind)
  requireThat(document, 'paper/not-of-this-group')
  const gate = await readPaperGate(db, { groupId: group.id, matterId })
  return {
    matter,
    group,
    referral,
    groupKind,
    document,
    deciderName: profileOf(group.profileId).deciderName,
    gate,
    stamp: { codeName: matter.codeName, reference: gate.line(referral.reference), summaryVersion: matter.releasedVersion ?? 0 },
  }
}

/** Where somebody comes from, by names of organisation and verksamhet. */
export function placeOf(parties: readonly Organisation[], who: { organisationId: string; unitId: string }): string {
  const party = parties.find(({ id }) => id === who.organisationId)
  const organisation = party?.name ?? ''
  return partyLabel({ organisation, unit: party?.units.find(({ id }) => id === who.unitId)?.name ?? organisation })
}
