/**
 * Which endpoints an announced change makes stale, by the part of their name before the slash. A noun that is not listed
 * makes its own prefix stale.
 *
 * INVARIANT: `identity/` and `summary/` appear only under their own nouns. Reading an identity is a line in the log, so a
 * screen may not read it again because somebody moved an agenda item.
 */
const STALE: Readonly<Record<string, readonly string[]>> = {
  account: ['account', 'session'],
  agenda: ['meeting', 'item', 'matter'],
  answers: ['answers', 'earlier-measure', 'step', 'matter', 'item'],
  attendee: ['meeting', 'item'],
  backup: ['backup'],
  booking: ['booking', 'step', 'task', 'day', 'matter'],
  consent: ['consent', 'disclosure', 'matter', 'step', 'item', 'task', 'day'],
  disclosure: ['disclosure', 'consent'],
  decision: ['matter', 'step', 'task'],
  enclosure: ['enclosure', 'step', 'item'],
  enrolment: ['enrolment', 'booking', 'step', 'task', 'matter'],
  group: ['group', 'matter', 'meeting'],
  identity: ['identity', 'matter', 'item'],
  individual: ['identity', 'matter', 'item'],
  item: ['item', 'meeting', 'matter', 'step', 'task'],
  matter: ['matter', 'item', 'meeting'],
  meeting: ['meeting', 'item', 'matter', 'session', 'wall'],
  notes: ['notes', 'item'],
  officer: ['officer', 'enrolment', 'matter'],
  outcome: ['item', 'matter', 'meeting'],
  paper: ['matter', 'step', 'meeting'],
  recommendation: ['item', 'matter', 'step', 'meeting'],
  referral: ['matter', 'step', 'item'],
  representative: ['group', 'meeting', 'matter'],
  settings: ['session', 'settings'],
  step: ['step', 'matter', 'task'],
  summary: ['summary', 'matter', 'item', 'answers', 'step'],
  vault: ['account', 'backup', 'session'],
}

/** Prefixes of endpoint names that the changed nouns make stale. */
export function stalePrefixes(nouns: readonly string[]): ReadonlySet<string> {
  return new Set(nouns.flatMap((noun) => STALE[noun] ?? [noun]))
}

/** The part of an endpoint's name that says what it reads. */
export const prefixOf = (endpointName: string): string => endpointName.split('/', 1)[0] ?? ''
