import type { Contract, EndpointName } from './contract'

/**
 * Which process answers an endpoint, as a plain table: the preload routes by it and carries no zod.
 * LAW: the compiler holds it equal to the contract; a row that is missing, too many or wrong does not compile.
 */
export const SERVING = {
} as const satisfies { readonly [Name in EndpointName]: Contract[Name]['process'] }
