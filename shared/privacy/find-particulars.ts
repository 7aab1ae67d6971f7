import { findAddresses } from './find-addresses'
import { findAges } from './find-ages'
import { findBankAccounts } from './find-bank-accounts'
import { findBarePhones } from './find-bare-phones'
import { findBirthDates } from './find-birth-dates'
import { findDiaryNumbers } from './find-diary-numbers'
import { findPlates } from './find-plates'
import type { Hit } from './hit'
import type { Reading } from './reading'

/**
 * What by its digits or its form may be somebody's and may as well be nobody's: asked about in a text that is to leave. A line that is typed
 * is not refused for it (`find-numbers.ts` has what is).
 */
export const particularsIn = ({ plain, words, chains }: Reading): Hit[] => [
  ...findBarePhones(plain.text, chains),
  ...findBankAccounts(plain.text, chains),
  ...findDiaryNumbers(plain.text),
  ...findAddresses(plain, words),
  ...findPlates(plain),
  ...findBirthDates(plain, words, chains),
  ...findAges(plain, words),
]
