import { findCheckedAccounts } from './find-bank-accounts'
import { findEmails } from './find-emails'
import { findPersonalNumbers } from './find-personal-numbers'
import { findPhones } from './find-phones'
import type { Finding } from './finding'
import type { Hit } from './hit'
import { findingsFrom, type Reading, readText } from './reading'

/**
 * What gives somebody away by its digits or signs alone, whoever it is. Where two readings are as likely, the first here names it: ten digits
 * that begin as a mobile number are one.
 */
export const numbersIn = ({ plain, chains }: Reading): Hit[] => [
  ...findPhones(plain.text, chains),
  ...findPersonalNumbers(plain.text, chains),
  ...findEmails(plain.text),
  ...findCheckedAccounts(plain.text),
]

/** Numbers and addresses that are somebody's; no name is looked for. */
export function findNumbers(text: string): Finding[] {
  const reading = readText(text)
  return findingsFrom(reading, numbersIn(reading))
}
