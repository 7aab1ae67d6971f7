import type { TimerSlide, WallMessage } from './slide'

/** What is left of a countdown this long after it was made; never more than there was. */
export const agedTimer = (slide: TimerSlide, milliseconds: number): TimerSlide => ({
  ...slide,
  seconds: Math.max(0, Math.ceil(slide.seconds - Math.max(0, milliseconds) / 1000)),
})

/** The message as it reads this long after it was made: only a countdown grows old. */
export const aged = (message: WallMessage, milliseconds: number): WallMessage =>
  message.slide.kind === 'timer' ? { ...message, slide: agedTimer(message.slide, milliseconds) } : message
