import type { Slide, WallMessage, WallState } from '../../shared/slides/slide'

const SLIDES: Readonly<Record<Slide['kind'], true>> = {
  blank: true,
  agenda: true,
  general: true,
  matter: true,
  grid: true,
  outcome: true,
  timer: true,
  message: true,
  pause: true,
}
const STATES: Readonly<Record<WallState, true>> = { shown: true, frozen: true, dark: true }
const KEYS = ['slide', 'state', 'practice', 'view']

/** A light look without zod; the projector's page holds what passes against the whole union. */
export function isWallFrame(data: unknown): data is WallMessage {
  if (typeof data !== 'object' || data === null) return false
  const { slide, state, practice, view } = data as Record<string, unknown>
  if (Object.keys(data).some((key) => !KEYS.includes(key)) || typeof practice !== 'boolean') return false
  if (typeof state !== 'string' || !Object.hasOwn(STATES, state)) return false
  if (typeof slide !== 'object' || slide === null || typeof view !== 'object' || view === null) return false
  const { kind } = slide as Record<string, unknown>
  return typeof kind === 'string' && Object.hasOwn(SLIDES, kind)
}
