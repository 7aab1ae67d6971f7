export {
  type Appearance,
  readAppearance,
  type Scheme,
  setAppearance,
  type TextSize,
  textSizes,
  useAppearance,
} from './appearance'
export { CHOOSE, choicesOf } from './choices'
export { type Command, useAllCommands, useCommandKeys, useCommands } from './commands'
export { ConfirmDialog } from './confirm-dialog'
export { type Column, DataTable, Pager, type Sorting } from './data-table'
export { DateField } from './date-field'
export { DayForm } from './day-form'
export {
  CheckField,
  type Choice,
  ChoiceField,
  type FieldProps,
  ManyField,
  NumberField,
  PassphraseField,
  ProseField,
  SelectField,
  TextField,
} from './fields'
export { Form } from './form'
export { IconButton, Keys } from './icon-button'
export { useInPlace } from './in-place'
export { Masked, neverEmpty, ShownValue } from './masked'
export { EmptyState, type FieldProblem, FormError, goToField, messageAt, Note, Refused, type Tone } from './notice'
export { Card, Facts, Page } from './page'
export { UiProvider } from './provider'
export { dateProblem, tidyDate } from './read-date'
export { SavedLine, type SavedState } from './saved-line'
export { say } from './status-line'
export { offerUndo, undoLatest } from './undo'
