import type { EndpointOf, OutputOf, ParsedInputOf } from '../../../shared/contract/contract'
import type { ServingProcess, WindowRole } from '../../../shared/contract/endpoint'
import type { Right } from '../../../shared/domain/user/right'
import type { User } from '../../../shared/domain/user/user'

/** Who asks: made by the port the request came on and the session behind it, never by the request. */
export interface Caller {
  readonly window: WindowRole
  readonly windowId: number
  /** null before unlock. */
  readonly user: User | null
  readonly rights: ReadonlySet<Right>
}

/** A caller behind a `session` or stronger right: `serve` has checked that there is a user. */
export interface SignedInCaller extends Caller {
  readonly user: User
}

export type Handler<Name extends EndpointOf<ServingProcess>> = (
  input: ParsedInputOf<Name>,
  caller: SignedInCaller,
) => Promise<OutputOf<Name>>

/** One handler for every endpoint of a process: a missing one is a compile error in `compose.ts`. */
export type Handlers<Process extends ServingProcess> = { [Name in EndpointOf<Process>]: Handler<Name> }
