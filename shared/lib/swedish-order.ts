/** Letters that Swedish puts after z, as characters that a plain comparison of bytes puts there too. */
const AFTER_Z: Readonly<Record<string, string>> = { å: '{', ä: '|', æ: '|', ö: '}', ø: '}' }

/**
 * A stored key that sorts a short name as a Swedish reader expects when it is compared byte by byte: the database has no
 * collation of its own.
 */
export const swedishSortKey = (text: string): string =>
  text
    .normalize('NFC')
    .toLocaleLowerCase('sv')
    .replace(/[åäæöø]/g, (letter) => AFTER_Z[letter] ?? letter)
