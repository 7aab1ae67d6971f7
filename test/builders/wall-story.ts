import type { ConsentId } from '../../shared/domain/consent/consent'
import type { GroupDetail } from '../../shared/domain/group/group'
import type { AgendaItem, AgendaItemId, AttendeeId, MeetingId } from '../../shared/domain/meeting/meeting'
import type { UnitId } from '../../shared/domain/organisation/organisation'
import { findPersonalData } from '../../shared/privacy/find-personal-data'
import { noKnowledge } from '../../shared/privacy/knowledge'
import { PLAIN_VIEW, type WallMessage, wallMessage } from '../../shared/slides/slide'
import type { CaseDesk } from './case-desk'
import { party, planMeeting, register, release, seat, termsFor, unitOf } from './case-story'
import { type Chance, chanceOf } from './fitting'

/** A meeting with two matters, into which chance puts its hand; and what the wall may show at any moment of it. */
export interface WallStory {
  /** Does something of all that can happen in a room; which one, and to whom, is drawn from the number. @returns what it was */
  happens(number: number): Promise<string>
  /** @throws when the wall shows what it may not, or is lit when it must be dark */
  mustHold(what: string): Promise<void>
  /** Back to the middle of a meeting: one is here, everything is released and covered, a matter is open. */
  begin(): Promise<void>
  /** The room goes home; another story can begin on the same desk. */
  end(): Promise<void>
}

const QUESTIONS = ['FRÅGAETT vilken väg finns?', 'FRÅGATVÅ vem möter?']
const WORDS = ['ETT', 'TVÅ']
const MARKED = 'Ring 070-1740612'
const ROOM = ['Arbetsförmedlingen', 'Försäkringskassan', 'Vuxenenheten'] as const

interface Matter {
  readonly itemId: AgendaItemId
  readonly matterId: Awaited<ReturnType<typeof register>>['matterId']
  readonly codeName: string
  /** A word that stands in this matter's texts and in no other's. */
  readonly word: string
}

export async function wallStory(desk: CaseDesk, group: GroupDetail): Promise<WallStory> {
  const began = desk.world.now().getTime()
  const meetingId = await planMeeting(desk, group)
  const matters: Matter[] = []
  for (const [index, word] of WORDS.entries()) {
    const { matterId, codeName } = await register(desk, group, `SN 2026-${index}`)
    await releaseAnew(desk, matterId, index)
    const { itemId } = await desk.get('agenda/add-matter', { meetingId, matterId, minutes: 10 })
    matters.push({ itemId, matterId, codeName, word })
  }
  const people: AttendeeId[] = []
  for (const name of ROOM)
    people.push(await seat(desk, meetingId, { name: `Person ${name}`, present: false, ...unitOf(group, name) }))
  const guest = await seat(desk, meetingId, {
    name: 'Person Gäst',
    role: 'guest',
    present: false,
    itemIds: [matters[0]?.itemId ?? ''] as AgendaItemId[],
    ...unitOf(group, 'Arbetsförmedlingen'),
  })
  await desk.get('meeting/start', { meetingId })
  const story = { desk, group, meetingId, matters, everybody: [...people, guest] }
  const setClockBack = () => desk.world.pass((began - desk.world.now().getTime()) / 1000)
  return {
    async happens(number) {
      const chance = chanceOf(number)
      const [name, act] = chance.one(actsOf(story, chance))
      await act()
      return name
    },
    mustHold: (what) => hold(story, what),
    async begin() {
      setClockBack()
      await beginAnew(story)
    },
    async end() {
      const { items } = await desk.get('meeting/open', { meetingId })
      for (const { id, state } of items)
        if (state === 'open') await desk.get('item/adjourn', { itemId: id, reason: 'Slut', resumeOn: desk.today() })
      await desk.get('meeting/end', { meetingId })
      setClockBack()
    },
  }
}

type Story = {
  desk: CaseDesk
  group: GroupDetail
  meetingId: MeetingId
  matters: readonly Matter[]
  everybody: readonly AttendeeId[]
}

async function beginAnew(story: Story): Promise<void> {
  const { desk, group, meetingId, matters, everybody } = story
  const { items, attendees } = await desk.get('meeting/open', { meetingId })
  for (const { id, present } of attendees) {
    const wanted = id === everybody[0]
    if (present !== wanted) await desk.get('attendee/set', { attendeeId: id, present: wanted, where: 'onSite' })
  }
  for (const [index, { itemId, matterId, word }] of matters.entries()) {
    const { stops } = await desk.get('item/stops', { itemId })
    if (stops.some(({ kind }) => kind !== 'notReleased')) await enterConsent(story, matterId, true)
    if (stops.some(({ kind }) => kind === 'notReleased')) await releaseAnew(desk, matterId, index)
    const unitId = unitOf(group, ROOM[0]).unitId
    await desk.get('grid/save', { itemId, unitId, column: 'knows', text: `${word} känner till` })
    await desk.get('item/leave-off', { itemId, headings: [] })
  }
  if (!items.some(({ state }) => state === 'open')) await desk.get('item/open', { itemId: (matters[0] as Matter).itemId })
}

const releaseAnew = (desk: CaseDesk, matterId: Matter['matterId'], index: number) =>
  release(desk, matterId, {
    question: QUESTIONS[index] ?? '',
    sections: ['bakgrund', 'vet', 'hinder'].map((heading) => ({ heading, text: `${WORDS[index]} om ${heading}` })),
  })

async function enterConsent({ desk, group }: Story, matterId: Matter['matterId'], all: boolean) {
  const parties = all ? ROOM.slice(0, 2).map((name) => party(group, name)) : [party(group, 'Försäkringskassan')]
  await desk.code('consent/enter', { matterId, terms: termsFor(desk, [...parties, party(group, 'Granviks kommun')]) })
}

/** Everything that can happen around a wall; what is refused is refused, and the wall answers for itself. */
function actsOf(story: Story, chance: Chance): (readonly [string, () => Promise<unknown>])[] {
  const { desk, group, meetingId, matters, everybody } = story
  /** Mostly the one that was opened first. */
  const one = () => matters[chance.below(4) === 0 ? 1 : 0] as Matter
  const units = ROOM.map((name) => unitOf(group, name).unitId)
  const unit = () => units[chance.below(2) === 0 ? 0 : chance.below(units.length)] as UnitId
  const row = () => ({ itemId: one().itemId, unitId: unit() })
  const attendee = () => ({ attendeeId: chance.one(everybody), present: chance.below(2) === 0, where: 'onSite' as const })
  const page = () => chance.below(5)
  const type = async () => {
    const { itemId, word } = one()
    const text = chance.one([`${word} känner till`, `${word} annat`, MARKED, ''])
    await desk.code('grid/save', { itemId, unitId: unit(), column: chance.one(['knows', 'rules']), text })
  }
  const withdrawConsent = async () => {
    const { consents } = await desk.get('matter/open', { matterId: one().matterId })
    const standing = consents.filter(({ withdrawnOn }) => withdrawnOn === null)
    if (standing.length === 0) return
    await desk.code('consent/withdraw', { consentId: chance.one(standing).id as ConsentId, withdrawnOn: desk.today() })
  }
  const show = (): [string, () => Promise<unknown>][] => [
    ['show item', () => desk.code('wall/show-item', { itemId: one().itemId, page: page() })],
    ['show grid', () => desk.code('wall/show-grid', { itemId: one().itemId, page: page() })],
    ['show row', () => desk.code('grid/show-row', row())],
    ['show agenda', () => desk.code('wall/show-agenda', { meetingId })],
    ['light', () => desk.code('wall/set-state', { state: 'shown' })],
  ]
  const open = () => desk.code('item/open', { itemId: one().itemId })
  const once: [string, () => Promise<unknown>][] = [
    ...show(),
    ...show(),
    ['open', open],
    ['open', open],
    ['show timer', () => desk.code('wall/show-timer', { minutes: 5 })],
    ['show pause', () => desk.code('wall/show-pause', { until: null })],
    ['message', () => desk.code('wall/show-message', { meetingId, text: chance.one(['Vi tar paus', MARKED]) })],
    ['freeze', () => desk.code('wall/set-state', { state: 'frozen' })],
    ['dark', () => desk.code('wall/set-state', { state: 'dark' })],
    ['look', () => desk.code('wall/set-view', { view: { ...PLAIN_VIEW, zoom: chance.one([80, 150]), scroll: chance.below(4) } })],
    ['type', type],
    ['type', type],
    ['withdraw row', () => desk.code('grid/withdraw-row', row())],
    [
      'leave off',
      () => desk.code('item/leave-off', { itemId: one().itemId, headings: [chance.one(['bakgrund', 'vet', 'hinder'])] }),
    ],
    ['come or go', () => desk.code('attendee/set', attendee())],
    ['come or go', () => desk.code('attendee/set', attendee())],
    ['adjourn', () => desk.code('item/adjourn', { itemId: one().itemId, reason: 'Tiden räckte inte', resumeOn: desk.today() })],
    ['consent withdrawn', withdrawConsent],
    ['consent', () => enterConsent(story, one().matterId, chance.below(2) === 0)],
    ['summary withdrawn', () => desk.code('summary/withdraw', { matterId: one().matterId })],
    [
      'summary released',
      () => {
        const at = chance.below(2)
        return releaseAnew(desk, (matters[at] as Matter).matterId, at)
      },
    ],
    // The projector's window is gone, or its display.
    ['display lost', async () => desk.darkenWall()],
    [
      'clock',
      async () => {
        desk.world.pass(chance.one([-86_400, 86_400, 60]))
        await desk.turnDay()
      },
    ],
    [
      'identity opened',
      async () => {
        // It takes a lock, which darkens the wall first.
        desk.darkenWall()
        desk.openIdentity()
      },
    ],
  ]
  const twice = (): [string, () => Promise<unknown>] => {
    const [name, act] = chance.one(once)
    const [other, and] = chance.one(once)
    return chance.below(2) === 0
      ? [`${name} twice`, () => Promise.all([act(), act()])]
      : [`${name} with ${other}`, () => Promise.all([act(), and()])]
  }
  return [...once, ...Array.from({ length: 8 }, () => ['two at once', () => twice()[1]()] as const)]
}

/** The wall against what may be seen now, asked anew of everything but the wall. */
async function hold({ desk, meetingId, matters }: Story, what: string): Promise<void> {
  const wall = await desk.get('wall/read', {})
  const fail = (why: string): never => {
    throw new Error(`after ${what}: ${why}\n${JSON.stringify(wall)}`)
  }
  if (JSON.stringify(wallMessage.parse(wall)) !== JSON.stringify(desk.projected.at(-1)) && wall.slide.kind !== 'timer')
    fail('the desk sees another wall')
  if (wall.state === 'dark' && wall.slide.kind !== 'blank') fail('dark is not dark')
  if (wall.slide.kind !== 'blank' && desk.identityIsOpen()) fail('identity is open')
  const shown = JSON.stringify(wall.slide)
  if (shown.includes('070') || shown.includes('Person')) fail('a marked text is shown')
  const { items, attendees } = await desk.get('meeting/open', { meetingId })
  const guests = attendees.filter(({ role, present }) => role === 'guest' && present)
  for (const matter of matters) {
    const item = items.find(({ id }) => id === matter.itemId) as Extract<AgendaItem, { kind: 'matter' }>
    const asked = guests.every(({ itemIds }) => itemIds.includes(item.id))
    if (wall.slide.kind === 'agenda') {
      if (shown.includes(matter.codeName) && !asked) fail('a guest sees another matter on the agenda')
      continue
    }
    if (!shown.includes(matter.codeName) && !shown.includes(matter.word)) continue
    const { stops } = await desk.get('item/stops', { itemId: item.id })
    if (item.state !== 'open') fail('the matter is not open')
    if (stops.length > 0) fail(`its door is shut: ${stops.map(({ kind }) => kind).join()}`)
    if (!asked) fail('a guest is in who is not asked in')
    await holdWords(desk, item, wall, fail)
  }
}

/** Released words of headings that are not left off, or released rows without a mark. */
async function holdWords(
  desk: CaseDesk,
  item: Extract<AgendaItem, { kind: 'matter' }>,
  { slide, state }: WallMessage,
  fail: (why: string) => never,
) {
  if (slide.kind === 'matter' && slide.heading) {
    const text = slide.heading.lines.join(' ')
    const { released } = await desk.get('item/read', { itemId: item.id })
    if (!released?.text.sections.some((section) => section.text === text && !item.leftOff.includes(section.heading)))
      fail('a heading is shown that is not released, or left off')
  }
  if (slide.kind !== 'grid') return
  const { rows } = await desk.get('grid/read', { itemId: item.id })
  for (const row of slide.rows) {
    const typed = rows.find(({ label }) => label === row.organisation)
    const words = row.cells.map((lines) => lines.join(' '))
    if (!typed || typed.shown === 'no') fail('a row is shown that was not chosen, or was withdrawn')
    // Frozen keeps what was sent until it is taken back.
    if (
      state === 'shown' &&
      typed?.shown === 'asItStands' &&
      words.slice(0, 2).some((text, at) => text !== typed?.cells[at]?.text)
    )
      fail('a row is worded otherwise')
    if (words.some((text) => findPersonalData(text, noKnowledge).length > 0)) fail('a marked row is shown')
  }
}
