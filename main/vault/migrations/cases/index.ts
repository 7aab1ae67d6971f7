import type { Migration } from '../../store/compartment'
import { first } from './0001-first'
import { steps } from './0002-steps'
import { referral } from './0003-referral'
import { consents } from './0004-consents'
import { work } from './0005-work'
import { bookings } from './0006-bookings'
import { people } from './0007-people'
import { search } from './0008-search'
import { imports } from './0009-import'
import { arena } from './0010-arena'
import { groups } from './0011-groups'
import { strategy } from './0012-strategy'
import { preparing } from './0013-preparing'
import { afterwards } from './0014-afterwards'
import { notes } from './0015-notes'
import { ownWords } from './0016-own-words'
import { release } from './0017-release'

/** In order, forward only; a released one is never changed. */
export const casesMigrations: readonly Migration[] = [
  first,
  steps,
  referral,
  consents,
  work,
  bookings,
  people,
  search,
  imports,
  arena,
  groups,
  strategy,
  preparing,
  afterwards,
  notes,
  ownWords,
  release,
]
