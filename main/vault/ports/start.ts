import type { FromProcess, ToProcess } from './control'

/** What a vault process is told at its beginning. A practice vault's folder is fresh at every start. */
export type Start = Extract<ToProcess, { kind: 'start' }>

/** How a vault process reaches main; `process.parentPort` behind it, a list in a test. */
export type Tell = (message: FromProcess) => void
