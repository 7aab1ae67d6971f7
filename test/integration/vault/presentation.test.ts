import { afterEach, describe, expect, it } from 'vitest'
import type { LocalTime } from '../../../shared/lib/dates'
import { foundedVault, referral } from '../../builders/founded-vault'
import { removeTemporaryFolders } from '../../builders/vault-processes'

afterEach(removeTemporaryFolders)

describe('what an officer presents', () => {
  it('stays with the notes of the meeting and the planning in the identity compartment, whatever the cases know of (A06, A43)', async () => {
    const { vault, desk } = await foundedVault()
    const { matterId } = await referral(desk)
    const { today } = await desk.get('session/state', {})
    const { bookingId } = await desk.get('booking/book', {
      matterId,
      bookingId: null,
      kind: 'referralMeeting',
      startsAt: `${today}T13:30` as LocalTime,
      place: 'Rum Granen',
      individualTakesPart: false,
    })
    const texts = {
      'in-depth': 'Åvallsmark beskriver mer fördjupat',
      [`booking:${bookingId}`]: 'Åvallsmark saknar underlag',
      'planning:7c9e6679-7425-40de-944b-e07fc1f90ae7': 'Åvallsmark börjar på en gård',
    }
    for (const [field, text] of Object.entries(texts)) await desk.get('text/save', { matterId, field, text })
    const read = await desk.get('text/read', { matterId, beginning: ['in-depth', 'booking:', 'planning:'] })
    expect(Object.fromEntries(read.texts.map(({ field, text }) => [field, text]))).toEqual(texts)
    const cases = [
      await desk.get('matter/open', { matterId }),
      await desk.get('booking/list', { matterId }),
      await desk.get('enrolment/read', { matterId }),
      await desk.get('log/list', { before: null }),
    ]
    expect(JSON.stringify(cases)).not.toContain('Åvallsmark')
    expect(vault.wire()).not.toContain('Åvallsmark')
    await vault.lock()
  })
})
