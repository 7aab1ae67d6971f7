import { z } from 'zod'
import { codeName, matterId } from '../matter/matter'

/** Where something was found; the words are the desk's. */
export const foundIn = z.literal([
  'codeName',
  'reference',
  'officer',
  'summary',
  'notes',
  'outcome',
  'recommendation',
  'decision',
  'task',
  'library',
  'identity',
  'text',
  'enclosure',
])
export type FoundIn = z.infer<typeof foundIn>

/** A place where the words stand. `pieces` is the excerpt: every other piece, from the second on, is what was found. */
export const searchHit = z.strictObject({
  matterId: matterId.nullable(),
  codeName: codeName.nullable(),
  /** Where it leads when it is no matter, e.g. `/moten/<id>`. */
  route: z.string().max(200).nullable(),
  where: foundIn,
  pieces: z.array(z.string().max(400)).max(40),
})
export type SearchHit = z.infer<typeof searchHit>

export const searchText = z.string().trim().min(2).max(100)

export const HITS_A_PAGE = 50
/** How many matters a search for a name can narrow the case list to. */
export const MOST_NAMED = 200
