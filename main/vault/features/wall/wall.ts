import type { AgendaItemId } from '../../../../shared/domain/meeting/meeting'
import { DomainError, requireThat } from '../../../../shared/lib/domain-error'
import { DARK, PLAIN_VIEW, type Slide, type WallMessage, type WallState, wallMessage } from '../../../../shared/slides/slide'
import type { CaseContext } from '../../ports/case-context'
import { today, type Wall } from '../case-room'
import { readDoor, requireOpenDoor } from '../meeting/door-repository'
import { stopsOfOpenMatter } from './wall-repository'

interface Prepared {
  readonly slide: Slide
  /** The matter or question it was made of; null for an agenda or a pause. */
  readonly itemId: AgendaItemId | null
}

const NOTHING: Prepared = { slide: DARK.slide, itemId: null }

/**
 * What the room sees: kept in this process, sent to every projector and told to the desk.
 * INVARIANT 1: only what passes the slide schema is sent; whatever goes wrong leaves the wall dark.
 * INVARIANT 2: a slide made of an item goes up only while that item is open and its door is.
 * INVARIANT 3: dark needs nobody: it waits for no question and undoes every slide asked for before it.
 * INVARIANT 4: frozen keeps what was sent; what is asked for meanwhile waits for "Visas".
 */
export function makeWall(context: CaseContext): Wall {
  let prepared = NOTHING
  let sent: WallMessage = { ...DARK, practice: context.practice }
  let darkenings = 0
  let isShut = false
  let tail: Promise<unknown> = Promise.resolve()

  function send(slide: Slide, state: WallState): void {
    if (isShut) return
    const checked = wallMessage.safeParse({ slide, state, practice: context.practice, view: PLAIN_VIEW })
    if (!checked.success) {
      darken()
      throw new DomainError('wall/not-a-slide')
    }
    sent = checked.data
    context.project(sent)
    context.announce({ kind: 'wall', wall: sent })
  }

  function darken(): void {
    darkenings += 1
    prepared = NOTHING
    send(DARK.slide, 'dark')
  }

  /** One question at a time, so that no answer from before a change lights the wall after it. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = tail.then(work)
    tail = turn.catch(() => undefined)
    return turn
  }

  async function requireShowable(what: Prepared): Promise<void> {
    if (what === NOTHING) return
    const { itemId } = what
    if (context.identityOpen()) await context.closeIdentity()
    if (itemId === null) return
    const door = await context.cases.read((db) => readDoor(db, itemId, today(context.world)))
    requireThat(door.meeting.state === 'running' && door.item.state === 'open', 'item/not-open')
    requireOpenDoor(door)
  }

  /** @returns false when the wall was darkened meanwhile: then what was asked for is not shown. */
  async function mayShow(what: Prepared): Promise<boolean> {
    const before = darkenings
    try {
      await requireShowable(what)
    } catch (error) {
      darken()
      throw error
    }
    return darkenings === before
  }

  return {
    read: () => sent,

    darken,

    show: (slide, itemId) =>
      inTurn(async () => {
        const next = { slide, itemId }
        if (!(await mayShow(next))) return
        prepared = next
        if (sent.state !== 'frozen') send(slide, 'shown')
      }),

    setState(state) {
      if (state === 'dark') {
        darkenings += 1
        send(DARK.slide, 'dark')
        return Promise.resolve()
      }
      return inTurn(async () => {
        if (state === 'frozen') {
          send(sent.slide, 'frozen')
          return
        }
        if (await mayShow(prepared)) send(prepared.slide, 'shown')
      })
    },

    shut() {
      darken()
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
