import { expect, it } from 'vitest'
import { paperFileName } from '../../../../../shared/domain/paper/file-name'
import type { IsoDate } from '../../../../../shared/lib/dates'

it.each([
  ['recommendation', 'Lykta 14', 'rekommendation-lykta-14-2026-03-12.pdf'],
  ['alternativesLetter', 'Örngott 07', 'brev-med-alternativ-orngott-07-2026-03-12.pdf'],
  ['consultationOutcome', 'Väggur 31', 'utfall-av-samrad-vaggur-31-2026-03-12.pdf'],
  ['meetingNotes', null, 'minnesanteckningar-2026-03-12.pdf'],
] as const)('a %s of %s has a file name without a name in it', (kind, codeName, name) => {
  expect(paperFileName({ kind, codeName, day: '2026-03-12' as IsoDate })).toBe(name)
})
