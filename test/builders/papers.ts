import { type Paper, type PaperKind, type PaperOf, paper } from '../../shared/domain/paper/paper'

const common = { practice: false, unreviewed: false, groupName: 'Beredningsgruppen Granvik', printedOn: '2026-03-12' }
const aboutMatter = { codeName: 'Lykta 14', reference: 'AF-2026-0117', summaryVersion: 3 }

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
    alternatives: ['Grön rehabilitering', 'Supported Employment (IPS)'],
    mandate: 'Beredningsgruppen rekommenderar. ALC fattar beslutet.',
  },
  alternativesLetter: {
    kind: 'alternativesLetter',
    ...common,
    ...aboutMatter,
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
    meetingOn: '2026-03-10',
    outcome: 'Två eller flera organisationer möter individen tillsammans',
    meets: [
      { who: 'Arbetsförmedlingen', responsible: 'Jörgen Ståhl', byDate: '2026-03-24' },
      { who: 'Region Norrsjö, Tallångers vårdcentral', responsible: 'Rehabkoordinator Aila Nieminen', byDate: '2026-04-02' },
    ],
    sipCaller: 'Ekonomiskt bistånd',
    reason: 'Personen har gått runt mellan oss i fyra år. Vi börjar med ett gemensamt samtal.',
  },
  meetingNotes: {
    kind: 'meetingNotes',
    ...common,
    groupName: 'Arenagruppen Tallånger',
    individualMatters: true,
    meetingOn: '2026-03-10',
    place: 'Kommunhuset i Tallånger, rum Granen',
    attendees: [
      { label: 'Arbetsförmedlingen', value: 'Jörgen Ståhl' },
      { label: 'Försäkringskassan', value: 'Siv Häggström (ersättare)' },
      { label: 'Region Norrsjö, Tallångers vårdcentral', value: 'Aila Nieminen, på distans' },
    ],
    items: [
      { title: 'Välkommen och närvaro', outcome: '', adjourned: null, text: 'Ordföranden påminde om tystnadsplikten.' },
      {
        title: 'Nya regler för aktivitetsersättning',
        outcome: '',
        adjourned: null,
        text: 'Försäkringskassan gick igenom ändringarna.\nFrågor tas nästa gång.',
      },
      { title: 'Lykta 14', outcome: 'En organisation möter individen', adjourned: null, text: 'Se utfall av samråd.' },
      { title: 'Nästa möte', outcome: '', adjourned: null, text: '' },
    ],
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
