/**
 * Which endpoints an announced change makes stale, by the part of their name before the slash. A noun that is not listed
 * makes its own prefix stale.
 *
 * INVARIANT: `identity/` and `summary/` appear only under their own nouns. Reading an identity is a line in the log, so a
 * screen may not read it again because somebody moved an agenda item.
 */
const STALE: Readonly<Record<string, readonly string[]>> = {
  account: ['account', 'session'],
  advice: ['advice', 'statistics'],
  agenda: ['meeting', 'item', 'matter', 'question', 'extra-party', 'dilemma'],
  answers: ['answers', 'earlier-measure', 'step', 'matter', 'item'],
  attendee: ['attendee', 'meeting', 'item', 'grid'],
  backup: ['backup'],
  booking: ['booking', 'step', 'task', 'day', 'matter', 'statistics'],
  commitment: ['commitment', 'after'],
  deviation: ['deviation'],
  'follow-up': ['follow-up', 'after', 'step'],
  consent: ['consent', 'disclosure', 'matter', 'step', 'item', 'task', 'day'],
  disclosure: ['disclosure', 'consent'],
  decision: ['matter', 'step', 'task', 'day', 'statistics', 'search'],
  enclosure: ['enclosure', 'step', 'item'],
  enrolment: ['enrolment', 'booking', 'step', 'task', 'matter', 'day', 'statistics'],
  'change-notice': ['change-notice', 'group-year'],
  grid: ['grid', 'notes'],
  group: [
    'grid',
    'group',
    'matter',
    'meeting',
    'group-year',
    'change-notice',
    'dilemma',
    'experience',
    'competence',
    'lesson',
    'collaboration',
  ],
  'group-report': ['group-report'],
  'group-year': ['group-year', 'matter', 'item'],
  identity: ['identity', 'matter', 'item'],
  individual: ['identity', 'matter', 'item'],
  item: [
    'item',
    'meeting',
    'matter',
    'step',
    'task',
    'day',
    'question',
    'statistics',
    'search',
    'after',
    'commitment',
    'collaboration',
    'dilemma',
  ],
  matter: ['matter', 'item', 'meeting', 'day', 'task', 'search'],
  meeting: [
    'meeting',
    'item',
    'matter',
    'session',
    'wall',
    'day',
    'question',
    'after',
    'follow-up',
    'deviation',
    'group-year',
    'extra-party',
    'dilemma',
    'collaboration',
    'statistics',
  ],
  notes: ['notes', 'item', 'search', 'private-note', 'after'],
  officer: ['officer', 'enrolment', 'matter', 'search'],
  outcome: ['item', 'matter', 'meeting', 'statistics', 'search', 'outcome', 'after', 'commitment', 'collaboration'],
  paper: ['matter', 'step', 'meeting'],
  question: ['question', 'task', 'day', 'step', 'matter', 'item', 'statistics'],
  recommendation: ['item', 'matter', 'step', 'meeting', 'task', 'day', 'statistics', 'search'],
  referral: ['matter', 'step', 'item', 'task', 'day', 'advice', 'statistics', 'search'],
  representative: ['group', 'meeting', 'matter', 'group-year', 'change-notice'],
  settings: ['session', 'settings'],
  step: ['step', 'matter', 'task', 'day', 'statistics'],
  summary: ['summary', 'matter', 'item', 'answers', 'step', 'search'],
  task: ['task', 'day', 'matter', 'search'],
  training: ['training', 'group-year'],
  manager: ['manager'],
  library: ['library', 'search'],
  agreement: ['agreement', 'extra-party'],
  strategy: ['goal', 'routine-decision', 'dilemma', 'experience', 'competence', 'lesson'],
  dilemma: ['dilemma', 'collaboration'],
  vault: ['account', 'backup', 'session'],
}

/** Prefixes of endpoint names that the changed nouns make stale. */
export function stalePrefixes(nouns: readonly string[]): ReadonlySet<string> {
  return new Set(nouns.flatMap((noun) => STALE[noun] ?? [noun]))
}

/** The part of an endpoint's name that says what it reads. */
export const prefixOf = (endpointName: string): string => endpointName.split('/', 1)[0] ?? ''
