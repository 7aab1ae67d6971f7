import type { EndpointOf } from '../../../shared/contract/contract'
import type { AgendaItemId } from '../../../shared/domain/meeting/meeting'
import { dayOf, type IsoDate, type IsoInstant } from '../../../shared/lib/dates'
import type { Slide, WallMessage, WallState, WallView } from '../../../shared/slides/slide'
import type { CaseContext, ProgramUser } from '../ports/case-context'
import type { Handlers } from '../ports/handlers'
import type { World } from '../store/compartment'

/** What a reading of the case compartment reads with; only repositories say how. */
export type CaseDb = Parameters<Parameters<CaseContext['cases']['read']>[0]>[0]

/** What is to stand on the wall, as a way to make it: it is made anew each time the wall is lit, from what holds then. */
export interface Showing {
  /** The open item it is made of, whose door is held against the room again before it is lit; null for what is about nobody. */
  readonly itemId: AgendaItemId | null
  make(db: CaseDb): Promise<Slide>
}

/** The wall as the features know it: one per case process, dark from the start. */
export interface Wall {
  read(): WallMessage
  /** Puts something up; while the wall is frozen it waits until it is shown again. */
  show(what: Showing): Promise<void>
  setState(state: WallState): Promise<void>
  /** How it is looked at; it shows the same. */
  setView(view: WallView): void
  /** Dark at once: somebody came or went. The same is shown again by one press, made anew and held against the room. */
  darken(): void
  /** Dark at once, and what was shown is forgotten: between items, and when a meeting begins and ends. */
  clear(): void
  /** Something of this item may no longer be seen: what stands there of it is made anew, or goes dark where it cannot be. */
  takeBack(itemId: AgendaItemId): Promise<void>
  /** Holds the open matter's door against the room as it is now; dark when it no longer stands open (X17). */
  recheck(): Promise<void>
  /** Dark for good: a lock has begun, and what is still under way lights nothing. */
  shut(): void
}

/** What the features of the case process share: the context, and the wall. */
export interface CaseRoom extends CaseContext {
  readonly wall: Wall
}

/** The case process's handlers whose endpoints begin with these nouns. */
export type HandlersOf<Noun extends string> = Pick<Handlers<'case'>, Extract<EndpointOf<'case'>, `${Noun}/${string}`>>

/** The one user who decides; undefined where nobody does, or several do. */
export function onlyDecider(users: readonly ProgramUser[]): string | undefined {
  const deciders = users.filter(({ decides }) => decides)
  return deciders.length === 1 ? deciders[0]?.id : undefined
}

export const instantNow = (world: World): IsoInstant => world.now().toISOString() as IsoInstant
export const today = (world: World): IsoDate => dayOf(world.now())
