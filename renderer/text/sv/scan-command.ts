const number = (value: number) => value.toLocaleString('sv-SE')
const megabytes = (bytes: number) => `${number(bytes / 1_000_000)} MB`

/** What `npm run privacy:scan` says at a command line; on the desk the same is `scan.ts`. */
export const scanCommandText = {
  help: (bytes: number, letters: number) => `Visar vad i en text som röjer vem någon är. Inget sparas och inget ändras.

  npm run -s privacy:scan -- FIL
  npm run -s privacy:scan -- -      läser från standard in

FIL är text (UTF-8, eller UTF-16 med BOM), Word (.docx) eller PDF med text: högst ${megabytes(bytes)} och
${number(letters)} tecken. Vad filen är avgörs av innehållet, inte av namnet.

Varje fynd är en rad JSON på standard ut, i textens ordning, och inget annat skrivs där:

  {"start":0,"end":13,"kind":"personalNumber","certainty":"certain","rule":"personal-number/checked"}

start och end räknas i UTF-16-enheter från textens början; end hör inte till fyndet. En BOM räknas inte.
I Word och PDF gäller de texten så som den läses ur filen: löptexten, och efter den sidhuvud, sidfötter, noter,
kommentarer, ifyllda fält och filens titel. Bilder läses inte.
certainty är "certain" (säkert) eller "asked" (en människa behöver avgöra).

Kontrollen vet inget om personen texten handlar om. I Samrum, under Granska en text, kan ett ärende väljas.

Avslutas med 0 om inget hittades, 1 om något hittades och 2 om filen inte kunde läsas; då står varför på
standard fel. Texten skrivs aldrig ut.
`,
  noFile: 'Ange vilken fil som ska granskas, eller - för standard in. Mer står under --help.',
  oneFile: 'Ange en fil i taget: raderna säger inte vilken fil de kommer ur. Ingen av filerna är granskad.',
  unknownOption: 'Valet finns inte, och ingen fil är granskad. Det som kan väljas står under --help.',
  wordless: (pages: number) =>
    pages === 1
      ? 'En sida i filen har ingen text. Är den inskannad är den inte granskad.'
      : `${number(pages)} sidor i filen har ingen text. Är de inskannade är de inte granskade.`,
  refused: (bytes: number, letters: number): Readonly<Record<string, string>> => ({
    'scan/missing': 'Filen finns inte där. Kontrollera namnet och mappen.',
    'scan/unreadable': 'Filen går inte att läsa. Kontrollera att du har rätt till den och att inget annat program håller den.',
    'scan/folder': 'Det är en mapp och ingen fil. Ange en fil i den.',
    'scan/too-large': `Filen är större än ${megabytes(bytes)} och är inte granskad. Dela upp den.`,
    'scan/too-long': `Filen har mer text än vad som granskas på en gång, högst ${number(letters)} tecken. Dela upp den.`,
    'scan/no-text': 'Filen har ingen text. En inskannad sida är en bild och kan inte granskas.',
    'scan/encoding': 'Filen är ingen text i UTF-8, eller i UTF-16 med BOM. Spara om den som UTF-8, Word (.docx) eller PDF.',
    'file/damaged': 'Filen är skadad och går inte att läsa. Öppna den i det program den kommer ifrån och spara om den.',
    'file/password': 'Filen är låst med ett lösenord. Spara en kopia utan lösenord och granska den.',
    'file/too-much-inside': 'Filen är liten men har mer i sig än något dokument har. Är den riktig, spara om den som PDF.',
    'file/no-words': 'Filen är inget Word-dokument och ingen PDF. Spara om den som text, Word (.docx) eller PDF.',
    'file/unknown-kind': 'Filen är av ett slag som inte kan läsas. Spara om den som text, Word (.docx) eller PDF.',
    'file/can-run': 'Filen kan köra ett program eller ett makro och läses inte. Spara om den som PDF eller Word (.docx).',
  }),
  failed: 'Filen kunde inte granskas.',
} as const
