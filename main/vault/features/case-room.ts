import type { EndpointOf } from '../../../shared/contract/contract'
import type { AgendaItemId } from '../../../shared/domain/meeting/meeting'
import { dayOf, type IsoDate, type IsoInstant } from '../../../shared/lib/dates'
import type { Slide, WallMessage, WallState } from '../../../shared/slides/slide'
import type { CaseContext, ProgramUser } from '../ports/case-context'
import type { Handlers } from '../ports/handlers'
import type { World } from '../store/compartment'

/** The wall as the features know it: one per case process, dark from the start. */
export interface Wall {
  read(): WallMessage
  /**
   * Puts a slide up; while the wall is frozen it waits until it is shown again.
   * @param itemId the open item the slide is made of, whose door is held against the room again before it is relit
   */
  show(slide: Slide, itemId: AgendaItemId | null): Promise<void>
  setState(state: WallState): Promise<void>
  /** Dark at once, and what was prepared is forgotten. */
  darken(): void
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
