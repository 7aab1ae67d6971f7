import { z } from 'zod'
import { matterId } from '../domain/matter/matter'
import { openWay, stepKey, takenStep } from '../domain/step/step'
import { isoDate } from '../lib/dates'
import { optionalLine } from '../lib/text'
import { endpoint } from './endpoint'

const nothing = z.strictObject({})

/** Where a matter stands, how it came there, and where it can go. */
export const steps = {
  'step/read': endpoint({
    process: 'case',
    right: 'matter:read',
    windows: ['desk'],
    input: z.strictObject({ matterId }),
    output: z.strictObject({
      state: stepKey,
      taken: z.array(takenStep).max(500),
      /** What a person can press now, with what it lacks; empty for whoever may press none. */
      ways: z.array(openWay).max(60),
      /** Of the newest step, while it can be taken back: nothing has left the house since. */
      undoableSeq: z.number().int().nullable(),
    }),
  }),
  /**
   * Goes a way. `expected` is the step the person saw: asked twice, the second is refused with `step/already-taken`.
   * Refused with `step/gate-shut` and the missing gates as `missing`, joined by commas.
   */
  'step/take': endpoint({
    process: 'case',
    right: 'matter:read',
    windows: ['desk'],
    input: z.strictObject({ matterId, expected: stepKey, to: stepKey, on: isoDate, reason: optionalLine(300) }),
    output: z.strictObject({ seq: z.number().int() }),
  }),
  /** Within ten seconds, the newest step only, and nothing printed or saved since. */
  'step/undo': endpoint({
    process: 'case',
    right: 'matter:read',
    windows: ['desk'],
    input: z.strictObject({ matterId, seq: z.number().int().min(1) }),
    output: nothing,
  }),
  /** Out of an ended step, back to the one before it. */
  'step/reopen': endpoint({
    process: 'case',
    right: 'matter:write',
    windows: ['desk'],
    input: z.strictObject({ matterId, reason: optionalLine(300) }),
    output: nothing,
  }),
} as const
