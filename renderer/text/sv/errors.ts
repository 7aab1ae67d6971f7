import { type ErrorFacts, type ErrorText, type ErrorTexts, sentenceOf } from './error-text'
import { afterwardsErrors } from './errors-afterwards'
import { bookingErrors } from './errors-booking'
import { displayErrors } from './errors-display'
import { enclosureErrors } from './errors-enclosure'
import { findingErrors } from './errors-finding'
import { formErrors } from './errors-form'
import { groupsErrors } from './errors-groups'
import { importErrors } from './errors-import'
import { notesErrors } from './errors-notes'
import { peopleErrors } from './errors-people'
import { preparingErrors } from './errors-preparing'
import { privacyErrors } from './errors-privacy'
import { programErrors } from './errors-program'
import { releaseErrors } from './errors-release'
import { roomErrors } from './errors-room'
import { stepErrors } from './errors-step'
import { strategyErrors } from './errors-strategy'
import { summaryErrors } from './errors-summary'
import { taskErrors } from './errors-tasks'
import { wallErrors } from './errors-wall'
import { workErrors } from './errors-work'

export type { ErrorFacts, ErrorText } from './error-text'

/** Every refusal code there is. One line per code, in the file of its field. */
export const errors: ErrorTexts = {
  ...programErrors,
  ...summaryErrors,
  ...taskErrors,
  ...peopleErrors,
  ...workErrors,
  ...importErrors,
  ...stepErrors,
  ...enclosureErrors,
  ...findingErrors,
  ...formErrors,
  ...bookingErrors,
  ...groupsErrors,
  ...strategyErrors,
  ...preparingErrors,
  ...displayErrors,
  ...wallErrors,
  ...roomErrors,
  ...afterwardsErrors,
  ...notesErrors,
  ...privacyErrors,
  ...releaseErrors,
}

/** The sentence of a refusal; an unknown code gets a calm one with the code in it, to tell whoever helps. */
export const errorText = (code: string, facts: ErrorFacts = {}): ErrorText => sentenceOf(errors, code, facts)

/** The same in one line, for the summary of a form and beside a field. */
export function errorLine(code: string, facts: ErrorFacts = {}): string {
  const { what, doThis } = errorText(code, facts)
  return `${what} ${doThis}`
}
