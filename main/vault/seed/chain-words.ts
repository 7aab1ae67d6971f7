import type { Answers } from '../../../shared/domain/form/form'
import type { EarlierMeasure } from '../../../shared/domain/referral/earlier-measure'

/** What has been done with a referral that comes on a form. */
export interface SeedChain {
  readonly form: Answers
  readonly criteria: Answers | null
  /** Unchecked texts by field. */
  readonly texts: Readonly<Record<string, string>>
  readonly earlierMeasures: readonly EarlierMeasure[]
  readonly enclosures: readonly { readonly title: string; readonly binder: string }[]
  /** Negative: the referral meeting was held that many days ago. */
  readonly meetingInDays: number
  readonly questions: readonly { readonly asked: string; readonly answered: string | null }[]
  readonly ready: boolean
}

/** The invented answers of the demonstration's referrals: what an officer and a coordinator would write. */
const criteria = (part: Answers): Answers => ({
  'drive-answer': 'yes',
  'drive-new': 'yes',
  'outside-months': '24-60',
  'education-answer': 'no',
  'character-kinds': ['psychological'],
  'investigated-answer': 'not-investigated',
  'other-measure': 'no',
  'abilities-answer': 'yes',
  'addiction-answer': 'no',
  'crime-answer': 'no',
  'motivated-answer': 'yes',
  'risk-answer': 'no',
  'readiness-answer': 'yes',
  ...part,
})

export const READY_WITH_LANGUAGE: SeedChain = {
  form: { income: ['income-support'], 'months-outside': 48, 'earlier-measures': 'yes' },
  criteria: criteria({}),
  texts: {
    'form:background': 'Har stått utan arbete sedan ankomsten. Vi har prövat språkpraktik, som avbröts efter sex veckor.',
    'form:will:individual': '”Jag vill laga mat och lära mig svenska på en arbetsplats.”',
    'form:will:otherAuthority': 'Socialtjänsten: uttrycker samma önskan vid varje besök.',
    'form:motivation:individual': '”Jag blir lugn när jag har något att göra.”',
    'form:motivation:otherAuthority': 'Socialtjänsten: kommer alltid i tid och frågar efter mer.',
    'form:change:individual': '”Barnen är i skolan. Nu har jag tid.”',
    'form:change:otherAuthority': 'Vården: sömnen behöver bli bättre, men korta pass går bra nu.',
    'form:professional-opinion': 'Orkar några timmar om dagen om tempot är lugnt. Behöver en handledare som talar enkelt.',
    'in-depth': 'Beskrev dagarna noga. Barnen är i skolan till klockan tre. Bussen går varje halvtimme.',
  },
  earlierMeasures: [{ authority: 'Socialtjänsten', kind: 'training', fromMonth: '2025-02', toMonth: '2025-03' }],
  enclosures: [{ title: 'Slutbedömning, språkpraktik', binder: 'Pärm 3, flik 12' }],
  meetingInDays: -8,
  questions: [{ asked: 'Hur många timmar om dagen går bra i dag?', answered: 'Två till tre timmar, helst på förmiddagen.' }],
  ready: true,
}

export const READY_ON_TERMS: SeedChain = {
  form: { income: ['income-support'], 'months-outside': 40, 'earlier-measures': 'yes' },
  criteria: criteria({
    'drive-answer': 'partly',
    'character-kinds': ['psychosocial'],
    'addiction-answer': 'yes',
    'addiction-state': 'controlled',
    'addiction-controller': 'social-services',
    'crime-answer': 'yes',
  }),
  texts: {
    'form:background': 'Har boende och behandling på plats. Saknar något att gå till om dagarna.',
    'form:will:individual': '”Något med händerna. Lager eller verkstad.”',
    'form:will:otherAuthority': 'Arbetsförmedlingen: har sökt sig till lager vid två tillfällen.',
    'form:motivation:individual': '”Det här är min chans.”',
    'form:motivation:otherAuthority': 'Vuxenenheten: kommer till varje provtagning.',
    'form:change:individual': '”Jag har ett eget boende nu.”',
    'form:change:otherAuthority': 'Vuxenenheten: provtagning utan anmärkning i fyra månader.',
    'form:professional-opinion': 'Motiverad. Behöver fasta tider och en person att vända sig till.',
    'criterion:drive': 'Viljan finns, men har svårt att hålla i när något går emot.',
  },
  earlierMeasures: [{ authority: 'Arbetsförmedlingen', kind: 'training', fromMonth: '2024-09', toMonth: '2024-12' }],
  enclosures: [{ title: 'Slutbedömning, arbetsträning', binder: 'Pärm 3, flik 14' }],
  meetingInDays: -6,
  questions: [],
  ready: true,
}

export const SUMMONED: SeedChain = {
  form: { income: ['activity-compensation'], 'earlier-measures': 'no' },
  criteria: null,
  texts: {
    'form:background': 'Har inte haft någon insats sedan gymnasiet. Aktivitetsersättningen upphör nästa år.',
    'form:will:individual': '”Jag vet inte vad jag vill, men inte så här.”',
  },
  earlierMeasures: [],
  enclosures: [],
  meetingInDays: 3,
  questions: [{ asked: 'Finns det en aktuell bedömning från vården?', answered: null }],
  ready: false,
}

export const REFERRAL_ROUTINE = [
  '1. Ring oss gärna först. Vi ger råd utan att veta vem det gäller.',
  '2. Hämta in personens medgivande. Fyll i förfrågningsformuläret och skriv en aidentifierad sammanfattning.',
  '3. Lämna eller posta formuläret. Det skickas aldrig med e-post.',
  '4. Vi bekräftar och kallar till ett aktualiseringsmöte, där du beskriver ärendet mer fördjupat.',
  '5. Beredningsgruppen bereder ärendet aidentifierat och lämnar en rekommendation. ALC fattar beslutet.',
  'Du har kvar ansvaret för personen och för all kontakt med den enskilde.',
].join('\n\n')

export const ADVICE = [
  { topic: 'target-group', answer: 'refer', note: 'Frågade om tiden utanför arbete räknas från sista anställningen.' },
  { topic: 'consent', answer: 'informed', note: '' },
  { topic: 'summary', answer: 'complete-first', note: 'Rådet var att skriva om hälsan utan diagnos.' },
] as const
