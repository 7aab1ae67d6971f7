import type { MatterId } from '../../../shared/domain/matter/matter'
import type { MeetingId } from '../../../shared/domain/meeting/meeting'

/** Addresses this room leads to. */
export const routes = {
  meetings: '/moten',
  newMeeting: '/moten/nytt',
  meeting: (id: MeetingId) => `/moten/${id}`,
  room: (id: MeetingId) => `/moten/${id}/rum`,
  onPaper: (id: MeetingId) => `/moten/${id}/papper`,
  after: (id: MeetingId) => `/moten/${id}/efter`,
  matter: (id: MatterId) => `/arenden/${id}`,
  consents: (id: MatterId) => `/arenden/${id}/samtycken`,
  summary: (id: MatterId) => `/arenden/${id}/sammanfattning`,
  groups: '/grupper',
} as const
