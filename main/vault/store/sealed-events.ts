/**
 * Acts that happen while the log cannot be written: a failed try, an administrator's work, a restore. They are sealed to the log's
 * public key and folded into the case compartment's chain at the next unlock by somebody who holds the case key.
 */
import { z } from 'zod'
import { isoInstant } from '../../../shared/lib/dates'
import type { World } from './compartment'
import { sealTo, unseal } from './seal'
import { changeSlots } from './slot-file'
import type { SlotBody } from './slot-schema'

export const foldedEvent = z.strictObject({
  id: z.uuid(),
  at: isoInstant,
  userId: z.string().max(60),
  act: z.string().max(60),
  subject: z.string().max(100),
})
export type FoldedEvent = z.infer<typeof foldedEvent>

const MOST = 2000
/** Failed tries leave room for acts: somebody may try for weeks. */
const MOST_TRIES = 1000

/** Adds an act to a slot body that is being changed. */
export function sealEvent(body: SlotBody, { userId, act, subject }: Omit<FoldedEvent, 'id' | 'at'>, world: World): void {
  if (body.events.length >= (act === 'vault/unlock-failed' ? MOST_TRIES : MOST)) return
  const event: FoldedEvent = foldedEvent.parse({ id: world.newId(), at: world.now().toISOString(), userId, act, subject })
  const bytes = Buffer.from(JSON.stringify(event), 'utf8')
  body.events.push({ id: event.id, sealed: sealTo(Buffer.from(body.logPublicKey, 'base64'), bytes, boundTo(body)) })
}

/** Notes an act without any key. */
export function noteEvent(folder: string, event: Omit<FoldedEvent, 'id' | 'at'>, world: World): void {
  changeSlots(folder, (body) => sealEvent(body, event, world))
}

/** What was noted and is not folded yet. A box that cannot be read is left out: anybody can put one there. */
export function unsealEvents(body: SlotBody, logKeys: readonly Buffer[]): FoldedEvent[] {
  return body.events.flatMap(({ id, sealed }) => {
    const bytes = logKeys.map((key) => unseal(key, sealed, boundTo(body))).find((opened) => opened !== undefined)
    const event = bytes && foldedEvent.safeParse(parse(bytes))
    return event?.success && event.data.id === id ? [event.data] : []
  })
}

/** After they have been committed to the log. */
export function forgetEvents(folder: string, ids: readonly string[]): void {
  if (ids.length === 0) return
  const gone = new Set(ids)
  changeSlots(folder, (body) => {
    body.events = body.events.filter(({ id }) => !gone.has(id))
  })
}

const boundTo = ({ vaultId }: SlotBody): string => `event ${vaultId}`

function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch {
    return undefined
  }
}
