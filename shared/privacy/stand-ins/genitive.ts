import type { Language } from './language'

/** Names that end in s by themselves: without more, "Lars" is nobody's genitive. */
const ENDS_IN_S = new Set(
  `lars hans jens mats jonas elias tobias andreas johannes hannes magnus marcus markus rasmus linus klas claes klaes nils niels anders
  thomas tomas mathias mattias matthias lukas lucas niklas nicklas agnes doris iris ines frans boris dennis louis luis carlos marius julius
  cornelius silas alexis moses jesus jacobus petrus paulus celsius ellis morris mads troels claus klaus lis ingalis annelis gustavus
  gus ros fors lindfors bergfors nyfors`.split(/\s+/),
)

/** A name as it is called, and whether the text has it in the genitive. `known` are the words of the same text without an ending. */
export function withoutGenitive(word: string, known: ReadonlySet<string>): { base: string; genitive: boolean } {
  const apostrophe = /^(.{2,})['’]s?$/u.exec(word)
  if (apostrophe) return { base: apostrophe[1] ?? word, genitive: true }
  const base = word.slice(0, -1)
  const isName = ENDS_IN_S.has(word.toLowerCase()) || !/s$/iu.test(word) || word.length < 3 || /[sxz]$/iu.test(base)
  if (isName && !known.has(base.toLowerCase())) return { base: word, genitive: false }
  return { base, genitive: true }
}

/** Genitive of what stands in: "moderns", "PERSON 1:s"; in Danish "moderens", "PERSON 1's". */
export function genitiveOf(words: string, language: Language): string {
  if (/\d$/.test(words)) return language === 'sv' ? `${words}:s` : `${words}'s`
  if (/[sxz]$/iu.test(words)) return language === 'sv' ? words : `${words}'`
  return `${words}s`
}
