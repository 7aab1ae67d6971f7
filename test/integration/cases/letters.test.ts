import { describe, expect, it } from 'vitest'
import { type Paper, paper } from '../../../shared/domain/paper/paper'
import { groupKindOf } from '../../../shared/profiles'
import { type CaseDesk, caseDesk } from '../../builders/case-desk'
import { ALC, ARENA, foundGroup, register } from '../../builders/case-story'
import { dayAfter, decidedMatter, receivedMatter, timeOn } from '../../builders/decided-matter'

const ADDRESS = ['Elin Forsmyr', 'Granviks kommun, Socialtjänsten', 'Box 12', '123 45 Granvik']
const { documents } = groupKindOf(ALC.profileId, ALC.groupKind)
const labelOf = (kind: string) => documents.find((document) => document.kind === kind)?.label

const made = (desk: CaseDesk) => paper.parse(desk.rendered.at(-1))
const booked = async (
  desk: CaseDesk,
  matterId: Awaited<ReturnType<typeof receivedMatter>>['matterId'],
  kind: 'referralMeeting' | 'firstVisit',
) =>
  desk.get('booking/book', {
    matterId,
    bookingId: null,
    kind,
    startsAt: timeOn(dayAfter(desk, 14)),
    place: 'Kommunhuset, rum Granen',
    individualTakesPart: kind === 'firstVisit',
  })

/** Every letter about a matter that the program can make, each about a matter that has come so far. */
async function everyLetter(desk: CaseDesk): Promise<Extract<Paper, { addressee: string[] }>[]> {
  const letters: Paper[] = []
  const { matterId } = await receivedMatter(desk)
  await desk.get('paper/make', { kind: 'confirmation', matterId })
  letters.push(made(desk))
  const meeting = await booked(desk, matterId, 'referralMeeting')
  await desk.get('paper/make', { kind: 'summons', matterId, ...meeting })
  letters.push(made(desk))
  const admitted = await decidedMatter(desk, 'admitted')
  const visit = await booked(desk, admitted.matterId, 'firstVisit')
  await desk.get('paper/make', { kind: 'visitConfirmation', matterId: admitted.matterId, ...visit })
  letters.push(made(desk))
  await desk.get('meeting/end', { meetingId: admitted.meetingId })
  const refused = await decidedMatter(desk, 'notAdmitted')
  await desk.get('paper/make', { kind: 'alternativesLetter', matterId: refused.matterId })
  letters.push(made(desk))
  return letters.filter((letter) => 'addressee' in letter)
}

describe('letters', () => {
  it('are addressed to the officer who refers, each of them, and never to the individual (A41, X18)', async () => {
    const desk = await caseDesk()
    const letters = await everyLetter(desk)
    expect(letters.map(({ kind, addressee }) => [kind, addressee])).toEqual([
      ['confirmation', ADDRESS],
      ['summons', ADDRESS],
      ['visitConfirmation', ADDRESS],
      ['alternativesLetter', ADDRESS],
    ])
    expect(
      documents
        .filter(({ reader }) => reader === 'officer')
        .map(({ kind }) => kind)
        .toSorted(),
    ).toEqual(letters.map(({ kind }) => kind).toSorted())
  })

  it('say nothing of what is told in the group: no summary, no recommendation, no consent, no birth year', async () => {
    const desk = await caseDesk()
    const said = JSON.stringify(await everyLetter(desk))
    expect(said).not.toMatch(/Vill pröva deltid|Vilken väg framåt|Egen vilja|rekommenderas|Pärm 3|1994/)
  })

  it('follow the officer: who has taken over gets the next one (A41, A44)', async () => {
    const desk = await caseDesk()
    const { matterId, group } = await receivedMatter(desk)
    const { referral } = await desk.get('matter/open', { matterId })
    const officer = { ...referral.officer, name: 'Siv Ekbom', postalAddress: 'Box 9, 123 45 Granvik' }
    await desk.get('officer/change', { matterId, officer, from: desk.today() })
    await desk.get('paper/make', { kind: 'confirmation', matterId })
    expect(made(desk)).toMatchObject({ addressee: ['Siv Ekbom', 'Granviks kommun, Socialtjänsten', 'Box 9', '123 45 Granvik'] })
    expect(group.name).toBe('Gruppen i Granvik')
  })

  it('print nobody’s address where the identity is protected: it is written by hand (X15)', async () => {
    const desk = await caseDesk()
    const { matterId } = await receivedMatter(desk)
    const pendingId = desk.world.newId()
    await desk.inner('inner/set-identity-known', {
      pendingId,
      userId: desk.user.id,
      matterId,
      known: true,
      protectedIdentity: true,
    })
    await desk.get('paper/make', { kind: 'confirmation', matterId })
    expect(made(desk)).toMatchObject({ addressee: [] })
    expect(JSON.stringify(made(desk))).not.toMatch(/Forsmyr|Box 12/)
  })

  it('are made only where the group’s kind has them', async () => {
    const desk = await caseDesk()
    const arena = await foundGroup(desk, ARENA)
    const { matterId } = await register(desk, arena)
    for (const kind of ['confirmation', 'recommendation', 'alternativesLetter'] as const)
      expect(await desk.code('paper/make', { kind, matterId })).toBe('paper/not-of-this-group')
    expect(await desk.code('paper/make', { kind: 'blankForm', groupId: arena.id })).toBe('paper/form-missing')
  })
})

describe('a confirmation', () => {
  it('says when the referral came in, in the profile’s words, and opens the gate when it has left the program (A04)', async () => {
    const desk = await caseDesk()
    const { matterId, codeName } = await receivedMatter(desk)
    const { paperId } = await desk.get('paper/make', { kind: 'confirmation', matterId })
    expect(made(desk)).toEqual({
      kind: 'confirmation',
      practice: false,
      unreviewed: false,
      groupName: 'Gruppen i Granvik',
      printedOn: desk.today(),
      codeName,
      reference: 'SN 2026-14',
      summaryVersion: 0,
      addressee: ADDRESS,
      title: labelOf('confirmation'),
      receivedOn: desk.today(),
      meeting: null,
      paragraphs: documents.find(({ kind }) => kind === 'confirmation')?.words,
      sender: 'ALC',
      signedBy: 'Maja Norrgård',
    })
    const confirm = { matterId, expected: 'received', to: 'confirmed', on: desk.today(), reason: '' }
    expect(await desk.code('step/take', confirm)).toBe('step/gate-shut')
    await desk.papers.note(paperId, 'printed', desk.user.id)
    expect(await desk.code('step/take', confirm)).toBe('accepted')
    expect((await desk.papers.read(paperId)).fileName).toMatch(/^bekraftelse-[a-z-]+-\d\d-2026-03-12\.pdf$/)
  })
})

describe('a summons', () => {
  it('says day, time and place of the booked meeting, and is made of no other (A05)', async () => {
    const desk = await caseDesk()
    const { matterId } = await receivedMatter(desk)
    const { bookingId } = await booked(desk, matterId, 'referralMeeting')
    const summons = { kind: 'summons' as const, matterId, bookingId }
    await desk.get('paper/make', summons)
    expect(made(desk)).toMatchObject({
      title: 'Kallelse till aktualiseringsmöte',
      meeting: {
        label: 'Aktualiseringsmöte',
        startsAt: timeOn(dayAfter(desk, 14)),
        place: 'Kommunhuset, rum Granen',
        individualTakesPart: false,
      },
    })
    expect(await desk.code('paper/make', { ...summons, kind: 'visitConfirmation' })).toBe('paper/booking-missing')
    const { matterId: other } = await receivedMatter(desk)
    expect(await desk.code('paper/make', { ...summons, matterId: other })).toBe('paper/booking-missing')
    await desk.get('booking/settle', { bookingId, state: 'cancelled', on: desk.today() })
    expect(await desk.code('paper/make', summons)).toBe('paper/booking-missing')
  })
})

describe('the time of a first visit', () => {
  it('is confirmed by a letter that asks the officer to come with the client (A13)', async () => {
    const desk = await caseDesk()
    const { matterId } = await decidedMatter(desk)
    await desk.get('paper/make', { kind: 'visitConfirmation', matterId, ...(await booked(desk, matterId, 'firstVisit')) })
    expect(made(desk)).toMatchObject({
      title: 'Tid för första besök',
      meeting: { label: 'Första besök', individualTakesPart: true },
      paragraphs: [expect.stringContaining('tillsammans med klienten')],
    })
  })
})

describe('the letter at "ej antagen"', () => {
  it('finishes the task to send it when it has left the program, and is no recommendation (A14, X18)', async () => {
    const desk = await caseDesk()
    const { matterId } = await decidedMatter(desk, 'notAdmitted')
    const open = async () => (await desk.get('task/list', { matterId, ownerId: null, done: false })).tasks.map(({ kind }) => kind)
    expect(await open()).toContain('sendAlternatives')
    const { paperId } = await desk.get('paper/make', { kind: 'alternativesLetter', matterId })
    expect(made(desk)).toMatchObject({ sender: 'ALC', decider: 'Maja Norrgård', alternatives: ['Supported Employment (IPS)'] })
    expect(JSON.stringify(made(desk))).not.toContain('Egen vilja.')
    await desk.papers.note(paperId, 'saved', desk.user.id)
    expect(await open()).not.toContain('sendAlternatives')
  })
})

describe('a blank form', () => {
  it('asks what the group’s form asks, in its newest version, and is about nobody (A29)', async () => {
    const desk = await caseDesk()
    const group = await foundGroup(desk, ALC)
    const { paperId } = await desk.get('paper/make', { kind: 'blankForm', groupId: group.id })
    const blank = made(desk)
    if (blank.kind !== 'blankForm') throw new Error('not the form')
    expect(blank).toMatchObject({ title: 'Förfrågningsformulär', version: 1 })
    const income = blank.sections.flatMap(({ fields }) => fields).find(({ label }) => label === 'Hur försörjer sig personen?')
    expect(income).toMatchObject({ kind: 'choices', required: true, boxes: expect.arrayContaining(['Sjukpenning', 'Annat']) })
    expect((await desk.papers.read(paperId)).fileName).toBe('formular-2026-03-12.pdf')
  })
})
