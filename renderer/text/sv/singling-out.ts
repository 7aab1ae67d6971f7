const people = (n: number) => (n <= 1 ? 'en person' : `${n} personer`)
const number = (n: number) => n.toLocaleString('sv-SE')

/** Words of the hint before a release: what could point at one person even without a name (X9). */
export const singlingOutText = {
  title: 'Kan peka ut någon även utan namn',
  intro: 'Det här är ovanligt i kommunen. Ett tryck byter till något mer allmänt. Det är ett råd och stoppar inte texten.',
  together: (n: number) => `Allt tillsammans stämmer på ungefär ${people(n)}.`,
  one: (n: number) => `Stämmer på ungefär ${people(n)}`,
  age: 'Exakt ålder',
  swap: (to: string) => `Byt till ”${to}”`,
  swapWhat: (what: string, to: string) => `Byt till ”${to}”: ${what}`,
  reckoned: 'Så är det räknat',
  /** What was taken for true. */
  ground: {
    inhabitants: (n: number, where: string) => `Räknat på ${number(n)} invånare i ${where}.`,
    guessed: 'Hur många som bor där är en gissning: kommunen finns inte i listan.',
    elsewhere: 'en kommun av vanlig storlek',
    and: 'och',
    sexAndAge: (sex: string | null, age: string | null) =>
      sex && age ? `Texten säger ${sex}, ${age}.` : `Texten säger ${sex ?? age}.`,
    neither: 'Texten säger varken ålder eller kön.',
    woman: 'kvinna',
    man: 'man',
    years: (from: number, to: number) => (from === to ? `${from} år` : `${from}–${to} år`),
    estimates:
      'Hur vanligt något är är uppskattat för hela landet. En by räknas som 800 invånare och en arbetsplats som 15 anställda. Ärendena här räknas aldrig.',
  },
  /** More general words, as they are written in the text. */
  instead: {
    place: 'en mindre ort',
    placeIn: (county: string) => `en mindre ort i ${county}`,
    employer: 'en arbetsgivare',
    workplace: 'en arbetsplats',
    school: 'en skola',
    years: (decade: number) => `${decade}–${decade + 9}`,
  },
  general: {
    neurological: 'en neurologisk sjukdom',
    muscular: 'en muskelsjukdom',
    hereditary: 'en ärftlig sjukdom',
    lung: 'en lungsjukdom',
    syndrome: 'en medfödd funktionsnedsättning',
    stature: 'en medfödd funktionsnedsättning',
    blood: 'en blodsjukdom',
    metabolic: 'en ämnesomsättningssjukdom',
    hormonal: 'en hormonsjukdom',
    rheumatic: 'en reumatisk sjukdom',
    inflammatory: 'en inflammatorisk sjukdom',
    skin: 'en hudsjukdom',
    infection: 'en kronisk sjukdom',
    organ: 'en allvarlig sjukdom',
    sight: 'en synnedsättning',
    spine: 'en rörelsenedsättning',
    psychiatric: 'en psykisk sjukdom',
    rareDisease: 'en allvarlig sjukdom',
    seriousCrime: 'ett allvarligt brott',
    crime: 'ett brott',
  },
} as const
