import { dayOf } from '../../../shared/lib/dates'
import type { World } from '../store/compartment'

/** A computer that has slept is not told that its timers are late: the clock is looked at this often, whatever was planned. */
const LONGEST = 60_000

/**
 * Says when the world's clock has come to another day: a consent that held until yesterday no longer opens a door, and nobody
 * need have pressed anything.
 * @returns stops looking
 */
export function watchDay(world: Pick<World, 'now'>, turned: () => unknown): () => void {
  let day = dayOf(world.now())
  let timer: ReturnType<typeof setTimeout>
  const look = () => {
    const now = dayOf(world.now())
    if (now !== day) {
      day = now
      turned()
    }
    wait()
  }
  const wait = () => {
    timer = setTimeout(look, Math.min(LONGEST, untilMidnight(world.now()) + 1))
    timer.unref()
  }
  wait()
  return () => clearTimeout(timer)
}

const untilMidnight = (now: Date): number =>
  new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime() - now.getTime()
