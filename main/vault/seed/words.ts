import type { GroupKindName } from '../../../shared/domain/profile/profile'
import type { UserRole } from '../../../shared/domain/user/user'
import { READY_ON_TERMS, READY_WITH_LANGUAGE, type SeedChain, SUMMONED } from './chain-words'

/**
 * The demonstration's words. Everybody and every place is invented; phones are of the series reserved for fiction, and
 * no personal number is stored, since no series of them is known to be nobody's.
 */
export const VAULT_NAME = 'Samordningsförbundet Norrsjö'

export const DEMO_USERS: readonly [SeedUser, ...SeedUser[]] = [
  { name: 'Maja Norrgård', roles: ['chair', 'coordinator', 'noteTaker', 'decider', 'administrator'] },
  { name: 'Olle Näslund', roles: ['noteTaker'] },
]
interface SeedUser {
  readonly name: string
  readonly roles: readonly UserRole[]
}

export interface SeedGroup {
  readonly name: string
  readonly profileId: string
  readonly kind: GroupKindName
  readonly startsAt: string
  readonly minutes: number
  readonly place: string
  readonly generalQuestion: string
  readonly parties: readonly { readonly name: string; readonly units: readonly string[]; readonly isMunicipality?: boolean }[]
  /** One representative a verksamhet: name and function. */
  readonly people: readonly {
    readonly unit: string
    readonly name: string
    readonly function: string
    /** A required function of the group's kind. */
    readonly functionKey?: string
  }[]
  readonly matters: readonly SeedMatter[]
}

export interface SeedMatter {
  readonly birthYear: number | null
  readonly reference: string
  readonly officer: { readonly name: string; readonly unit: string; readonly phone: string }
  readonly person: {
    readonly given: string
    readonly family: string
    readonly phone: string
    readonly alsoKnown: string
    readonly protected?: boolean
  } | null
  readonly question: string
  readonly sections: Readonly<Record<string, string>>
  /** `none`: no paper; `all`: every party of the group; a list: these parties only. */
  readonly consent: 'none' | 'all' | readonly string[]
  readonly summary: 'none' | 'draft' | 'released'
  readonly onAgenda: boolean
  readonly chain?: SeedChain
}

const ARENA: SeedGroup = {
  name: 'Arenagruppen Granvik',
  profileId: 'arena-ggvv',
  kind: 'arena',
  startsAt: '09:00',
  minutes: 120,
  place: 'Kommunhuset, rum Linden',
  generalQuestion: 'Studier med aktivitetsersättning',
  parties: [
    { name: 'Arbetsförmedlingen', units: [] },
    { name: 'Försäkringskassan', units: [] },
    {
      name: 'Granviks kommun',
      units: ['Arbetsmarknadsenheten', 'Ekonomiskt bistånd', 'Psykiskt funktionsstöd'],
      isMunicipality: true,
    },
    { name: 'Region Norrsjö', units: ['Vårdcentralen Granvik', 'Psykiatriska kliniken'] },
  ],
  people: [
    { unit: 'Arbetsförmedlingen', name: 'Tove Lindhage', function: 'Arbetsförmedlare, fördjupat stöd' },
    { unit: 'Försäkringskassan', name: 'Henrik Alvstrand', function: 'Samverkansansvarig' },
    { unit: 'Arbetsmarknadsenheten', name: 'Sara Bäckvall', function: 'Arbetskonsulent' },
    { unit: 'Ekonomiskt bistånd', name: 'Jonas Ekudden', function: 'Socialsekreterare' },
    { unit: 'Vårdcentralen Granvik', name: 'Lena Furumo', function: 'Rehabkoordinator' },
    { unit: 'Psykiatriska kliniken', name: 'Amir Solhage', function: 'Kurator' },
  ],
  matters: [
    {
      birthYear: 1996,
      reference: 'EB-2214',
      consent: 'all',
      summary: 'released',
      onAgenda: true,
      officer: { name: 'Jonas Ekudden', unit: 'Ekonomiskt bistånd', phone: '070-1740611' },
      person: { given: 'Tindra', family: 'Åvall', phone: '070-1740612', alsoKnown: 'Granvägen\nmamma Rosita' },
      question: 'Vem möter personen för att komma vidare mot arbete med djur?',
      sections: {
        bakgrund: 'Kvinna i åldern 25–34 år. Utmattning, utredning pågår. Utan sjukpenning sedan 14 månader, ekonomiskt bistånd.',
        vet: 'Ekonomiskt bistånd: har stöd varje månad.\nVården: utredning pågår, klar till hösten.\nArbetsförmedlingen: inte inskriven.',
        hinder: 'Utan läkarintyg ingen insats, utan insats inget underlag till intyg.',
      },
    },
    {
      birthYear: 1975,
      reference: 'FK-118',
      consent: 'none',
      summary: 'released',
      onAgenda: true,
      officer: { name: 'Henrik Alvstrand', unit: 'Försäkringskassan', phone: '070-1740613' },
      person: { given: 'Gösta', family: 'Myrhed', phone: '070-1740614', alsoKnown: 'Gösse' },
      question: 'Hur bryter vi fyra år av rundgång?',
      sections: {
        bakgrund: 'Man i åldern 45–54 år med värk i ryggen och nedstämdhet. Nekad sjukpenning, inte inskriven som arbetssökande.',
        hinder: 'Varje organisation väntar på någon annans bedömning.',
      },
    },
    {
      birthYear: 1966,
      reference: 'VC-73',
      consent: ['Arbetsförmedlingen', 'Försäkringskassan', 'Granviks kommun'],
      summary: 'released',
      onAgenda: true,
      officer: { name: 'Lena Furumo', unit: 'Vårdcentralen Granvik', phone: '070-1740615' },
      person: { given: 'Berit', family: 'Sandmo', phone: '070-1740616', alsoKnown: '' },
      question: 'Vem kan ordna en prövning på deltid?',
      sections: {
        bakgrund: 'Kvinna i åldern 55–64 år som vill pröva att arbeta deltid. Oenig med sin handläggare om sjukpenning.',
      },
    },
    {
      birthYear: 2003,
      reference: 'AME-9',
      consent: 'all',
      summary: 'draft',
      onAgenda: false,
      officer: { name: 'Sara Bäckvall', unit: 'Arbetsmarknadsenheten', phone: '070-1740617' },
      person: { given: 'Melker', family: 'Dalgård', phone: '070-1740618', alsoKnown: '' },
      question: 'Hur når vi någon som inte går ut?',
      sections: {
        bakgrund: 'Man i åldern 18–24 år, hemma sedan gymnasiet. Aktivitetsersättningen upphör i vår. Har själv hört av sig.',
      },
    },
    {
      birthYear: null,
      reference: '',
      consent: 'none',
      summary: 'none',
      onAgenda: false,
      officer: { name: 'Jonas Ekudden', unit: 'Ekonomiskt bistånd', phone: '070-1740619' },
      person: { given: '', family: '', phone: '', alsoKnown: '', protected: true },
      question: '',
      sections: {},
    },
  ],
}

const PREPARATION: SeedGroup = {
  name: 'Beredningsgruppen ALC Granvik',
  profileId: 'alc-ostersund',
  kind: 'casePreparation',
  startsAt: '13:00',
  minutes: 90,
  place: 'Arbetslivscenter, plan 2',
  generalQuestion: 'Nya regler för aktivitetsersättning',
  parties: [
    { name: 'Arbetsförmedlingen', units: [] },
    { name: 'Försäkringskassan', units: [] },
    { name: 'Granviks kommun', units: ['Socialtjänsten', 'Biståndsenheten', 'Vuxenenheten'], isMunicipality: true },
    { name: 'Region Norrsjö', units: ['Primärvårdens rehabkoordination'] },
  ],
  people: [
    {
      unit: 'Arbetsförmedlingen',
      name: 'Kristoffer Hedmyr',
      function: 'Samverkansspecialist',
      functionKey: 'employment-service',
    },
    {
      unit: 'Försäkringskassan',
      name: 'Annika Solberga',
      function: 'Handläggare aktivitetsersättning',
      functionKey: 'social-insurance',
    },
    { unit: 'Socialtjänsten', name: 'Pontus Vikdal', function: 'Socialsekreterare', functionKey: 'social-services' },
    { unit: 'Biståndsenheten', name: 'Yasmin Lövnäs', function: 'Biståndshandläggare', functionKey: 'assistance' },
    {
      unit: 'Primärvårdens rehabkoordination',
      name: 'Ulrika Stenhage',
      function: 'Rehabkoordinator',
      functionKey: 'rehab-coordination',
    },
  ],
  matters: [
    {
      birthYear: 1987,
      reference: 'SOC-451',
      consent: 'none',
      summary: 'released',
      onAgenda: true,
      chain: READY_WITH_LANGUAGE,
      officer: { name: 'Pontus Vikdal', unit: 'Socialtjänsten', phone: '070-1740631' },
      person: null,
      question: 'Är Arbetslivscenter rätt väg nu, eller först språket?',
      sections: {
        situation: 'Kvinna i åldern 35–44 år. Ekonomiskt bistånd, bor med familj.',
        'tid-utanfor': 'Har inte arbetat sedan hon kom till Sverige för några år sedan.',
        problematik: 'Psykisk: svåra minnen och sömnproblem. Väntar på vård sedan nio månader.',
        vilja: 'Vill arbeta med mat. Vill lära sig svenska på en arbetsplats.',
        resurser: 'Van vid att hålla ordning och att arbeta i grupp.',
        insatser: 'Socialtjänsten: språkpraktik, avbruten efter sex veckor.',
        bedomning: 'Orkar några timmar om dagen om tempot är lugnt.',
      },
    },
    {
      birthYear: 1994,
      reference: 'VUX-20',
      consent: 'all',
      summary: 'released',
      onAgenda: true,
      chain: READY_ON_TERMS,
      officer: { name: 'Yasmin Lövnäs', unit: 'Biståndsenheten', phone: '070-1740632' },
      person: { given: 'Isak', family: 'Tornmark', phone: '070-1740633', alsoKnown: 'Tornis' },
      question: 'Kan en antagning ske med villkor?',
      sections: {
        situation: 'Man i åldern 25–34 år med eget boende. Ekonomiskt bistånd.',
        'tid-utanfor': 'Drygt tre år.',
        problematik: 'Psykosocial.',
        vilja: 'Vill komma ut och ha något att gå till. Tänker sig lager eller verkstad.',
        insatser: 'Arbetsförmedlingen: arbetsträning. Vuxenenheten: behandling.',
        'missbruk-brott': 'Missbruket är under behandlingskontroll hos Vuxenenheten. Kontakt med frivården.',
        bedomning: 'Motiverad. Behöver fasta tider och en person att vända sig till.',
      },
    },
    {
      birthYear: 1999,
      reference: 'FK-77',
      consent: 'all',
      summary: 'draft',
      onAgenda: false,
      chain: SUMMONED,
      officer: { name: 'Annika Solberga', unit: 'Försäkringskassan', phone: '070-1740634' },
      person: { given: 'Alva', family: 'Kvarnström', phone: '070-1740635', alsoKnown: '' },
      question: 'Vad behövs innan en prövning i verklig arbetsmiljö?',
      sections: {
        situation: 'Kvinna i åldern 25–34 år med aktivitetsersättning.',
        'tid-utanfor': 'Hela tiden sedan gymnasiet.',
      },
    },
  ],
}

export const SEED_GROUPS: readonly SeedGroup[] = [ARENA, PREPARATION]
