import { z } from 'zod'

/**
 * Everything that can ever stand on the wall: a closed union of finished texts. No id, no record, no key of anything
 * (LAW 4). A slide is made by a `to-slide.ts` in the domain, checked here by the case process before it is sent, and
 * checked again by the projector when it arrives.
 */
const line = z.string().max(300)

export const blankSlide = z.strictObject({ kind: z.literal('blank') })

export const agendaSlide = z.strictObject({
  kind: z.literal('agenda'),
  heading: line,
  items: z.array(z.strictObject({ title: line, state: z.literal(['waiting', 'open', 'done', 'adjourned']) })).max(12),
  /** How many points lie before and after the ones shown. */
  before: z.number().int().min(0),
  after: z.number().int().min(0),
})

/** One heading a page, at most twelve lines of sixty characters. `heading` null: only code name and question. */
export const matterSlide = z.strictObject({
  kind: z.literal('matter'),
  codeName: line,
  question: line,
  heading: z.strictObject({ label: line, lines: z.array(z.string().max(80)).max(12) }).nullable(),
  page: z.number().int().min(1),
  pages: z.number().int().min(1),
})

export const generalSlide = z.strictObject({ kind: z.literal('general'), title: line })

export const outcomeSlide = z.strictObject({
  kind: z.literal('outcome'),
  codeName: line,
  heading: line,
  rows: z.array(z.strictObject({ label: line, value: line })).max(12),
})

export const pauseSlide = z.strictObject({
  kind: z.literal('pause'),
  until: z
    .string()
    .regex(/^\d{2}:\d{2}$/)
    .nullable(),
})

/** What each organisation knows, which rules hold, what is possible; no name of anybody (G21, G22). */
export const gridSlide = z.strictObject({
  kind: z.literal('grid'),
  codeName: line,
  columns: z.array(line).min(1).max(4),
  rows: z.array(z.strictObject({ organisation: line, cells: z.array(z.array(z.string().max(80)).max(12)).max(4) })).max(6),
  page: z.number().int().min(1),
  pages: z.number().int().min(1),
})

/** Counts down by itself from when it arrives: no clock is compared with another. */
export const timerSlide = z.strictObject({
  kind: z.literal('timer'),
  seconds: z.number().int().min(0).max(36_000),
})

/** What the chair typed for the room, in lines. */
export const messageSlide = z.strictObject({ kind: z.literal('message'), lines: z.array(z.string().max(80)).min(1).max(12) })

export const slide = z.discriminatedUnion('kind', [
  blankSlide,
  agendaSlide,
  generalSlide,
  matterSlide,
  gridSlide,
  outcomeSlide,
  timerSlide,
  messageSlide,
  pauseSlide,
])
export type Slide = z.infer<typeof slide>
export type AgendaSlide = z.infer<typeof agendaSlide>
export type MatterSlide = z.infer<typeof matterSlide>
export type OutcomeSlide = z.infer<typeof outcomeSlide>
export type GridSlide = z.infer<typeof gridSlide>
export type TimerSlide = z.infer<typeof timerSlide>
export type MessageSlide = z.infer<typeof messageSlide>

/** Visas / Fryst / Släckt. */
export const wallState = z.literal(['shown', 'frozen', 'dark'])
export type WallState = z.infer<typeof wallState>

/** How the wall is looked at; chosen apart from the desk's own look, and kept from slide to slide. */
export const wallView = z.strictObject({
  theme: z.literal(['dark', 'light']),
  /** Percent of the ordinary text size. */
  zoom: z.literal([80, 100, 125, 150]),
  /** Steps down from the top of a slide that is larger than the wall. */
  scroll: z.number().int().min(0).max(20),
})
export type WallView = z.infer<typeof wallView>
export const PLAIN_VIEW: WallView = { theme: 'dark', zoom: 100, scroll: 0 }

/** What a projector port carries, and nothing else. `practice` puts ÖVNING on the wall. */
export const wallMessage = z.strictObject({
  slide,
  state: wallState,
  practice: z.boolean(),
  view: wallView,
})
export type WallMessage = z.infer<typeof wallMessage>

/** The wall before anything is shown, between items, at lock and whenever something is not as it should be. */
export const DARK: WallMessage = { slide: { kind: 'blank' }, state: 'dark', practice: false, view: PLAIN_VIEW }
