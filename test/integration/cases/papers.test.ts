import { describe, expect, it } from 'vitest'
import { paper } from '../../../shared/domain/paper/paper'
import { caseDesk } from '../../builders/case-desk'
import { ALC, reviewAll, runningMeeting, seat, unitOf } from '../../builders/case-story'

const preparation = async (verdict: 'admitted' | 'notAdmitted' = 'notAdmitted') => {
  const desk = await caseDesk()
  const running = await runningMeeting(desk, { kind: ALC, consent: false })
  const { matterId, itemId } = running
  await desk.get('item/open', { itemId })
  await desk.get('recommendation/record', {
    matterId,
    itemId,
    recommendation: 'not-admit',
    reason: 'Behöver vård först.',
    alternatives: ['ips'],
  })
  await desk.get('item/close', { itemId })
  await desk.get('decision/record', {
    matterId,
    verdict,
    decidedOn: desk.today(),
    reason: 'Som rekommenderat.',
    alternatives: ['ips', 'sip'],
  })
  return { desk, ...running }
}

describe('a paper', () => {
  it('of the recommendation says whose it is and what it advises, under the code name (A11, X7, X18)', async () => {
    const { desk, matterId, codeName } = await preparation()
    await desk.get('paper/make', { kind: 'recommendation', matterId })
    expect(paper.parse(desk.rendered.at(-1))).toEqual({
      kind: 'recommendation',
      practice: false,
      unreviewed: true,
      groupName: 'Gruppen i Granvik',
      printedOn: desk.today(),
      codeName,
      reference: 'SN 2026-14',
      summaryVersion: 1,
      meetingOn: desk.today(),
      functionsPresent: ['Arbetsförmedlingen: handläggare'],
      recommendation: 'Antagning rekommenderas inte',
      reason: 'Behöver vård först.',
      alternatives: ['Supported Employment (IPS)'],
      mandate: { kind: 'recommends', words: 'Beredningsgruppen rekommenderar. ALC fattar beslutet.' },
      title: 'Beredningsgruppens rekommendation till ALC',
      to: 'ALC',
      stopReason: '',
    })
  })

  it('of the decision goes to the officer with at least one alternative, and only at "ej antagen" (A14, A41)', async () => {
    const { desk, matterId } = await preparation()
    await desk.get('paper/make', { kind: 'alternativesLetter', matterId })
    expect(desk.rendered.at(-1)).toMatchObject({
      addressee: ['Elin Forsmyr', 'Granviks kommun, Socialtjänsten', 'Box 12', '123 45 Granvik'],
      decider: 'Maja Norrgård',
      alternatives: ['Supported Employment (IPS)', 'Samordnad individuell plan (SIP)'],
    })
    await desk.get('decision/record', {
      matterId,
      verdict: 'admitted',
      decidedOn: desk.today(),
      reason: 'Plats finns ändå.',
      alternatives: [],
    })
    expect(await desk.code('paper/make', { kind: 'alternativesLetter', matterId })).toBe('paper/not-refused')
  })

  it('of a consultation says who meets the individual, by when (G24, X18)', async () => {
    const desk = await caseDesk()
    const { group, matterId, itemId, meetingId, codeName } = await runningMeeting(desk)
    expect(await desk.code('paper/make', { kind: 'consultationOutcome', matterId, meetingId })).toBe('paper/outcome-missing')
    await desk.get('item/open', { itemId })
    await desk.get('outcome/record', {
      matterId,
      itemId,
      outcome: 'one',
      sipCaller: '',
      reason: '',
      meets: [{ ...unitOf(group, 'Vuxenenheten'), responsible: 'Karin Lodin', byDate: '2026-04-02' }],
    })
    const { paperId } = await desk.get('paper/make', { kind: 'consultationOutcome', matterId, meetingId })
    expect(desk.rendered.at(-1)).toMatchObject({
      codeName,
      outcome: 'En organisation möter individen',
      meetingOn: desk.today(),
      meets: [{ who: 'Granviks kommun, Vuxenenheten', responsible: 'Karin Lodin', byDate: '2026-04-02' }],
    })
    expect(await desk.papers.read(paperId)).toMatchObject({
      fileName: expect.stringMatching(/^utfall-av-samrad-[a-z-]+-\d\d-2026-03-12\.pdf$/),
    })
  })

  it('of the notes holds what was noted and how each point ended, not the private notes', async () => {
    const desk = await caseDesk()
    const { group, itemId, meetingId, codeName } = await runningMeeting(desk)
    await seat(desk, meetingId, { name: 'Ulf Myrén', present: false, ...unitOf(group, 'Vuxenenheten') })
    const [welcome] = (await desk.get('meeting/open', { meetingId })).items
    if (!welcome) throw new Error('no agenda')
    await desk.get('notes/save', { itemId: welcome.id, text: 'Alla påminns om tystnadsplikten.' })
    await desk.get('private-note/save', { itemId: welcome.id, text: 'MARKER' })
    await desk.get('item/adjourn', { itemId, reason: 'Samtycket gick ut', resumeOn: desk.today() })
    await desk.get('paper/make', { kind: 'meetingNotes', meetingId })
    const [made] = desk.rendered
    expect(paper.parse(made)).toMatchObject({
      individualMatters: true,
      unreviewed: true,
      place: 'Sessionssalen',
      meetingOn: desk.today(),
      attendees: [
        {
          label: 'Arbetsförmedlingen',
          value: 'Eva Lindhagen, handläggare',
          remote: false,
          role: 'substitute',
          standsInFor: '',
        },
      ],
    })
    if (made?.kind !== 'meetingNotes') throw new Error('not the notes')
    expect(made.items[0]).toEqual({
      title: welcome.kind === 'general' ? welcome.title : '',
      outcome: '',
      adjourned: null,
      text: 'Alla påminns om tystnadsplikten.',
      minutes: null,
    })
    expect(made.items).toContainEqual({
      title: codeName,
      outcome: '',
      adjourned: 'Samtycket gick ut',
      text: '',
      minutes: null,
    })
    expect(JSON.stringify(made)).not.toMatch(/MARKER|Myrén/)
  })

  it('says "ej granskad" until what was typed in it has been reviewed', async () => {
    const { desk, matterId, meetingId } = await preparation()
    await desk.get('paper/make', { kind: 'recommendation', matterId })
    await reviewAll(desk, meetingId)
    for (const kind of ['recommendation', 'alternativesLetter'] as const) await desk.get('paper/make', { kind, matterId })
    await desk.get('paper/make', { kind: 'meetingNotes', meetingId })
    expect(desk.rendered.map((made) => (made.kind === 'recoverySheet' ? null : made.unreviewed))).toEqual([
      true,
      false,
      false,
      false,
    ])
  })

  it('is read only by the window that was opened for it, with a file name that names nobody', async () => {
    const { desk, matterId, codeName } = await preparation()
    const one = await desk.get('paper/make', { kind: 'recommendation', matterId })
    const two = await desk.get('paper/make', { kind: 'alternativesLetter', matterId })
    desk.papers.bindWindow(7, one.paperId)
    desk.papers.bindWindow(8, two.paperId)
    const preview = desk.as({ windowId: 7 })
    const read = await preview.get('paper/read', {})
    expect(JSON.parse(new TextDecoder().decode(read.bytes))).toMatchObject({ kind: 'recommendation', codeName })
    expect(read.fileName).toMatch(/^rekommendation-[a-z-]+-\d\d-2026-03-12\.pdf$/)
    expect(await desk.as({ windowId: 9 }).code('paper/read', {})).toBe('paper/not-of-this-window')
    expect((await desk.as({ windowId: 8 }).get('paper/read', {})).fileName).toContain('brev-med-alternativ')
  })

  it('keeps in its row and in the log how it left the program', async () => {
    const { desk, matterId } = await preparation()
    const { paperId } = await desk.get('paper/make', { kind: 'recommendation', matterId })
    desk.world.pass(60)
    await desk.papers.note(paperId, 'printed', desk.user.id)
    await desk.papers.note(paperId, 'saved', desk.user.id)
    const { papers } = await desk.get('matter/open', { matterId })
    expect(papers).toMatchObject([
      {
        id: paperId,
        kind: 'recommendation',
        madeBy: 'Maja Norrgård',
        unreviewed: true,
        printedAt: '2026-03-12T12:01:00.000Z',
        savedAt: '2026-03-12T12:01:00.000Z',
      },
    ])
    const { lines } = await desk.get('log/list', { before: null })
    expect(lines.slice(0, 3).map(({ act, subject }) => [act, subject])).toEqual([
      ['paper/saved', paperId],
      ['paper/printed', paperId],
      ['paper/made', paperId],
    ])
  })

  it('is not made where there is nothing to print', async () => {
    const desk = await caseDesk()
    const { matterId } = await runningMeeting(desk, { kind: ALC, consent: false })
    expect(await desk.code('paper/make', { kind: 'recommendation', matterId })).toBe('paper/recommendation-missing')
    expect(await desk.code('paper/make', { kind: 'alternativesLetter', matterId })).toBe('paper/decision-missing')
    expect(desk.rendered).toEqual([])
  })
})
