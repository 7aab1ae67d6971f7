import { describe, expect, it } from 'vitest'
import { paper } from '../../../shared/domain/paper/paper'
import { caseDesk } from '../../builders/case-desk'
import { ALC, releasedText, runningMeeting, unitOf } from '../../builders/case-story'

const HIDDEN = /Forsmyr|070-17406|Box 7|1931|Tindra/

describe('anonymised preparation', () => {
  it('gives the point on the desk, the notes and the group’s paper what was released, under the code name, and nobody (A08)', async () => {
    const desk = await caseDesk()
    const { group, matterId, meetingId, itemId, codeName } = await runningMeeting(desk, { kind: ALC, consent: false })
    const officer = {
      name: 'Elin Forsmyr',
      ...unitOf(group, 'Socialtjänsten'),
      phone: '070-1740621',
      postalAddress: 'Box 7, 123 45 Granvik',
    }
    const { referral } = await desk.get('matter/open', { matterId })
    await desk.get('referral/correct', { matterId, referral: { ...referral, birthYear: 1931, officer } })
    await desk.get('item/open', { itemId })
    const point = await desk.get('item/read', { itemId })
    expect(point.released?.text).toEqual(releasedText)
    await desk.get('recommendation/record', { matterId, itemId, recommendation: 'admit', reason: 'Rätt tid.', alternatives: [] })
    await desk.get('notes/save', { itemId, text: 'Gruppen är enig.' })
    await desk.get('item/close', { itemId })
    await desk.get('paper/make', { kind: 'meetingNotes', meetingId })
    await desk.get('paper/make', { kind: 'recommendation', matterId })
    const [notes, recommendation] = desk.rendered.map((one) => JSON.stringify(paper.parse(one)))
    const meeting = JSON.stringify(await desk.get('meeting/open', { meetingId }))
    for (const seen of [meeting, notes, recommendation]) expect(seen).toContain(codeName)
    for (const seen of [JSON.stringify([point, await desk.get('item/read', { itemId })]), meeting, notes, recommendation])
      expect(seen).not.toMatch(HIDDEN)
  })
})
