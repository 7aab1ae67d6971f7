import type { EndpointName, InputOf, OutputOf } from '../../../shared/contract/contract'

/** What the seed may do: the endpoints a desk has, as the vault's first user; every input is validated like a request. */
export type SeedAsk = <Name extends EndpointName>(name: Name, input: InputOf<Name>) => Promise<OutputOf<Name>>
