import type { AgendaItemId } from '../../../../shared/domain/meeting/meeting'
import { DomainError, requireThat } from '../../../../shared/lib/domain-error'
import { aged } from '../../../../shared/slides/aged'
import { DARK, PLAIN_VIEW, type Slide, type WallMessage, type WallState, wallMessage } from '../../../../shared/slides/slide'
import type { CaseContext } from '../../ports/case-context'
import { type Showing, today, type Wall } from '../case-room'
import { readDoor, requireOpenDoor } from '../meeting/door-repository'
import { stopsOfOpenMatter } from './wall-repository'
import { readWallView } from './wall-view-repository'

const NOTHING: Showing = { itemId: null, make: async () => DARK.slide }

/**
 * What the room sees: kept in this process, sent to every projector and told to the desk.
 * INVARIANT 1: only what passes the slide schema is sent; whatever goes wrong leaves the wall dark.
 * INVARIANT 2: a slide made of an item goes up only while that item is open and its door is, made from what holds then.
 * INVARIANT 3: dark needs nobody: it waits for no question and undoes every slide asked for before it.
 * INVARIANT 4: frozen keeps what was sent; what is asked for meanwhile waits for "Visas". What is taken back is not kept.
 * INVARIANT 5: the look changes by a press alone; a new slide begins at its top.
 */
export function makeWall(context: CaseContext): Wall {
  let prepared = NOTHING
  let view = PLAIN_VIEW
  let sent: WallMessage = { ...DARK, practice: context.practice }
  let sentAt = 0
  /** The item what is sent was made of. */
  let sentItem: AgendaItemId | null = null
  let darkenings = 0
  let isShut = false
  // Before anything is shown: the theme may not turn under the eyes of the room.
  let tail: Promise<unknown> = context.cases.read(readWallView).then(
    (kept) => {
      view = { ...kept, scroll: 0 }
    },
    () => undefined,
  )

  const now = () => performance.now()
  const read = (): WallMessage => aged(sent, now() - sentAt)

  function send(slide: Slide, state: WallState, itemId: AgendaItemId | null): void {
    if (isShut) return
    if (JSON.stringify(slide) !== JSON.stringify(sent.slide)) view = { ...view, scroll: 0 }
    const checked = wallMessage.safeParse({ slide, state, practice: context.practice, view })
    if (!checked.success) {
      clear()
      throw new DomainError('wall/not-a-slide')
    }
    sent = checked.data
    sentAt = now()
    sentItem = itemId
    context.project(sent)
    context.announce({ kind: 'wall', wall: sent })
  }

  function darken(): void {
    darkenings += 1
    send(DARK.slide, 'dark', null)
  }

  function clear(): void {
    prepared = NOTHING
    darken()
  }

  /** One question at a time, so that no answer from before a change lights the wall after it. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = tail.then(work)
    tail = turn.catch(() => undefined)
    return turn
  }

  async function requireShowable(what: Showing): Promise<void> {
    if (what === NOTHING) return
    const { itemId } = what
    if (context.identityOpen()) await context.closeIdentity()
    if (itemId === null) return
    const door = await context.cases.read((db) => readDoor(db, itemId, today(context.world)))
    requireThat(door.meeting.state === 'running' && door.item.state === 'open', 'item/not-open')
    requireOpenDoor(door)
  }

  /** @returns null when the wall was darkened meanwhile: then what was asked for is not shown. */
  async function made(what: Showing): Promise<Slide | null> {
    const before = darkenings
    try {
      await requireShowable(what)
    } catch (error) {
      darken()
      throw error
    }
    const slide = await context.cases.read((db) => what.make(db))
    return darkenings === before ? slide : null
  }

  /** What waits is lit again, or the wall stays dark. */
  async function relight(): Promise<void> {
    try {
      const slide = await made(prepared)
      if (slide) send(slide, 'shown', prepared.itemId)
    } catch (error) {
      darken()
      throw error
    }
  }

  return {
    read,
    darken,
    clear,

    show: (what) =>
      inTurn(async () => {
        const slide = await made(what)
        if (!slide) return
        prepared = what
        if (sent.state !== 'frozen') send(slide, 'shown', what.itemId)
      }),

    setState(state) {
      if (state === 'dark') {
        darken()
        return Promise.resolve()
      }
      return inTurn(async () => {
        if (state === 'frozen') send(read().slide, 'frozen', sentItem)
        else await relight()
      })
    },

    setView(next) {
      const { slide, state } = read()
      view = next
      send(slide, state, sentItem)
    },

    takeBack: (itemId) =>
      inTurn(async () => {
        if (sentItem !== itemId) return
        if (sent.state === 'frozen' || prepared.itemId !== itemId) darken()
        else await relight().catch(() => undefined)
      }),

    shut() {
      clear()
      isShut = true
    },

    recheck: () =>
      inTurn(async () => {
        try {
          const stops = await context.cases.read((db) => stopsOfOpenMatter(db, today(context.world)))
          if (stops > 0) darken()
        } catch {
          darken()
        }
      }),
  }
}
