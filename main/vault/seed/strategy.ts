import type { GroupId } from '../../../shared/domain/group/group'
import type { ProfileId } from '../../../shared/domain/profile/profile'
import { addDays, dayOf, type IsoDate, type LocalTime } from '../../../shared/lib/dates'
import type { SeedAsk } from './ask'

const PROFILE = 'arena-ggvv' as ProfileId

const PARTIES = [
  { name: 'Granviks kommun', units: [], isMunicipality: true },
  { name: 'Ekeberga kommun', units: [], isMunicipality: true },
  { name: 'Sjöby kommun', units: [], isMunicipality: true },
  { name: 'Region Norrsjö', units: [] },
  { name: 'Arbetsförmedlingen', units: [] },
  { name: 'Försäkringskassan', units: [] },
] as const

const PEOPLE = [
  { party: 'Granviks kommun', name: 'Marit Hagelin', function: 'Socialchef', phone: '070-1740681' },
  { party: 'Region Norrsjö', name: 'Staffan Ekmark', function: 'Verksamhetschef', phone: '070-1740682' },
  { party: 'Försäkringskassan', name: 'Jorun Vedin', function: 'Enhetschef', phone: '070-1740683' },
] as const

/** The strategic group, what it steers by, and what the Arena groups have told it; its next meeting is planned. */
export async function seedStrategy(ask: SeedAsk, now: Date): Promise<void> {
  const today = dayOf(now)
  const day = (ahead: number): IsoDate => addDays(today, ahead)
  const { groupId } = await ask('group/create', {
    name: 'Beredningsgruppen Norrsjö',
    profileId: PROFILE,
    kind: 'strategic',
    parties: PARTIES.map((party) => ({ ...party, units: [...party.units] })),
  })
  await seatPeople(ask, groupId, day)
  await seedSteering(ask, groupId, day)
  const { groups } = await ask('group/list', {})
  const arenas = groups.filter(({ profileId, kind }) => profileId === PROFILE && kind === 'arena')
  const [first] = arenas
  if (first) await seedHeard(ask, first.id, (arenas[1] ?? first).id, day)
  const startsAt = `${day(24)}T13:00` as LocalTime
  await ask('meeting/plan', { groupId, startsAt, plannedMinutes: 120, place: 'Region Norrsjö, sal 4' })
}

type Day = (ahead: number) => IsoDate

async function seatPeople(ask: SeedAsk, groupId: GroupId, day: Day): Promise<void> {
  const { parties } = await ask('group/open', { groupId })
  for (const { party, name, function: title, phone } of PEOPLE) {
    const organisation = parties.find((one) => one.name === party)
    const [unit] = organisation?.units ?? []
    if (!organisation || !unit) continue
    await ask('representative/appoint', {
      groupId,
      name,
      function: title,
      functionKey: null,
      organisationId: organisation.id,
      unitId: unit.id,
      validFrom: day(-300),
      validTo: null,
      substituteFor: null,
      appointedBy: 'Förvaltningschefen',
      appointedOn: day(-310),
      informedOn: day(-295),
      phone,
      postalAddress: '',
    })
  }
}

async function seedSteering(ask: SeedAsk, groupId: GroupId, day: Day): Promise<void> {
  const year = day(0).slice(0, 4)
  const period = { groupId, from: `${year}-01-01` as IsoDate, to: `${year}-12-31` as IsoDate }
  await ask('goal/save', {
    goalId: null,
    goal: { ...period, words: 'Varje samråd slutar med att det är klart vem som möter individen.', result: '' },
  })
  await ask('goal/save', {
    goalId: null,
    goal: { ...period, words: 'Varje Arenagrupp möts minst två gånger per termin.', result: 'Alla grupper nådde målet i våras.' },
  })
  const { documentId, version } = await ask('library/publish', {
    documentId: null,
    groupId,
    kind: 'groupRoutine',
    title: 'Rutin för Arenamöten',
    text: ROUTINE,
    validFrom: day(-60),
  })
  await ask('routine-decision/save', {
    decisionId: null,
    decision: {
      groupId,
      decidedOn: day(-62),
      words: 'Rutinen för Arenamöten gäller alla grupper.',
      document: { documentId, version },
    },
  })
  const party = (name: string, change: object = {}) => ({
    id: null,
    name,
    signedOn: day(-395),
    wishesToAttend: false,
    alwaysInvited: false,
    ...change,
  })
  await ask('agreement/save', {
    agreementId: null,
    agreement: {
      groupId,
      from: day(-380),
      to: null,
      leadDays: 21,
      parties: [
        ...PARTIES.map(({ name }) => party(name)),
        party('Tallångers kommun, arbetsmarknadsenheten', { alwaysInvited: true }),
        party('Brukarrådet i Norrsjö', { signedOn: null, wishesToAttend: true }),
      ],
    },
  })
}

async function seedHeard(ask: SeedAsk, first: GroupId, second: GroupId, day: Day): Promise<void> {
  const dilemma = { organisationId: null, support: '' }
  const raise = async (groupId: GroupId, ago: number, words: string, support = '') => {
    const of = { ...dilemma, groupId, raisedOn: day(-ago), words, support }
    return (await ask('dilemma/save', { dilemmaId: null, dilemma: of })).dilemmaId
  }
  await raise(
    first,
    12,
    'Två vårdcentraler skickar samma ärenden mellan sig när någon har flyttat.',
    'Ett gemensamt besked om vilken vårdcentral som tar emot.',
  )
  const answered = await raise(
    first,
    70,
    'Arbetsförmedlingen ber om ett läkarintyg som vården inte utfärdar.',
    'Vad räcker som underlag i stället?',
  )
  await ask('dilemma/settle', {
    dilemmaId: answered,
    state: 'answered',
    on: day(-30),
    answer: 'Ett utlåtande från rehabkoordinatorn räcker.',
  })
  const solved = await raise(second, 40, 'Tiderna för mötena krockar med skolans provveckor.', '')
  await ask('dilemma/settle', {
    dilemmaId: solved,
    state: 'solvedLocally',
    on: day(-9),
    answer: 'Gruppen möts på tisdagar i stället.',
  })
  await ask('experience/save', {
    experienceId: null,
    experience: {
      groupId: first,
      notedOn: day(-25),
      targetGroup: 'Unga vuxna',
      words: 'Många svarar inte på brev men kommer om någon de känner ringer.',
      need: 'En kontaktperson som är densamma hos alla organisationer.',
    },
  })
  await ask('competence/save', {
    needId: null,
    need: { groupId: first, notedOn: day(-25), words: 'Sekretess mellan nämnder i samma kommun', state: 'noted' },
  })
  const lesson = (groupId: GroupId, ago: number, words: string, purpose: string) =>
    ask('lesson/save', { lessonId: null, lesson: { groupId, notedOn: day(-ago), words, purpose } })
  const { lessonId } = await lesson(first, 50, 'Boka uppföljning innan mötet slutar', 'Då blir den av.')
  await ask('lesson/spread', { lessonId, on: day(-45), to: 'De andra Arenagrupperna' })
  await lesson(second, 20, 'Rehabkoordinator in vid första samrådet', 'Vården är med från början.')
}

const ROUTINE = [
  '1. Den som lyfter ett ärende ser till att det finns ett skriftligt samtycke.',
  '2. Gruppen får veta vilka ärenden som tas upp med post eller telefon, aldrig med e-post.',
  '3. Samrådet slutar med vem som möter individen, och när.',
  '4. Var och en dokumenterar i sin organisations system efter mötet.',
].join('\n\n')
