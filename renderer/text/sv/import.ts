const rows = (count: number) => (count === 1 ? '1 rad' : `${count.toLocaleString('sv-SE')} rader`)
/** A word that has got its meaning has no rows that wait. */
const waiting = (count: number) => (count === 0 ? '' : ` (${rows(count)})`)
const matters = (count: number) => (count === 1 ? '1 ärende' : `${count.toLocaleString('sv-SE')} ärenden`)

/** Taking in a list that a coordinator has kept until now. */
export const importText = {
  title: 'Importera en lista',
  lead: 'Ta in de ärenden du redan har i en lista, som Excel-fil eller CSV. Inget sparas förrän du har sett vad det blir.',
  open: 'Importera en lista',
  closed: 'En lista innehåller namn, och personuppgifterna är stängda nu. Öppna dem för att importera.',
  mayNot: 'Du behöver behörighet till både ärenden och personuppgifter för att importera en lista.',
  file: {
    title: 'Fil',
    hint: 'Excel (.xlsx) eller CSV, högst 20 000 rader. Den första raden med rubriker räknas som listans rubrikrad.',
    choose: 'Välj fil …',
    chooseOther: 'Välj en annan fil …',
    progress: 'Läser filen',
    read: (name: string, count: number, columns: number) =>
      `${name}: ${rows(count)}, ${columns === 1 ? '1 kolumn' : `${columns} kolumner`}.`,
  },
  group: { label: 'Grupp som ärendena hör till', hint: 'Myndigheter och lägen jämförs med den gruppens.' },
  columns: {
    title: 'Kolumner',
    intro:
      'Välj vad varje kolumn ska bli. Namn, personnummer och kontaktuppgifter lagras för sig, och fri text släpps inte förrän någon har granskat den.',
    unnamed: (number: number) => `Kolumn ${number} (utan rubrik)`,
    example: (samples: readonly string[]) =>
      samples.length === 0 ? 'Tom i alla rader.' : `Till exempel: ${samples.join(' · ')}`,
    goes: {
      identity: 'Stannar bland personuppgifterna.',
      unreleased: 'Stannar bland personuppgifterna som fri text, inte granskad.',
      cases: 'Följer ärendet under kodnamnet.',
      nowhere: 'Tas inte in.',
    },
    targets: {
      ignore: 'Hoppa över kolumnen',
      reference: 'Handläggarens beteckning',
      receivedOn: 'Inkom den',
      state: 'Läge',
      organisation: 'Ansvarig myndighet',
      unit: 'Handläggarens verksamhet',
      officerName: 'Handläggarens namn',
      officerPhone: 'Handläggarens telefon',
      officerAddress: 'Handläggarens postadress',
      birthYear: 'Födelseår',
      givenName: 'Individens förnamn',
      familyName: 'Individens efternamn',
      fullName: 'Individens hela namn',
      personalNumber: 'Individens personnummer',
      address: 'Individens adress',
      phone: 'Individens telefon',
      text: 'Fri text om individen',
    },
  },
  meanings: {
    title: 'Ord i listan som gruppen inte har',
    intro: 'Välj vad de betyder, så gäller det alla rader där de står.',
    party: (word: string, count: number) => `${word === '' ? 'Rader utan myndighet' : `Myndighet ”${word}”`}${waiting(count)}`,
    state: (word: string, count: number) => `Läge ”${word}”${waiting(count)}`,
    unchosen: 'Inget valt: raderna tas inte in',
    officer: 'Handläggare på rader som saknar namn',
    officerHint: 'Lämna tomt om varje rad ska ha ett eget namn.',
  },
  preview: {
    title: 'Rader',
    checking: 'Går igenom raderna …',
    counts: (good: number, bad: number, remarked: number) =>
      [
        good === 0
          ? 'Ingen rad kan tas in.'
          : `${rows(good)} kan tas in${remarked > 0 ? `, varav ${remarked} med anmärkning` : ''}.`,
        bad === 0 ? 'Ingen rad har hinder.' : `${rows(bad)} har hinder.`,
      ].join(' '),
    onlyProblems: 'Visa bara rader med problem',
    caption: (total: number) => `${rows(total)}, 50 i taget`,
    row: 'Rad',
    problems: 'Problem',
    fine: 'Inga',
    stops: 'Hinder',
    remark: 'Anmärkning',
    none: 'Ingen rad har problem.',
  },
  /** Said of one row; `errors-import.ts` has the sentences of what is refused as a whole. */
  problems: {
    'import/cell-too-long': 'cellen är för lång',
    'import/date-impossible': 'datumet finns inte eller går inte att läsa',
    'import/date-in-future': 'datumet ligger framåt i tiden',
    'import/date-missing': 'dagen då ärendet kom in saknas',
    'import/looks-like-name': 'det ser ut som ett namn. Beteckningen syns på alla papper',
    'import/name-in-open-column': 'individens namn står här, och kolumnen följer ärendet under kodnamnet',
    'import/number-in-open-column': 'här står ett personnummer, och kolumnen följer ärendet under kodnamnet',
    'import/officer-missing': 'handläggarens namn saknas',
    'import/party-missing': 'myndigheten saknas',
    'import/party-unknown': 'myndigheten finns inte i gruppen',
    'import/phone-odd': 'bara telefonnumret tas in, inte det som står runt om',
    'import/protected-identity': 'personen verkar ha skyddade personuppgifter. För in ärendet för hand',
    'import/ragged-row': 'raden har fler celler än listan har kolumner',
    'import/reference-in-vault': 'gruppen har redan ett ärende med beteckningen',
    'import/reference-twice': 'beteckningen står redan på en rad ovanför',
    'import/state-unknown': 'gruppen har inget sådant läge',
    'import/text-too-long': 'texten är längre än 20 000 tecken',
    'import/year-impossible': 'året går inte att läsa',
    'personal-number/no-such-date': 'numret börjar med ett datum som inte finns',
    'personal-number/not-a-number': 'det är inget personnummer',
    'personal-number/wrong-check-digit': 'sista siffran stämmer inte',
    'referral/reference-is-personal-number': 'beteckningen är ett personnummer',
  } as Readonly<Record<string, string>>,
  run: {
    title: 'Importera',
    all: (count: number) => `Importera ${matters(count)}`,
    none: 'Importera',
    choice: 'Vad ska hända med raderna som har hinder?',
    mend: 'Rätta dem i listan först',
    mendHint: 'Inget tas in nu. Rätta i Excel, spara och välj filen igen.',
    leaveOut: 'Ta in alla rader utan hinder',
    leaveOutHint:
      'De andra räknas upp efteråt. Välj samma lista igen när de är rättade: det som redan är intaget känns igen på beteckningen.',
    chooseFirst: 'Välj vad som ska hända med raderna som har hinder.',
    wholeOrNothing: 'Alla raderna tas in på en gång, eller ingen. Avbryter du lämnas inget kvar.',
    progress: 'Importerar',
    staged: (done: number, total: number) => `Rad ${done.toLocaleString('sv-SE')} av ${total.toLocaleString('sv-SE')}`,
    saving: 'Sparar ärendena …',
    cancel: 'Avbryt importen',
  },
  done: {
    title: 'Listan är importerad',
    taken: (count: number) =>
      `${matters(count)} är inlagda med var sitt kodnamn. Fri text ligger ogranskad bland personuppgifterna, och inget är lagt i Att göra.`,
    leftOut: (count: number) => `${rows(count)} togs inte in:`,
    leftRow: (row: number) => `Rad ${row}`,
    more: (count: number) => `och ${rows(count)} till.`,
    toList: 'Till ärendelistan',
    another: 'Importera en lista till',
    cancelled: 'Importen är avbruten. Inget av listan är sparat.',
  },
} as const
