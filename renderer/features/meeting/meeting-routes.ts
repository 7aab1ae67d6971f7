import type { MatterId } from '../../../shared/domain/matter/matter'
import type { MeetingId } from '../../../shared/domain/meeting/meeting'

/** Addresses this room leads to. */
export const routes = {
  meetings: '/meetings',
  newMeeting: '/meetings/new',
  meeting: (id: MeetingId) => `/meetings/${id}`,
  room: (id: MeetingId) => `/meetings/${id}/room`,
  after: (id: MeetingId) => `/meetings/${id}/after`,
  matter: (id: MatterId) => `/matters/${id}`,
  groups: '/groups',
} as const
