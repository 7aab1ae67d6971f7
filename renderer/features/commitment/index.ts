export { CommitmentPapers } from './commitment-papers'
export { Commitments } from './commitments'
export { RollCall } from './roll-call'
