/** A word without case, accents, signs and spaces: "Handläggare " and "HANDLAGGARE:" are the same head. */
export const plainWord = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[øØ]/g, 'o')
    .replace(/[æÆ]/g, 'ae')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLocaleLowerCase('sv')

/** The same word in another form: "Avslutat" and "Avslutad", "Bekräftade" and "Bekräftad". */
const ENDING = /(?:ade|ats|at|ad|et|en|d|t)$/

export function isSameWord(one: string, other: string): boolean {
  const [a, b] = [plainWord(one), plainWord(other)]
  if (a === b) return a !== ''
  const [stemA, stemB] = [a.replace(ENDING, ''), b.replace(ENDING, '')]
  return stemA.length >= 4 && stemA === stemB
}
