/** Numbers in words, Swedish and Danish, in their plain form (æ and ø are read as ä and ö). */
const list = (words: string) => words.trim().split(/\s+/)

/** From `from` on, each with its forms. */
const counted = (words: string, from: number, step = 1): [string, number][] =>
  list(words).flatMap((forms, at) => forms.split('/').map((form): [string, number] => [form, from + at * step]))

const ONES = counted('ett/en/et två/to tre fyra/fire fem sex/seks sju/syv åtta/otte nio/ni', 1)
const TEENS = counted(
  'tio/ti elva/elleve tolv tretton/tretten fjorton/fjorten femton/femten sexton/seksten sjutton/sytten arton/atten nitton/nitten',
  10,
)
const TENS = counted(
  'tjugo/tjugi/tyve trettio/tretti/tredive fyrtio/fyrti/fyrre femtio/femti/halvtreds sextio/sexti/tres sjuttio/sjutti/halvfjerds åttio/åtti/firs nittio/nitti/halvfems',
  20,
  10,
)
/** Swedish says the ten first ("nittiotvå"), Danish the one ("tooghalvfems"). */
const BELOW_HUNDRED: readonly [string, number][] = [
  ...ONES,
  ...TEENS,
  ...TENS,
  ...TENS.flatMap(([ten, tens]) =>
    ONES.flatMap(([one, ones]): [string, number][] => [
      [ten + one, tens + ones],
      [`${one}og${ten}`, tens + ones],
    ]),
  ),
]
const HUNDREDS = list('hundra etthundra hundrede ethundrede hundre hundred')
const SAID = new Map<string, number>([
  ...BELOW_HUNDRED,
  ...HUNDREDS.map((hundred): [string, number] => [hundred, 100]),
  ...HUNDREDS.flatMap((hundred) =>
    ['', 'og', 'och'].flatMap((and) =>
      [...ONES, ...TEENS, ...TENS.slice(0, 3)].map(([form, more]): [string, number] => [hundred + and + form, 100 + more]),
    ),
  ),
])

/** One to a hundred and twenty in one word; undefined where the word is no such number. */
export const saidNumber = (word: string): number | undefined => SAID.get(word)

const ORDINALS = new Set(
  list(`första förste andra andre tredje fjärde femte sjätte sjunde åttonde nionde tionde elfte tolfte trettonde fjortonde femtonde sextonde
  sjuttonde artonde nittonde tjugonde tjugoförsta tjugoförste tjugoandra tjugoandre tjugotredje tjugofjärde tjugofemte tjugosjätte tjugosjunde
  tjugoåttonde tjugonionde trettionde trettioförsta trettioförste
  anden fjerde sjette syvende ottende niende tiende ellevte tolvte trettende fjortende femtende sekstende syttende attende nittende tyvende
  enogtyvende toogtyvende treogtyvende fireogtyvende femogtyvende seksogtyvende syvogtyvende otteogtyvende niogtyvende tredivte enogtredivte`),
)

/** "tolfte", "tjugonde". */
export const isSaidOrdinal = (word: string): boolean => ORDINALS.has(word)

const YEAR = /^(?:nitton|nitten|tjugo|tyve|arton|atten|tvåtusen|totusind)\p{L}*$/u

/** "nittonhundraåttiofem", "tvåtusentolv". */
export const isSaidYear = (word: string): boolean => word.length > 8 && YEAR.test(word)
