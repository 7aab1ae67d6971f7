/** A step of scrolling, in parts of the wall's height. */
const STEP = 0.25
/** What a rounded height may be off by. */
const SLACK = 2

/**
 * Puts a slide that is larger than its wall so many steps down, never beyond its end, and marks whether more of it lies below.
 * @returns how many steps down its end is; 0 where all of it is seen
 */
export function scrollTo(wall: HTMLElement, steps: number): number {
  const { clientHeight, scrollHeight } = wall
  const most = Math.max(0, scrollHeight - clientHeight)
  const step = clientHeight * STEP
  wall.scrollTop = Math.min(steps * step, most)
  wall.toggleAttribute('data-more', scrollHeight - wall.scrollTop - clientHeight > SLACK)
  return most > SLACK && step > 0 ? Math.ceil((most - SLACK) / step) : 0
}
