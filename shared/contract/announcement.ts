import { z } from 'zod'
import { wallMessage } from '../slides/slide'

/** What a process says unasked to a desk: which nouns have changed, what the wall shows, that a lock has begun. */
export const announcement = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('changed'), nouns: z.array(z.string().max(40)).max(30) }),
  z.strictObject({ kind: z.literal('wall'), wall: wallMessage }),
  z.strictObject({ kind: z.literal('identityClosed') }),
  /** How far a long piece of work has come; counts only. */
  z.strictObject({ kind: z.literal('progress'), work: z.literal('import'), done: z.number().int(), total: z.number().int() }),
  z.strictObject({ kind: z.literal('projector'), open: z.boolean(), ownDisplay: z.boolean(), lost: z.boolean() }),
  /** Whether the desk must first know who sees its display; told at every change of displays, answer or meeting. */
  z.strictObject({ kind: z.literal('screen'), displays: z.number().int(), asks: z.boolean() }),
  /** The program locks soon unless somebody touches it (`idle`), or whatever anybody does; told each second, and once when it is averted. */
  z.strictObject({
    kind: z.literal('lockNear'),
    lock: z.strictObject({ reason: z.literal(['idle', 'meetingOver', 'tenHours']), inSeconds: z.number().int() }).nullable(),
  }),
  /** Flush drafts now and answer `app/drafts-flushed`. */
  z.strictObject({ kind: z.literal('locking') }),
  /** Chosen in the program's menu; the desk shows the page. */
  z.strictObject({ kind: z.literal('menu'), item: z.literal(['help', 'about']) }),
])
export type Announcement = z.infer<typeof announcement>

/** Frames on a window's port. */
export type RequestFrame = { id: number; name: string; input: unknown }
export type ReplyFrame = { id: number; reply: unknown }
export type AnnouncementFrame = { announcement: Announcement }
