import { z } from 'zod'

/** What a rare fact is more generally called; the words are the renderer's (`renderer/text/sv/singling-out.ts`). */
export const general = z.literal([
  'neurological',
  'muscular',
  'hereditary',
  'lung',
  'syndrome',
  'stature',
  'blood',
  'metabolic',
  'hormonal',
  'rheumatic',
  'inflammatory',
  'skin',
  'infection',
  'organ',
  'sight',
  'spine',
  'psychiatric',
  'rareDisease',
  'seriousCrime',
  'crime',
])
export type General = z.infer<typeof general>

const where = {
  field: z.string().max(60),
  /** UTF-16 offsets into the field's text. */
  start: z.number().int().min(0),
  end: z.number().int().min(0),
  /** How many in the municipality this could be, with the age and the sex: an estimate, rounded up. */
  people: z.number().int().min(0),
}

/** Something of a text that points at few, and what to write in its place. */
export const singlingFact = z.discriminatedUnion('kind', [
  /** A village, or a municipality of few: only of the latter is it known in which county it lies. */
  z.strictObject({ kind: z.literal('place'), ...where, county: z.string().max(60).nullable() }),
  z.strictObject({ kind: z.literal('workplace'), ...where }),
  z.strictObject({ kind: z.literal('diagnosis'), ...where, general }),
  z.strictObject({ kind: z.literal('crime'), ...where, general }),
  /** An exact age, and the ten years it lies in. */
  z.strictObject({ kind: z.literal('age'), ...where, decade: z.number().int().min(0).max(110) }),
])
export type SinglingFact = z.infer<typeof singlingFact>

/** What was taken for true when people were counted: said beside the hint, so that it can be judged. */
export const assumed = z.strictObject({
  /** The municipalities the text can be of, as they are written; empty where none is known. */
  municipalities: z.array(z.string().max(120)).max(60),
  inhabitants: z.number().int().min(0),
  /** Some of them are on no list: their inhabitants are taken for those of a middle one. */
  guessed: z.boolean(),
  ages: z.strictObject({ from: z.number().int().min(0).max(120), to: z.number().int().min(0).max(120) }).nullable(),
  sex: z.literal(['woman', 'man']).nullable(),
})
export type Assumed = z.infer<typeof assumed>

/** What in a summary points at so few that somebody can be told from it; `together` counts all of it at once. @see X9 */
export const singlingOutHint = z.strictObject({
  assumed,
  together: z.number().int().min(0),
  facts: z.array(singlingFact).min(1).max(60),
})
export type SinglingOutHint = z.infer<typeof singlingOutHint>
