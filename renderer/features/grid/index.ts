export { GRID_FIELD, GridPanel } from './grid-panel'
export { LeaveOff } from './leave-off'
