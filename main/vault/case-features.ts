import { adviceHandlers } from './features/advice/advice-service'
import { agendaPreparingHandlers } from './features/agenda/agenda-preparing-service'
import { agendaHandlers } from './features/agenda/agenda-service'
import { answersHandlers } from './features/answers/answers-service'
import { innerTextKnownHandlers } from './features/answers/text-known-service'
import { attendeeHandlers } from './features/attendee/attendee-service'
import { bookingHandlers } from './features/booking/booking-service'
import { bringAlongHandlers } from './features/bring-along/bring-along-service'
import type { CaseRoom } from './features/case-room'
import { changeNoticeHandlers } from './features/change-notice/change-notice-service'
import { commitmentHandlers } from './features/commitment/commitment-service'
import { consentHandlers } from './features/consent/consent-service'
import { coordinationHandlers } from './features/coordination/coordination-service'
import { dayHandlers } from './features/day/day-service'
import { decisionHandlers } from './features/decision/decision-service'
import { deviationHandlers } from './features/deviation/deviation-service'
import { disclosureHandlers } from './features/disclosure/disclosure-service'
import { draftHandlers } from './features/draft/draft-service'
import { earlierMeasureHandlers } from './features/earlier-measure/earlier-measure-service'
import { enrolmentHandlers } from './features/enrolment/enrolment-service'
import { followUpHandlers } from './features/follow-up/follow-up-service'
import { gridHandlers } from './features/grid/grid-service'
import { groupHandlers, innerGroupHandlers } from './features/group/group-service'
import { representativeHandlers } from './features/group/representative-service'
import { groupReportHandlers } from './features/group-report/group-report-service'
import { groupYearHandlers } from './features/group-year/group-year-service'
import { historyHandlers } from './features/history/history-service'
import { innerImportHandlers } from './features/import/staged-matter-service'
import { itemHandlers } from './features/item/item-service'
import { lessonHandlers } from './features/lesson/lesson-service'
import { libraryHandlers } from './features/library/library-service'
import { logHandlers } from './features/log/log-service'
import { managerHandlers } from './features/manager/manager-service'
import { innerMatterHandlers, matterHandlers } from './features/matter/matter-service'
import { meetingHandlers } from './features/meeting/meeting-service'
import { notesHandlers } from './features/notes/notes-service'
import { officerHandlers } from './features/officer/officer-service'
import { afterHandlers } from './features/outcome/after-service'
import { outcomeHandlers } from './features/outcome/outcome-service'
import { innerOwnWordHandlers, ownWordHandlers } from './features/own-word/own-word-service'
import { type PapersOut, paperFeature } from './features/paper/paper-service'
import { paperMeetingHandlers } from './features/paper-meeting/paper-meeting-service'
import { innerQuestionHandlers, questionHandlers } from './features/question/question-service'
import { recommendationHandlers } from './features/recommendation/recommendation-service'
import { referralHandlers } from './features/referral/referral-service'
import { innerReviewHandlers } from './features/review/review-service'
import { scanHandlers } from './features/scan/scan-service'
import { innerSearchHandlers, searchHandlers } from './features/search/search-service'
import { seriesHandlers } from './features/series/series-service'
import { sessionHandlers } from './features/session/session-service'
import { innerBearingsHandlers } from './features/singling-out/bearings-service'
import { spellingHandlers } from './features/spelling/spelling-service'
import { statisticsHandlers } from './features/statistics/statistics-service'
import { stepHandlers } from './features/step/step-service'
import { agreementHandlers } from './features/strategy/agreement-service'
import { dilemmaHandlers } from './features/strategy/dilemma-service'
import { experienceHandlers } from './features/strategy/experience-service'
import { goalHandlers } from './features/strategy/goal-service'
import { innerSummaryReleaseHandlers, summaryReleaseHandlers } from './features/summary-release/summary-release-service'
import { taskHandlers } from './features/task/task-service'
import { toldHandlers } from './features/told/told-service'
import { innerToldHandlers } from './features/told/who-is-who-ground-service'
import { trainingHandlers } from './features/training/training-service'
import { typedTextHandlers } from './features/typed-text/typed-text-service'
import { makeWall } from './features/wall/wall'
import { wallHandlers } from './features/wall/wall-service'
import type { CaseContext } from './ports/case-context'
import type { Handlers } from './ports/handlers'
import type { InnerHandlers } from './ports/inner'

/** Every feature of the case process, made once for each opening: a missing handler is a compile error here. */
export interface CaseFeatures {
  readonly handlers: Handlers<'case'>
  readonly inner: InnerHandlers
  readonly papers: PapersOut
  /** A lock has begun: the wall is dark and stays so. */
  readonly shutWall: () => void
  darkenWall(): void
  /** The clock has come to another day: what held until yesterday opens nothing, also in a meeting that is open (X3). */
  turnDay(): Promise<void>
}

export function caseFeatures(context: CaseContext): CaseFeatures {
  const room: CaseRoom = { ...context, wall: makeWall(context) }
  const paper = paperFeature(room)
  return {
    handlers: {
      ...sessionHandlers(room),
      ...draftHandlers(room),
      ...logHandlers(room),
      ...groupHandlers(room),
      ...representativeHandlers(room),
      ...groupYearHandlers(room),
      ...trainingHandlers(room),
      ...managerHandlers(room),
      ...changeNoticeHandlers(room),
      ...groupReportHandlers(room),
      ...matterHandlers(room),
      ...referralHandlers(room),
      ...answersHandlers(room),
      ...earlierMeasureHandlers(room),
      ...officerHandlers(room),
      ...bookingHandlers(room),
      ...enrolmentHandlers(room),
      ...libraryHandlers(room),
      ...consentHandlers(room),
      ...disclosureHandlers(room),
      ...stepHandlers(room),
      ...summaryReleaseHandlers(room),
      ...meetingHandlers(room),
      ...agendaHandlers(room),
      ...attendeeHandlers(room),
      ...itemHandlers(room),
      ...wallHandlers(room),
      ...gridHandlers(room),
      ...outcomeHandlers(room),
      ...afterHandlers(room),
      ...commitmentHandlers(room),
      ...followUpHandlers(room),
      ...deviationHandlers(room),
      ...recommendationHandlers(room),
      ...decisionHandlers(room),
      ...notesHandlers(room),
      ...questionHandlers(room),
      ...taskHandlers(room),
      ...dayHandlers(room),
      ...adviceHandlers(room),
      ...statisticsHandlers(room),
      ...goalHandlers(room),
      ...dilemmaHandlers(room),
      ...experienceHandlers(room),
      ...agreementHandlers(room),
      ...lessonHandlers(room),
      ...searchHandlers(room),
      ...historyHandlers(room),
      ...typedTextHandlers(room),
      ...ownWordHandlers(room),
      ...spellingHandlers(room),
      ...scanHandlers(room),
      ...agendaPreparingHandlers(room),
      ...coordinationHandlers(room),
      ...bringAlongHandlers(room),
      ...toldHandlers(room),
      ...seriesHandlers(room),
      ...paperMeetingHandlers(room),
      ...paper.handlers,
    },
    inner: {
      ...innerGroupHandlers(room),
      ...innerMatterHandlers(room),
      ...innerSummaryReleaseHandlers(room),
      ...innerReviewHandlers(room),
      ...innerBearingsHandlers(room),
      ...innerOwnWordHandlers(room),
      ...innerQuestionHandlers(room),
      ...innerSearchHandlers(room),
      ...innerTextKnownHandlers(room),
      ...innerToldHandlers(room),
      ...innerImportHandlers(room),
    },
    papers: paper.out,
    shutWall: () => room.wall.shut(),
    darkenWall: room.wall.darken,
    async turnDay() {
      await room.wall.recheck()
      room.announce({ kind: 'changed', nouns: ['session', 'consent', 'task'] })
    },
  }
}
