import type { Migration } from '../../store/compartment'
import { first } from './0001-first'
import { texts } from './0002-texts'
import { enclosures } from './0003-enclosures'
import { search } from './0004-search'
import { imports } from './0005-import'
import { release } from './0006-release'

/** In order, forward only; a released one is never changed. */
export const identityMigrations: readonly Migration[] = [first, texts, enclosures, search, imports, release]
