import { z } from 'zod'
import { auditLine } from '../domain/audit/audit'
import { matterId } from '../domain/matter/matter'
import { HITS_A_PAGE, MOST_NAMED, searchHit, searchText } from '../domain/search/search'
import { releasedVersion } from '../domain/summary/summary'
import { endpoint } from './endpoint'

const page = z.number().int().min(0).max(1_000)
const hits = z.strictObject({
  hits: z.array(searchHit).max(HITS_A_PAGE),
  total: z.number().int(),
  /** The best first; false where there are so many that the newest come first. */
  weighed: z.boolean(),
})

/** Finding, and what has happened to a record. */
export const finding = {
  /** Everything under code names that whoever may read cases may read; the best first, the last word perhaps only begun. */
  'search/cases': endpoint({
    process: 'case',
    right: 'matter:read',
    windows: ['desk'],
    input: z.strictObject({ text: searchText, page }),
    output: hits,
  }),
  /** Names, and texts that nobody has checked; one line in the identity log, without the words. */
  'search/identity': endpoint({
    process: 'identity',
    right: 'identity:read',
    windows: ['desk'],
    input: z.strictObject({ text: searchText, page }),
    output: hits,
  }),
  /** Ids only, for the case list. */
  'search/names': endpoint({
    process: 'identity',
    right: 'identity:read',
    windows: ['desk'],
    input: z.strictObject({ text: searchText }),
    output: z.strictObject({ matterIds: z.array(matterId).max(MOST_NAMED), more: z.boolean() }),
  }),
  /** The case log's lines about a matter and its records, newest first. */
  'history/list': endpoint({
    process: 'case',
    right: 'matter:read',
    windows: ['desk'],
    input: z.strictObject({ matterId, before: z.number().int().nullable() }),
    output: z.strictObject({
      lines: z.array(auditLine).max(100),
      more: z.boolean(),
      /** Everybody who is or was a user: both compartments' lines are told with these names. */
      users: z.array(z.strictObject({ id: z.string(), name: z.string() })),
    }),
  }),
  /** The identity log's lines about the same matter. */
  'identity-history/list': endpoint({
    process: 'identity',
    right: 'identity:read',
    windows: ['desk'],
    input: z.strictObject({ matterId, before: z.number().int().nullable() }),
    output: z.strictObject({ lines: z.array(auditLine).max(100), more: z.boolean() }),
  }),
  /** Every released version, the withdrawn ones too. */
  'summary/versions': endpoint({
    process: 'case',
    right: 'matter:read',
    windows: ['desk'],
    input: z.strictObject({ matterId }),
    output: z.strictObject({ versions: z.array(releasedVersion).max(100) }),
  }),
} as const
