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

export const slide = z.discriminatedUnion('kind', [blankSlide, agendaSlide, generalSlide, matterSlide, outcomeSlide, pauseSlide])
export type Slide = z.infer<typeof slide>
export type AgendaSlide = z.infer<typeof agendaSlide>
export type MatterSlide = z.infer<typeof matterSlide>
export type OutcomeSlide = z.infer<typeof outcomeSlide>

/** Visas / Fryst / Släckt. */
export const wallState = z.literal(['shown', 'frozen', 'dark'])
export type WallState = z.infer<typeof wallState>

/** What a projector port carries, and nothing else. `practice` puts ÖVNING on the wall. */
export const wallMessage = z.strictObject({
  slide,
  state: wallState,
  practice: z.boolean(),
})
export type WallMessage = z.infer<typeof wallMessage>

/** The wall before anything is shown, between items, at lock and whenever something is not as it should be. */
export const DARK: WallMessage = { slide: { kind: 'blank' }, state: 'dark', practice: false }
