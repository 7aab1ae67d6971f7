import type { Migration } from '../../store/compartment'
import { first } from './0001-first'

/** In order, forward only; a released one is never changed. */
export const casesMigrations: readonly Migration[] = [first]
