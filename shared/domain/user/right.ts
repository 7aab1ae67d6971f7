import { z } from 'zod'

/**
 * What an endpoint may demand. Checked in the vault process that owns the data, never in a window.
 * `session` is anyone who has unlocked; `none` is what the lock and setup pages may do before that.
 */
export const right = z.literal([
  'none',
  'session',
  'matter:read',
  'matter:write',
  'identity:read',
  'identity:write',
  'consent:write',
  'summary:write',
  'summary:release',
  'group:write',
  'meeting:plan',
  'meeting:run',
  'notes:write',
  'outcome:write',
  'decision:write',
  'task:write',
  'paper:make',
  'log:read',
  'vault:administer',
])
export type Right = z.infer<typeof right>
