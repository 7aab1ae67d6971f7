// What every walk is given: the program, a way to name its steps, and a folder for its papers.
import type { Samrum } from '../e2e/harness'

/** Runs one named step; the demo keeps its time and a picture of every window afterwards. */
export type Step = <Result>(name: string, work: () => Promise<Result>) => Promise<Result>

export interface Walk {
  readonly samrum: Samrum
  readonly step: Step
  /** Where the papers are saved; the program must be able to write there. */
  readonly folder: string
}
