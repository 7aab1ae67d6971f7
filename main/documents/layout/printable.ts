/**
 * Makes a text fit to print: composed letters, one space between words, nothing invisible, and `MISSING` for signs the fonts
 * have no letter for (an emoji, another script): a PDF/A must not point at a glyph that is not there.
 */
export const MISSING = '[?]'

/** What the two halves of Source Sans 3 hold of Latin; a test holds it against the fonts. */
export const LETTERS =
  /^[ -~\u00a0-\u00ac\u00ae-\u017f\u01cd-\u01dc\u0218-\u021b\u02c6\u02da\u02dc\u1e80-\u1e85\u1e9e\u1ef2\u1ef3\u2013\u2014\u2018-\u201a\u201c-\u201e\u2020\u2022\u2026\u2039\u203a\u20ac\u2122\u2191\u2193\u2212]$/u

const SAME: Readonly<Record<string, string>> = {
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '–',
  '\u2015': '—',
  '\u201b': '‘',
  '\u201f': '“',
  '\u2032': '’',
  '\u2033': '”',
  '\u2190': '<-',
  '\u2030': 'promille',
  '\u2044': '/',
  '\u2192': '->',
  '\u25cf': '•',
  '\u25cb': '•',
  '\u25aa': '•',
  '\u25a0': '•',
  '\u2043': '-',
  '\u2713': 'x',
  '\u2714': 'x',
}

export function printable(text: string): string {
  let clean = ''
  const missing = () => (clean.endsWith(MISSING) ? '' : MISSING)
  for (const sign of text.normalize('NFC').replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')) {
    if (sign === '\n') clean += sign
    else if (sign !== '\u00a0' && /[\p{Zs}\t]/u.test(sign)) clean += ' '
    else if (!/\p{Cf}|\p{Cc}|[\ufe00-\ufe0f]/u.test(sign)) clean += SAME[sign] ?? (LETTERS.test(sign) ? sign : missing())
  }
  // Lines end at single spaces.
  return clean.replace(/ {2,}/g, ' ')
}

/** Paragraphs of a text, without the empty ones. */
export function paragraphsOf(text: string): string[] {
  return printable(text)
    .split('\n')
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
}

/** For a heading or a cell: one line of text. */
export const lineOf = (text: string): string => paragraphsOf(text).join(' ')
