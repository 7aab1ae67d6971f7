import type { YearReminder } from '../../../shared/domain/group/year-reminders'

/** Where on the group's page a reminder is seen to. */
export const ROUTE_OF_REMINDER: Readonly<Record<YearReminder, string>> = {
  responsibleMissing: 'arbete',
  responsibleEnded: 'arbete',
  responsibleNotMunicipality: 'arbete',
  changesNotTold: 'besked',
  tooFewMeetings: 'terminer',
  trainingMissing: 'utbildning',
}
