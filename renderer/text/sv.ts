import { adviceText } from './sv/advice'
import { bookingText, enrolmentText } from './sv/booking'
import { consentText } from './sv/consent'
import { criteriaText } from './sv/criteria'
import { crossTableText } from './sv/cross-table'
import { dayText } from './sv/day'
import { decisionText } from './sv/decision'
import { deskText } from './sv/desk'
import { enclosureText } from './sv/enclosure'
import { formText } from './sv/form'
import { groupText } from './sv/group'
import { groupYearText } from './sv/group-year'
import { helpText } from './sv/help'
import { identityText } from './sv/identity'
import { importText } from './sv/import'
import { lessonText } from './sv/lesson'
import { libraryText } from './sv/library'
import { lockText } from './sv/lock'
import { logText } from './sv/log'
import { goesOutText, marksText, ownWordText } from './sv/marks'
import { matterText } from './sv/matter'
import { meetingText } from './sv/meeting'
import { menuText } from './sv/menu'
import { notesText } from './sv/notes'
import { outcomeText } from './sv/outcome'
import { papersText } from './sv/papers'
import { previewText } from './sv/preview'
import { privacyText } from './sv/privacy'
import { projectorText } from './sv/projector'
import { questionText } from './sv/question'
import { referralText } from './sv/referral'
import { roomText } from './sv/room'
import { scanText } from './sv/scan'
import { historyText, searchText } from './sv/search'
import { settingsText } from './sv/settings'
import { setupText } from './sv/setup'
import { statisticsText } from './sv/statistics'
import { stepText } from './sv/step'
import { strategyText } from './sv/strategy'
import { summaryText } from './sv/summary'
import { taskText } from './sv/task'
import { textsText } from './sv/texts'
import { uiText } from './sv/ui'
import { wallText } from './sv/wall'

/**
 * Every word a user of the desk reads, by feature. Pages that must stay small (lock, projector, preview) and main import
 * their own file of `sv/` instead. Refusals are `errorText` of `sv/errors.ts`.
 */
export const text = {
  advice: adviceText,
  booking: bookingText,
  consent: consentText,
  criteria: criteriaText,
  crossTable: crossTableText,
  day: dayText,
  decision: decisionText,
  desk: deskText,
  enclosure: enclosureText,
  form: formText,
  enrolment: enrolmentText,
  group: groupText,
  groupYear: groupYearText,
  help: helpText,
  history: historyText,
  identity: identityText,
  import: importText,
  lesson: lessonText,
  library: libraryText,
  lock: lockText,
  log: logText,
  matter: matterText,
  meeting: meetingText,
  menu: menuText,
  notes: notesText,
  outcome: outcomeText,
  papers: papersText,
  preview: previewText,
  privacy: privacyText,
  marks: marksText,
  goesOut: goesOutText,
  ownWord: ownWordText,
  projector: projectorText,
  question: questionText,
  referral: referralText,
  room: roomText,
  scan: scanText,
  search: searchText,
  settings: settingsText,
  setup: setupText,
  step: stepText,
  statistics: statisticsText,
  strategy: strategyText,
  summary: summaryText,
  texts: textsText,
  task: taskText,
  ui: uiText,
  wall: wallText,
} as const
