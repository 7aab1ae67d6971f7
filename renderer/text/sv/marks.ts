import { maskingText } from './masking'

/** A field that marks what can give somebody away while it is typed. */
export const marksText = {
  group: 'Personuppgifter i texten',
  next: 'Nästa ställe',
  previous: 'Föregående ställe',
  replace: 'Byt ut',
  replaceBy: (standIn: string) => `Byt till ”${standIn}”`,
  notPersonal: 'Inte personuppgift',
  count: (certain: number, asked: number) => {
    const all = certain + asked
    const places = all === 1 ? '1 ställe kan röja någon' : `${all} ställen kan röja någon`
    if (certain === 0) return `${places}.`
    return certain === all ? `${places} (säkert).` : `${places}, varav ${certain} säkert.`
  },
  none: 'Inget ställe är markerat.',
  /** Read out when the caret comes to a place. */
  here: (words: string, why: string, standIn: string) =>
    `${words}. ${why} F2 byter till ${standIn}. F4 om det inte är en personuppgift.`,
  hereUnanswered: (words: string, why: string, standIn: string) => `${words}. ${why} F2 byter till ${standIn}.`,
  notKept: 'Här kan svaret inte sparas. Byt ut ordet eller låt det stå.',
  replaced: (words: string, standIn: string) => `${words} är utbytt mot ${standIn}.`,
  answered: (words: string) => `”${words}” är ingen personuppgift.`,
  remembered: (words: string) => `”${words}” är ingen personuppgift. Ordet sparas för gruppen.`,
  onlyHere: (words: string) => `”${words}” är ingen personuppgift i den här texten.`,
  onlyHereClosed: (words: string) =>
    `”${words}” är ingen personuppgift i den här texten. Ordet sparas inte för gruppen medan personuppgifterna är stängda.`,
  takenBack: (words: string) => `Svaret om ”${words}” är ångrat.`,
  certain: 'Säkert',
  asked: 'Kanske',
  closed: 'Personuppgifterna är stängda: personens egna namn kan inte kontrolleras nu.',
  amongCases: 'De enskildas egna namn är inte kända här: det som markeras ser ut som en personuppgift.',
  legend: 'Heldragen linje: säkert. Prickad linje: kanske.',
} as const

/** What would go out, beside what is written. */
export const goesOutText = {
  title: 'Så skulle rummet se den',
  intro: 'Din text med ersättningsorden på plats. Understrukna ord är utbytta här, inte i din text.',
  nothing: 'Skriv något till vänster, så visas det här.',
  open: (count: number) => (count === 1 ? '1 ord är utbytt.' : `${count} ord är utbytta.`),
  same: 'Inget är utbytt. Läs texten själv också: det sällsynta röjer.',
} as const

/** The words of a group that are nobody's. */
export const ownWordText = {
  title: 'Ord som inte är personuppgifter',
  intro:
    'Ord som någon i gruppen har svarat om. De markeras inte i gruppens texter. Ta bort ett ord, så frågar programmet om det igen.',
  empty: 'Gruppen har inte svarat om något ord än. Det gör du i texten, med F4 på ett markerat ord.',
  caption: 'Gruppens ord',
  word: 'Ord',
  who: 'Av',
  when: 'När',
  take: 'Ta bort',
  takeNamed: (word: string) => `Ta bort ${word}`,
  taken: (word: string) => `”${word}” är borttaget. Programmet frågar om det igen.`,
  closed: 'Personuppgifterna är stängda, så ett ord som tas bort kan inte läggas tillbaka förrän de är öppna.',
  search: 'Sök bland orden',
  by: (who: string) => (who === '' ? maskingText.unknown : who),
} as const
