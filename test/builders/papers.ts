import { type Paper, type PaperKind, type PaperOf, paper } from '../../shared/domain/paper/paper'

const common = { practice: false, unreviewed: false, groupName: 'Beredningsgruppen Granvik', printedOn: '2026-03-12' }
const aboutMatter = { codeName: 'Lykta 14', reference: 'AF-2026-0117', summaryVersion: 3 }

const letter = {
  ...common,
  ...aboutMatter,
  addressee: ['Kerstin Åkerlöf', 'Granviks kommun, Socialtjänsten', 'Box 12', '331 30 Granvik'],
  receivedOn: '2026-03-09',
  sender: 'ALC',
  signedBy: 'Maj-Britt Öberg',
}

/** One paper of each kind, with invented words; every field may be replaced. */
const samples = {
  recommendation: {
    kind: 'recommendation',
    ...common,
    ...aboutMatter,
    meetingOn: '2026-03-11',
    functionsPresent: [
      'Arbetsförmedlingen',
      'Försäkringskassan',
      'Granviks kommun, Biståndsenheten',
      'Region Norrsjö, rehabkoordinator',
    ],
    recommendation: 'Antagning rekommenderas efter komplettering',
    reason:
      'Personen vill arbeta med djur och har själv tagit kontakt. Utredningen blir klar i vår.\n\nGruppen bedömer att tempot måste vara lågt i början, och att ekonomiskt bistånd fortsätter under tiden.',
    stopReason: '',
    alternatives: ['Grön rehabilitering', 'Supported Employment (IPS)'],
    title: 'Beredningsgruppens rekommendation till ALC',
    to: 'ALC',
    mandate: { kind: 'recommends', words: 'Beredningsgruppen rekommenderar. ALC fattar beslutet.' },
  },
  alternativesLetter: {
    kind: 'alternativesLetter',
    ...common,
    ...aboutMatter,
    title: 'Beslut om antagning och alternativa insatser',
    sender: 'ALC',
    paragraphs: [],
    addressee: ['Enheten för ekonomiskt bistånd', 'Handläggare Kerstin Åkerlöf', 'Granviks kommun', 'Box 12', '331 30 Granvik'],
    decidedOn: '2026-03-12',
    decider: 'Maj-Britt Öberg, enhetschef',
    reason: 'Vården behöver komma längre innan arbetsträning är möjlig. Personen orkar i dag två timmar i veckan.',
    alternatives: ['Vårdkontakt i primärvård eller psykiatri', 'Förberedande insats eller förrehabilitering', 'Boendestöd'],
  },
  consultationOutcome: {
    kind: 'consultationOutcome',
    ...common,
    ...aboutMatter,
    groupName: 'Arenagruppen Tallånger',
    title: 'Utfall av samråd',
    mandate: { kind: 'advises', words: 'Samrådet avslutas med vem som möter individen.' },
    meetingOn: '2026-03-10',
    outcome: 'Två eller flera organisationer möter individen tillsammans',
    meets: [
      { who: 'Arbetsförmedlingen', responsible: 'Jörgen Ståhl', byDate: '2026-03-24' },
      { who: 'Region Norrsjö, Tallångers vårdcentral', responsible: 'Rehabkoordinator Aila Nieminen', byDate: '2026-04-02' },
    ],
    sipCaller: 'Ekonomiskt bistånd',
    said: [
      { label: 'Fortsatt gemensam planering', value: 'Ja' },
      { label: 'Ska leda till', value: 'Rätt försörjning; Förbättrad psykisk hälsa' },
    ],
    reason: 'Personen har gått runt mellan oss i fyra år. Vi börjar med ett gemensamt samtal.',
  },
  meetingNotes: {
    kind: 'meetingNotes',
    ...common,
    groupName: 'Arenagruppen Tallånger',
    individualMatters: true,
    meetingOn: '2026-03-10',
    place: 'Kommunhuset i Tallånger, rum Granen',
    notedBy: ['Siv Häggström, handläggare'],
    locked: null,
    attendees: [
      { label: 'Arbetsförmedlingen', value: 'Jörgen Ståhl', remote: false, role: 'representative', standsInFor: '' },
      { label: 'Försäkringskassan', value: 'Siv Häggström', remote: false, role: 'substitute', standsInFor: 'Åsa Ek' },
      {
        label: 'Region Norrsjö, Tallångers vårdcentral',
        value: 'Aila Nieminen',
        remote: true,
        role: 'representative',
        standsInFor: '',
      },
    ],
    comings: [],
    absentParties: [],
    items: [
      {
        title: 'Välkommen och närvaro',
        outcome: '',
        adjourned: null,
        text: 'Ordföranden påminde om tystnadsplikten.',
        minutes: null,
      },
      {
        title: 'Nya regler för aktivitetsersättning',
        outcome: '',
        adjourned: null,
        text: 'Försäkringskassan gick igenom ändringarna.\nFrågor tas nästa gång.',
        minutes: 15,
      },
      {
        title: 'Lykta 14',
        outcome: 'En organisation möter individen',
        adjourned: null,
        text: 'Se utfall av samråd.',
        minutes: null,
      },
      { title: 'Nästa möte', outcome: '', adjourned: null, text: '', minutes: null },
    ],
    missingFunctions: [],
  },
  confirmation: {
    kind: 'confirmation',
    ...letter,
    title: 'Bekräftelse på aktualisering',
    meeting: null,
    paragraphs: ['Vi har tagit emot din aktualisering.', 'Du har kvar ansvaret för individen.'],
  },
  summons: {
    kind: 'summons',
    ...letter,
    title: 'Kallelse till aktualiseringsmöte',
    meeting: {
      label: 'Aktualiseringsmöte',
      startsAt: '2026-03-26T13:30',
      place: 'Kommunhuset i Granvik, rum Granen',
      individualTakesPart: false,
    },
    paragraphs: ['Vid mötet presenterar och beskriver du ärendet mer fördjupat. Ta med underlag från tidigare insatser.'],
  },
  visitConfirmation: {
    kind: 'visitConfirmation',
    ...letter,
    title: 'Tid för första besök',
    meeting: { label: 'Första besök', startsAt: '2026-04-02T09:00', place: '', individualTakesPart: true },
    paragraphs: ['Du kommer till det första besöket tillsammans med klienten.'],
  },
  blankForm: {
    kind: 'blankForm',
    ...common,
    title: 'Förfrågningsformulär',
    version: 2,
    sections: [
      {
        title: 'Situationen',
        hint: 'Skriv kort.',
        fields: [
          { label: 'Varför aktualiserar du ärendet?', hint: '', kind: 'words', boxes: [], required: true },
          { label: 'Försörjning', hint: '', kind: 'choices', boxes: ['Sjukpenning', 'Annat'], required: true },
          { label: 'Hur länge?', hint: 'Ungefär.', kind: 'months', boxes: [], required: false },
          { label: 'Egen vilja', hint: '', kind: 'statement', boxes: [], required: true },
          { label: 'Har personen varit aktuell hos en annan myndighet?', hint: '', kind: 'yesNo', boxes: [], required: true },
        ],
      },
    ],
  },
  routine: {
    kind: 'routine',
    ...common,
    title: 'Information vid aktualisering',
    version: 3,
    validFrom: '2026-01-01',
    text: 'Ring oss innan du aktualiserar.\nSkicka sedan formuläret med post.',
  },
  sheet: {
    kind: 'sheet',
    ...common,
    sheet: 'commitments',
    about: 'matters',
    title: 'Era åtaganden',
    facts: [{ label: 'Möte', value: '2026-03-12' }],
    sections: [
      {
        newPage: false,
        heading: 'Arbetsförmedlingen',
        text: 'Det här tog ni på er.',
        list: ['Lykta 14: möter individen senast 2026-04-01.'],
        table: {
          columns: [
            { label: 'Vad', share: 0.6 },
            { label: 'Senast', share: 0.4 },
          ],
          rows: [['Ringer', '2026-04-01']],
        },
        lines: 2,
      },
      { newPage: true, heading: 'Försäkringskassan', text: '', list: [], table: null, lines: 0 },
    ],
    signatures: ['Ordförande'],
  },
  recoverySheet: {
    kind: 'recoverySheet',
    practice: false,
    printedOn: '2026-03-12',
    vaultName: 'Arenagruppen Tallånger',
    groups: ['K7QD', 'M2XF', '9TRP', 'H4LW', 'Z8CB', 'N3VG', 'P5JY', 'D6SA'],
  },
} as const

export const paperKinds = Object.keys(samples) as PaperKind[]

export function aPaper<Kind extends PaperKind>(
  kind: Kind,
  change: Partial<Record<keyof PaperOf<Kind>, unknown>> = {},
): PaperOf<Kind> {
  return paper.parse({ ...samples[kind], ...change }) as Extract<Paper, { kind: Kind }>
}
