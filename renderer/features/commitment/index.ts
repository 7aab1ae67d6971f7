export { Commitments } from './commitments'
export { RollCall } from './roll-call'
