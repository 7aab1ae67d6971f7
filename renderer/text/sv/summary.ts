/** Words of the anonymised summary. */
export const summaryText = {
  title: 'Aidentifierad sammanfattning',
  intro: 'Skriv så att ingen kan kännas igen. Texten ligger hos personuppgifterna tills någon släpper den för visning.',
  closed: 'Utkastet ligger hos personuppgifterna, och de är stängda. Det som är släppt visas här.',
  question: 'Frågan till gruppen',
  questionHint: 'En mening. Den står på duken bredvid kodnamnet.',
  required: 'ska fyllas i',
  yourText: 'Din text',
  roomSees: 'Det rummet ser',
  nothingYet: 'Ingen text är släppt ännu.',
  check: 'Leta efter personuppgifter',
  found: (n: number) =>
    n === 0
      ? 'Inga personuppgifter hittades.'
      : n === 1
        ? '1 ställe att ta ställning till'
        : `${n} ställen att ta ställning till`,
  foundLimits:
    'Programmet hittar det som går att känna igen: nummer, adresser, namn, små orter. Läs texten själv också: det sällsynta röjer.',
  foundEdited: 'Texten är ändrad sedan den granskades. Leta en gång till.',
  goTo: 'Visa i texten',
  notPersonal: 'Inte personuppgift',
  undoAnswer: 'Ångra svaret',
  answered: 'Du har svarat att det inte är en personuppgift.',
  answeredBy: (who: string) => `${who} har svarat att det inte är en personuppgift.`,
  mustChange: 'Det här säger vem personen är. Det behöver skrivas om innan texten kan släppas.',
  certain: 'Säkert',
  asked: 'Kanske',
  release: 'Släpp för visning',
  releaseTitle: 'Släppa texten för visning?',
  releaseBody: 'Det här är vad rummet får se. Det är du som släpper texten, inte programmet.',
  releaseYes: 'Släpp texten',
  releaseNo: 'Skriv vidare',
  released: (version: number) => `Version ${version} är släppt för visning.`,
  releasedBy: (version: number, who: string, when: string) => `Version ${version}, släppt ${when} av ${who}`,
  editMakesDraft: 'En ändring blir ett utkast. Den släppta versionen gäller tills den ersätts eller tas tillbaka.',
  withdraw: 'Ta tillbaka den släppta texten',
  withdrawTitle: 'Ta tillbaka texten?',
  withdrawBody: 'Ärendet kan inte visas på ett möte förrän en ny version är släppt.',
  withdrawYes: 'Ta tillbaka texten',
  withdrawNo: 'Låt den vara släppt',
  withdrawn: 'Texten är tillbakatagen.',
  missingTitle: 'Det här behöver skrivas innan texten kan släppas',
  headingMissing: (label: string) => `Skriv något under ${label}.`,
  questionMissing: 'Skriv frågan till gruppen.',
  openFindings: (n: number) =>
    n === 1 ? 'Ett ställe behöver ändras eller besvaras först.' : `${n} ställen behöver ändras eller besvaras först.`,
  mayNotRelease: 'Samordnaren eller ordföranden släpper texten.',
} as const
