import type { z } from 'zod'
import type { Right } from '../domain/user/right'

/** The pages a port can belong to; a port carries its role from the moment it is made. The projector has no endpoint. */
export type WindowRole = 'lock' | 'setup' | 'desk' | 'preview'

/** Which process answers. */
export type ServingProcess = 'main' | 'case' | 'identity'

export interface Endpoint<Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType> {
  readonly process: ServingProcess
  readonly input: Input
  readonly output: Output
  readonly windows: readonly [WindowRole, ...WindowRole[]]
  readonly right: Right
}

/** One row of the contract. A row without a right or a window does not compile. */
export const endpoint = <const Process extends ServingProcess, Input extends z.ZodType, Output extends z.ZodType>(
  row: Endpoint<Input, Output> & { process: Process },
): Endpoint<Input, Output> & { process: Process } => row
