import type { Knex } from 'knex'
import { maskingText } from '../../../../renderer/text/sv/masking'
import { afterwardsPapers } from '../../../../renderer/text/sv/papers-afterwards'
import type { Commitment } from '../../../../shared/domain/commitment/commitment'
import { byOrganisation, settles } from '../../../../shared/domain/commitment/rules'
import type { MeetingId } from '../../../../shared/domain/meeting/meeting'
import { meetingDay } from '../../../../shared/domain/meeting/meeting-day'
import type { Organisation } from '../../../../shared/domain/organisation/organisation'
import { type SheetSection, sheetSection } from '../../../../shared/domain/paper/sheet-section'
import { given, inWords } from '../../../../shared/lib/shown'
import { type PaperGate, readPaperGate } from '../gate/gate-repository'
import { listParties, requireGroup } from '../group/group-repository'
import { readReferral } from '../matter/matter-repository'
import { requireMeeting } from '../meeting/meeting-repository'
import type { MakeSheet } from '../paper/sheet-ground-repository'
import { listCommitmentsOf, listRollCall } from './commitment-repository'

const words = afterwardsPapers.commitments

/** "Era åtaganden": what one organisation took on, a page for each; of one organisation alone where it is named (G36, G37). */
export const commitmentsSheet: MakeSheet = async (db, { aboutId, organisationId }) => {
  const meetingId = aboutId as MeetingId
  const meeting = await requireMeeting(db, meetingId)
  const group = await requireGroup(db, meeting.groupId)
  const parties = await listParties(db, group.id)
  const gate = await readPaperGate(db, { groupId: group.id, meetingId })
  const gated = (one: Commitment): Commitment => ({ ...one, what: gate.text(one.what, one.review) })
  const made = (await listCommitmentsOf(db, meetingId)).map(gated)
  const earlier = (await listRollCall(db, meetingId)).filter(({ answer }) => !settles(answer)).map(gated)
  const all = [...made, ...earlier].filter((one) => organisationId === null || one.organisationId === organisationId)
  const asked = parties.filter(({ id }) => id === organisationId)
  const readers = organisationId === null ? byOrganisation(all, parties).map(({ party }) => party) : asked
  const references = await readReferences(db, all, gate)
  const sections = readers.flatMap((party) => pageOf(party, { made, earlier, references }))
  const day = meetingDay(meeting)
  return {
    title: words.title,
    facts: [{ label: words.meeting, value: `${group.name}, ${day}` }],
    sections: sections.length > 0 ? sections : [sheetSection({ text: words.none })],
    signatures: [],
    about: all.some(({ matterId }) => matterId !== null) ? 'matters' : 'nobody',
    group,
    unreviewed: all.some(({ review }) => review === 'unreviewed'),
    matterId: null,
    meetingId,
    day,
  }
}

type Pages = { made: readonly Commitment[]; earlier: readonly Commitment[]; references: ReadonlyMap<string, string> }

function pageOf(party: Organisation, { made, earlier, references }: Pages): SheetSection[] {
  const own = (list: readonly Commitment[]) => list.filter((one) => one.organisationId === party.id)
  const rows = (list: readonly Commitment[]) => list.map((one) => rowOf(one, party, references))
  const taken = own(made).filter(({ kind }) => kind !== 'broughtBack')
  const carried = own(made).filter(({ kind }) => kind === 'broughtBack')
  const table = (list: readonly Commitment[]) => ({ columns: COLUMNS, rows: rows(list) })
  return [
    sheetSection({ newPage: true, heading: party.name, text: own(made).length === 0 ? words.none : '' }),
    ...(taken.length > 0 ? [sheetSection({ heading: words.fromMeeting, table: table(taken) })] : []),
    ...(carried.length > 0 ? [sheetSection({ heading: words.broughtBack, table: table(carried) })] : []),
    ...(own(earlier).length > 0 ? [sheetSection({ heading: words.earlier, table: table(own(earlier)) })] : []),
    sheetSection({ heading: words.document, text: words.documentWords }),
  ]
}

const COLUMNS = [
  { label: words.columns.what, share: 0.52 },
  { label: words.columns.responsible, share: 0.28 },
  { label: words.columns.byDate, share: 0.2 },
]

function rowOf(one: Commitment, party: Organisation, references: ReadonlyMap<string, string>): string[] {
  const unit = party.units.length > 1 ? party.units.find(({ id }) => id === one.unitId)?.name : undefined
  const reference = one.matterId === null ? '' : (references.get(one.matterId) ?? '')
  const what = one.kind === 'meets' ? words.meets(one.codeName ?? '', reference) : one.what
  return [
    unit === undefined ? what : words.inUnit(unit, what),
    inWords(given(one.responsible), maskingText),
    inWords(given(one.byDate), maskingText),
  ]
}

async function readReferences(
  db: Knex,
  commitments: readonly Commitment[],
  gate: PaperGate,
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>()
  for (const matterId of new Set(commitments.map((one) => one.matterId)))
    if (matterId !== null) found.set(matterId, gate.line((await readReferral(db, matterId)).reference))
  return found
}
