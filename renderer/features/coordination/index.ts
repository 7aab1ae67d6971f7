export { CoordinationFields } from './coordination-fields'
export {
  type CoordinationForm,
  coordinationFrom,
  formOf,
  isEmpty,
  problemsOfCoordination,
  readCoordinationForm,
} from './coordination-form'
export { CoordinationPanel } from './coordination-panel'
