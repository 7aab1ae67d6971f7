import type { Deviation, DeviationId, DeviationWords } from '../../../../shared/domain/deviation/deviation'
import { requireNextState, routesOn } from '../../../../shared/domain/deviation/rules'
import type { GroupId } from '../../../../shared/domain/group/group'
import type { MeetingId } from '../../../../shared/domain/meeting/meeting'
import type { IsoDate } from '../../../../shared/lib/dates'
import { requireThat } from '../../../../shared/lib/domain-error'
import { requireNoPersonalData } from '../../../../shared/privacy/require-no-personal-data'
import { profileOf } from '../../../../shared/profiles'
import { findOpenItem, requireItem } from '../agenda/agenda-repository'
import { type CaseRoom, type HandlersOf, instantNow, today } from '../case-room'
import { listParties, requireGroup } from '../group/group-repository'
import { findRunningMeeting, requireMeeting } from '../meeting/meeting-repository'
import { keepTyped } from '../typed-text/typed-text-repository'
import { insertDeviation, listDeviations, requireDeviation, writeParties, writeState } from './deviation-repository'

type Trx = Parameters<typeof keepTyped>[0]

/**
 * What in the cooperation keeps people from the right support: noted with one key, handed in by hand, followed to its end
 * (G38, G39). The program sends nothing.
 * INVARIANT: nothing that looks like somebody's number is reported or printed; noting it is never refused in a meeting (X16).
 */
export function deviationHandlers(room: CaseRoom): HandlersOf<'deviation'> {
  const { cases, world } = room
  const changed = () => room.announce({ kind: 'changed', nouns: ['deviation'] })

  async function keepWords(
    trx: Trx,
    texts: Readonly<Record<string, string>>,
    about: { id: DeviationId; groupId: GroupId; meetingId: MeetingId | null; userId: string },
  ): Promise<void> {
    const { id: aboutId, groupId, userId } = about
    const running = await findRunningMeeting(trx)
    const atMeeting = running?.groupId === groupId
    // What is typed now is swept after the meeting that runs now, whenever the deviation was found.
    const meetingId = atMeeting ? running.id : about.meetingId
    const place = { kind: 'deviation', aboutId, groupId, meetingId, matterId: null } as const
    const typing = { at: instantNow(world), userId, newId: () => world.newId() }
    for (const [field, text] of Object.entries(texts)) {
      if (!atMeeting) requireNoPersonalData(text, 'deviation/personal-data')
      await keepTyped(trx, { ...place, field }, { text: text.trim(), ...typing })
    }
  }

  const wordsOf = ({ what, consequence, proposal }: DeviationWords) => ({ what, consequence, proposal })

  /** Writes the day of the next state, with what belongs to it. */
  async function advance(
    asked: {
      deviationId: DeviationId
      to: 'reported' | 'feedback' | 'closed'
      on: IsoDate
      texts: Record<string, string>
      route?: string | null
    },
    userId: string,
  ): Promise<void> {
    const { deviationId, to, on } = asked
    await cases.transact(userId, async (trx, record) => {
      const found = await requireDeviation(trx, deviationId)
      requireNextState(found, { to, on, today: today(world) })
      requireThat(to !== 'reported' || found.ready, 'deviation/not-ready')
      await writeState(trx, deviationId, to, on)
      const route = asked.route ?? null
      if (route !== null) {
        await requireNamed(trx, found.groupId, { organisationIds: [], route }, found.foundOn, found.route)
        await writeParties(trx, deviationId, { ...found, route })
      }
      await keepWords(trx, asked.texts, { ...found, userId })
      record(`deviation/${to}`, deviationId)
    })
    changed()
  }

  return {
    async 'deviation/here'() {
      return cases.read(async (db) => {
        const running = await findRunningMeeting(db)
        if (!running) return { running: null }
        const open = await findOpenItem(db)
        const item = open?.meetingId === running.id ? open.item : null
        const title = item === null ? '' : item.kind === 'matter' ? item.codeName : item.title
        return { running: { meetingId: running.id, groupId: running.groupId, itemId: item?.id ?? null, title } }
      })
    },

    /** @see G38 */
    async 'deviation/note'({ groupId, meetingId, itemId, foundOn: found, ...words }, { user }) {
      const id = world.newId() as DeviationId
      await cases.transact(user.id, async (trx, record) => {
        const foundOn = found ?? today(world)
        requireThat(foundOn <= today(world), 'deviation/in-future')
        await requireNamed(trx, groupId, words, foundOn)
        if (meetingId !== null) requireThat((await requireMeeting(trx, meetingId)).groupId === groupId, 'meeting/unknown')
        if (itemId !== null) requireThat((await requireItem(trx, itemId)).meetingId === meetingId, 'item/unknown')
        const { route } = words
        await insertDeviation(trx, { id, groupId, meetingId, itemId, foundOn, route, at: instantNow(world), userId: user.id })
        await writeParties(trx, id, words)
        await keepWords(trx, wordsOf(words), { id, groupId, meetingId, userId: user.id })
        record('deviation/noted', id)
      })
      changed()
      return { deviationId: id, ready: await cases.read(async (db) => (await requireDeviation(db, id)).ready) }
    },

    async 'deviation/change'({ deviationId, ...words }, { user }) {
      await cases.transact(user.id, async (trx, record) => {
        const found = await requireDeviation(trx, deviationId)
        requireThat(found.state !== 'closed', 'deviation/closed')
        await requireNamed(trx, found.groupId, words, found.foundOn, found.route)
        await writeParties(trx, deviationId, words)
        await keepWords(trx, wordsOf(words), { ...found, userId: user.id })
        record('deviation/changed', deviationId)
      })
      changed()
      return {}
    },

    /** @see G39 */
    async 'deviation/report'({ deviationId, on, reference, route }, { user }) {
      await advance({ deviationId, to: 'reported', on, texts: { reference }, route }, user.id)
      return {}
    },

    async 'deviation/give-feedback'({ deviationId, on, feedback }, { user }) {
      await advance({ deviationId, to: 'feedback', on, texts: { feedback } }, user.id)
      return {}
    },

    async 'deviation/close'({ deviationId, on }, { user }) {
      await advance({ deviationId, to: 'closed', on, texts: {} }, user.id)
      return {}
    },

    async 'deviation/take-back'({ deviationId }, { user }) {
      await cases.transact(user.id, async (trx, record) => {
        const { state } = await requireDeviation(trx, deviationId)
        requireThat(state !== 'found', 'deviation/nothing-to-take-back')
        await writeState(trx, deviationId, state, null)
        record('deviation/taken-back', deviationId)
      })
      changed()
      return {}
    },

    async 'deviation/list'({ groupId }) {
      return { deviations: await cases.read((db) => listDeviations(db, groupId)) }
    },
  }
}

/** The organisations are the group's, and the route is one of its collaboration's that held the day it was found (X12). */
async function requireNamed(
  trx: Trx,
  groupId: GroupId,
  { organisationIds, route }: Pick<DeviationWords, 'organisationIds' | 'route'>,
  day: IsoDate,
  before: Deviation['route'] = null,
): Promise<void> {
  const group = await requireGroup(trx, groupId)
  const parties = await listParties(trx, groupId)
  requireThat(
    organisationIds.every((id) => parties.some((party) => party.id === id)),
    'deviation/unknown-party',
  )
  const routes = routesOn(profileOf(group.profileId).deviationRoutes, day)
  requireThat(route === null || route === before || routes.some(({ key }) => key === route), 'deviation/unknown-route')
}
