import { z } from 'zod'
import { agendaItemId, attendeeId, meetingId } from '../domain/meeting/meeting'
import { presenceEvent } from '../domain/meeting/presence'
import { endpoint } from './endpoint'

const nothing = z.strictObject({})

/** Presence, guests and what a point leaves off. */
export const rooms = {
  /** Ticks everybody who was called and is no substitute and no guest. */
  'attendee/all-here': endpoint({
    process: 'case',
    right: 'meeting:run',
    windows: ['desk'],
    input: z.strictObject({ meetingId }),
    output: z.strictObject({ attendeeIds: z.array(attendeeId).max(200) }),
  }),
  /** A guest has been reminded of tystnadsplikt, or the tick was a mistake. */
  'attendee/remind': endpoint({
    process: 'case',
    right: 'meeting:run',
    windows: ['desk'],
    input: z.strictObject({ attendeeId, reminded: z.boolean() }),
    output: nothing,
  }),
  /** The items a guest is asked in for (G32, G33). */
  'attendee/ask-in': endpoint({
    process: 'case',
    right: 'meeting:run',
    windows: ['desk'],
    input: z.strictObject({ attendeeId, itemIds: z.array(agendaItemId).max(20) }),
    output: nothing,
  }),
  /** Who came and went while the meeting ran, and when. */
  'attendee/comings': endpoint({
    process: 'case',
    right: 'session',
    windows: ['desk'],
    input: z.strictObject({ meetingId }),
    output: z.strictObject({ comings: z.array(presenceEvent).max(1_000) }),
  }),
} as const
