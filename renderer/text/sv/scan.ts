const number = (value: number) => value.toLocaleString('sv-SE')
const places = (count: number) => (count === 1 ? '1 ställe' : `${number(count)} ställen`)

/** Words of the page where any text is checked, and nothing of it kept. */
export const scanText = {
  title: 'Granska en text',
  nav: 'Granska text',
  command: 'Granska en text',
  lead: 'Klistra in eller öppna en text och se vad i den som röjer vem någon är.',
  text: 'Texten',
  field: 'Text att granska',
  hint: 'Klistra in eller skriv. Stavningen kontrolleras inte här.',
  check: 'Granska texten',
  nothingKept: 'Inget sparas. Texten är borta när du lämnar sidan eller låser.',
  noText: 'Det finns ingen text att granska. Klistra in en text eller öppna en fil.',
  identityClosed:
    'Personuppgifterna stängdes, så det som hittades visas inte längre. Granska texten igen: då utan personens egna namn.',
  longText: (letters: number) => `Texten är ${number(letters)} tecken lång och kan granskas men inte ändras här.`,
  keys: { check: 'Ctrl+Enter', next: 'F3', previous: 'Skift+F3' },
  result: 'Det som hittades',
  found: (count: number, more: boolean) =>
    count === 0 ? 'Inget hittades' : more ? `Minst ${places(count)} att se över` : `${places(count)} att se över`,
  nothing:
    'Inget i texten ser ut att röja vem någon är. Läs ändå igenom den: det ovanliga, en händelse eller en by, kan räcka för att någon ska kännas igen.',
  certainties: (certain: number, asked: number) =>
    `Säkra: ${number(certain)}. Att avgöra: ${number(asked)}. Programmet markerar, en människa avgör.`,
  certainty: { certain: 'säkert', asked: 'att avgöra' },
  byKind: 'Hur många av varje slag',
  withoutOwnNames:
    'Personens egna namn och uppgifter är inte kända här. Namn hittas på hur de ser ut och på vad som står intill.',
  withOwnNames: 'Ärendets person är känd här: också egna namn, smeknamn och uppgifter söks i texten.',
  next: 'Nästa',
  previous: 'Föregående',
  edit: 'Ändra texten',
  tooLongToEdit: 'Texten är för lång för att ändras här. Ändra i filen och öppna den igen.',
  parts: 'Delar av texten',
  part: (part: number, parts: number) => `Del ${number(part)} av ${number(parts)}`,
  previousPart: 'Föregående del',
  nextPart: 'Nästa del',
  nothingInPart: 'Inget hittades i den här delen.',
  looked: (at: number, count: number, why: string) => `${number(at)} av ${number(count)}: ${why}`,
  marked: 'Texten med markeringar',
  textPart: (part: number, parts: number) => `Texten med markeringar, del ${number(part)} av ${number(parts)}`,
  markBegins: '[markering: ',
  markEnds: ' slut]',
  listOf: (count: number) => (count === 1 ? '1 fynd' : `${number(count)} fynd`),
  open: {
    title: 'Eller öppna en fil',
    file: 'Öppna en fil …',
    another: 'Öppna en annan fil …',
    hint: 'Word (.docx), PDF med text, eller textfil. Filen läses en gång och sparas inte.',
    empty: 'Filen har ingen text. En inskannad sida är en bild och kan inte granskas.',
    cut: (most: number) =>
      `Filen har mer text än Samrum läser. De första ${number(most)} tecknen är granskade, resten är det inte. Dela upp filen.`,
    wordless: (pages: number) =>
      pages === 1
        ? 'En sida i filen har ingen text. Är den inskannad är den inte granskad.'
        : `${number(pages)} sidor i filen har ingen text. Är de inskannade är de inte granskade.`,
  },
  known: {
    title: 'Vad kontrollen ska känna till',
    group: 'Grupp',
    groupHint: 'Gruppens organisationer, de som handlar för den och ord som gruppen har svarat om räknas som kända.',
    noGroup: 'Ingen grupp',
    matter: 'Ärende (frivilligt)',
    matterHint: 'Då söks också personens egna namn och uppgifter. Att det gjordes antecknas i händelseloggen, utan texten.',
    noMatter: 'Inget ärende',
    withoutMatter: 'Granska utan ärende',
    matterNone: 'Inget ärende heter så.',
    closed: 'Personuppgifterna är stängda. Därför kan inget ärende väljas, och personens egna namn är inte kända.',
    mayNot: 'Du har inte behörighet till personuppgifter. Därför kan inget ärende väljas.',
  },
} as const
