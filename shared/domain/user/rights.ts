import type { Right } from './right'
import type { UserRole } from './user'

const RIGHTS: Readonly<Record<UserRole, readonly Right[]>> = {
  chair: [
    'matter:read',
    'identity:read',
    'consent:write',
    'summary:release',
    'group:write',
    'meeting:plan',
    'meeting:run',
    'notes:write',
    'outcome:write',
    'task:write',
    'paper:make',
    'log:read',
  ],
  coordinator: [
    'matter:read',
    'matter:write',
    'identity:read',
    'identity:write',
    'consent:write',
    'summary:write',
    'summary:release',
    'group:write',
    'meeting:plan',
    'notes:write',
    'outcome:write',
    'task:write',
    'paper:make',
    'log:read',
  ],
  noteTaker: ['matter:read', 'notes:write', 'outcome:write'],
  decider: ['matter:read', 'identity:read', 'decision:write', 'task:write', 'paper:make'],
  administrator: ['vault:administer'],
}

/** Everything the roles together allow. */
export function rightsOf(roles: readonly UserRole[]): ReadonlySet<Right> {
  return new Set<Right>(['none', 'session', ...roles.flatMap((role) => RIGHTS[role])])
}

/** Which compartment keys a person with these roles holds: a note-taker never the identity key, an administrator none. */
export function compartmentsOf(roles: readonly UserRole[]): { cases: boolean; identity: boolean } {
  const rights = rightsOf(roles)
  return { cases: rights.has('matter:read'), identity: rights.has('identity:read') }
}
