import { z } from 'zod'

/**
 * Schema of a branded identifier (UUID): an id of one noun cannot be handed to a function that wants another's.
 * Ids are random and say nothing about the person (DESIGN.md, "Two compartments").
 */
export const idOf = <Brand extends string>(_brand: Brand) => z.uuid().brand<Brand>()
