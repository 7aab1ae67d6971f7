import type { Knex } from 'knex'
import { groupsPapers } from '../../../../renderer/text/sv/papers-groups'
import type { GroupId, Representative } from '../../../../shared/domain/group/group'
import { isValidOn } from '../../../../shared/domain/group/representative-rules'
import type { Manager } from '../../../../shared/domain/manager/manager'
import type { MeetingId } from '../../../../shared/domain/meeting/meeting'
import { clockAfter } from '../../../../shared/domain/meeting/meeting-day'
import type { Organisation } from '../../../../shared/domain/organisation/organisation'
import { sheetSection } from '../../../../shared/domain/paper/sheet-section'
import type { TrainingId } from '../../../../shared/domain/training/training'
import type { IsoDate } from '../../../../shared/lib/dates'
import { readPaperGate } from '../gate/gate-repository'
import { listParties, requireGroup } from '../group/group-repository'
import { listRepresentatives } from '../group/representative-repository'
import { hasUnreviewedWords } from '../group/settings-repository'
import { requireMeeting } from '../meeting/meeting-repository'
import type { MakeSheet } from '../paper/sheet-ground-repository'
import { findTraining } from '../training/training-repository'
import { readTyped } from '../typed-text/typed-text-repository'
import { listManagers } from './manager-repository'

const words = groupsPapers.invitation

interface Occasion {
  readonly groupId: GroupId
  readonly on: IsoDate
  readonly facts: { label: string; value: string }[]
  readonly unreviewed: boolean
  readonly meetingId: MeetingId | null
}

/** Whom to invite to a training or a meeting: representatives and heads, by organisation (G42). */
export const invitationSheet: MakeSheet = async (db, { aboutId }) => {
  const { groupId, on, facts, unreviewed, meetingId } = await occasionOf(db, aboutId)
  const group = await requireGroup(db, groupId)
  const people = (await listRepresentatives(db, groupId)).filter((one) => isValidOn(one, on))
  const heads = await listManagers(db, groupId)
  return {
    title: words.title,
    facts: facts.filter(({ value }) => value !== ''),
    sections: (await listParties(db, groupId)).map((party) => ofParty(party, people, heads)),
    signatures: [],
    about: 'nobody',
    group,
    unreviewed,
    matterId: null,
    meetingId,
    day: on,
  }
}

async function occasionOf(db: Knex, aboutId: string): Promise<Occasion> {
  const training = await findTraining(db, aboutId as TrainingId)
  if (training) {
    const gate = await readPaperGate(db, { groupId: training.groupId })
    const typed = await readTyped(db, 'groupYear', training.id)
    const said = (field: string, text: string) => gate.text(text, typed.get(field)?.review ?? 'unreviewed')
    return {
      groupId: training.groupId,
      on: training.heldOn,
      facts: [
        { label: words.topic, value: said('topic', training.topic) },
        { label: words.day, value: training.heldOn },
        { label: words.organiser, value: said('organiser', training.organiser) },
      ],
      unreviewed: await hasUnreviewedWords(db, training.groupId, training.id),
      meetingId: null,
    }
  }
  const { id, groupId, startsAt, plannedMinutes, place } = await requireMeeting(db, aboutId as MeetingId)
  const on = startsAt.slice(0, 10) as IsoDate
  return {
    groupId,
    on,
    facts: [
      { label: words.topic, value: words.meeting },
      { label: words.day, value: on },
      { label: words.time, value: `${startsAt.slice(11)}–${clockAfter(startsAt, plannedMinutes)}` },
      { label: words.place, value: (await readPaperGate(db, { groupId, meetingId: id })).line(place) },
    ],
    unreviewed: false,
    meetingId: id,
  }
}

function ofParty(party: Organisation, people: readonly Representative[], heads: readonly Manager[]) {
  const unitName = (unitId: string | null) => {
    const name = party.units.find(({ id }) => id === unitId)?.name ?? ''
    return name === party.name ? '' : name
  }
  const reached = ({ phone, postalAddress }: { phone: string; postalAddress: string }) =>
    [phone, postalAddress].filter(Boolean).join(', ')
  const role = (as: string, ...parts: string[]) => {
    const said = parts.filter(Boolean).join(', ')
    return said === '' ? as : words.as(said, as)
  }
  const rows = [
    ...people
      .filter(({ organisationId }) => organisationId === party.id)
      .map((one) => [
        one.name,
        role(one.substituteFor === null ? words.representative : words.substitute, one.function, unitName(one.unitId)),
        reached(one),
        '',
      ]),
    ...heads
      .filter(({ organisationId }) => organisationId === party.id)
      .map((one) => [one.name, role(words.head, one.title, unitName(one.unitId)), reached(one), '']),
  ]
  const { columns } = words
  return sheetSection({
    heading: party.name,
    ...(rows.length === 0
      ? { text: words.nobody }
      : {
          table: {
            columns: [
              { label: columns.name, share: 0.24 },
              { label: columns.role, share: 0.34 },
              { label: columns.reached, share: 0.27 },
              { label: columns.answer, share: 0.15 },
            ],
            rows,
          },
        }),
  })
}
