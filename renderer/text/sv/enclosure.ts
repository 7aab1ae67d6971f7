import { maskingText } from './masking'

const size = (bytes: number) =>
  bytes < 1_000_000
    ? `${Math.max(1, Math.round(bytes / 1000)).toLocaleString('sv-SE')} kB`
    : `${(bytes / 1_000_000).toLocaleString('sv-SE', { maximumFractionDigits: 1 })} MB`

/** Enclosures: papers in a binder, and files that stay encrypted on this computer. */
export const enclosureText = {
  title: 'Bilagor',
  intro:
    'Underlag och slutbedömningar som hör till aktualiseringen. Skriv var papperet finns, eller lägg in filen. En inskanning krävs aldrig.',
  scan: 'Skannar du, skanna till en mapp på den här datorn, inte till e-post. Ta bort filen ur mappen när den ligger här.',
  neverShown: 'Bilagor hör till personuppgifterna. De visas aldrig på duken och kan inte öppnas under ett möte.',
  closed: 'Bilagorna hör till personuppgifterna, och de är stängda nu. De visas när personuppgifterna är öppna.',
  mayNot: 'Bilagorna hör till personuppgifterna. Du har inte behörighet att läsa dem.',
  reading: 'Läser …',
  empty: 'Ingen bilaga är inlagd.',
  measuresWithout:
    'Tidigare insatser är angivna, men ingen bilaga är inlagd. Underlag och slutbedömningar tas med till aktualiseringsmötet.',
  caption: 'Bilagor i ärendet',
  inBinder: (binder: string) => `Papper: ${binder}`,
  file: (name: string, bytes: number) => `Fil: ${name}, ${size(bytes)}`,
  noText: 'Ingen text gick att läsa ur filen, så innehållet hittas inte när du söker.',
  added: (who: string, when: string) =>
    who === '' ? `Inlagd ${when}. Av vem: ${maskingText.unknown}.` : `Inlagd ${when} av ${who}`,
  of: (measure: string) => `Hör till: ${measure}`,
  addPaper: 'Lägg till papper',
  addFile: 'Lägg till fil',
  addingPaper: 'Papper i pärm',
  addingFile: 'Ny fil',
  titleField: 'Vad är det?',
  titleHint: 'Till exempel: slutbedömning från praktik, våren 2025.',
  titleMissing: 'Skriv vad det är.',
  binder: 'Var papperet finns',
  binderHint: 'Till exempel: pärm 3, flik 12, låst skåp på Arbetslivscenter.',
  binderMissing: 'Skriv var papperet finns.',
  measure: 'Hör till tidigare insats',
  noMeasure: 'Ingen särskild',
  choose: 'Välj fil …',
  chooseOther: 'Välj en annan fil …',
  drop: 'Du kan också släppa en fil här.',
  kinds: (megabytes: number) => `PDF, Word (.docx), text eller bild, högst ${megabytes} MB.`,
  chosen: (name: string, bytes: number) => `Vald fil: ${name}, ${size(bytes)}`,
  fileMissing: 'Välj en fil.',
  progress: 'Läser in filen',
  progressOf: (percent: number) => `Läser in filen … ${percent} %`,
  looking: 'Läser texten i filen …',
  save: 'Spara bilagan',
  cancel: 'Stäng utan att spara',
  stop: 'Avbryt',
  saved: 'Bilagan är sparad.',
  open: 'Öppna',
  openOf: (title: string) => `Öppna ${title}`,
  opening: 'Bilagan öppnas i ett eget fönster.',
  remove: 'Ta bort',
  removeOf: (title: string) => `Ta bort ${title}`,
  removeTitle: 'Ta bort bilagan?',
  removeFile: (title: string) => `Filen ”${title}” och den text som lästes ur den tas bort. Det går inte att ångra.`,
  removePaper: (title: string) => `Raden ”${title}” tas bort. Papperet ligger kvar där det ligger.`,
  removeYes: 'Ta bort bilagan',
  keep: 'Behåll',
  removed: 'Bilagan är borttagen.',
  /** Beside a field for words. */
  words: {
    fetch: 'Hämta text från fil',
    fetchOf: (label: string) => `Hämta text från fil till ${label}`,
    hint: 'Word, PDF eller text. Filen sparas inte.',
    none: 'Filen har ingen text. En inskannad sida är en bild: skriv av den, eller lägg in filen som bilaga.',
    put: 'Texten är hämtad och står sist i fältet. Läs igenom den.',
    cut: 'Filen har mer text än Samrum läser. Början är hämtad.',
    tooLong: (most: number, over: number) =>
      `I fältet ryms ${most.toLocaleString('sv-SE')} tecken. Texten i filen är ${over.toLocaleString('sv-SE')} tecken för lång, och inget av den lades till. Lägg filen som bilaga i stället.`,
  },
} as const
