import { describe, expect, it, vi } from 'vitest'
import { read, textOf } from '../../builders/drawn-papers'

// Drawing takes processor time, and the suites share two cores.
vi.setConfig({ testTimeout: 30_000 })

describe('the notes of a meeting', () => {
  it('say who wrote them, how long each point took, and what holds them fast', async () => {
    const open = textOf(await read('meetingNotes'))
    expect(open).toMatch(/Antecknat av\s+Siv Häggström, handläggare/)
    expect(open).toMatch(/2\. Nya regler för aktivitetsersättning\s+15 minuter/)
    expect(open).toContain('Anteckningarna är inte låsta.')
    const sha256 = '0123456789abcdef'.repeat(4)
    const locked = textOf(
      await read('meetingNotes', { locked: { version: 2, sha256, at: '2026-03-11 08:30', by: 'Maja Norrgård' } }),
    )
    expect(locked).toContain('2, låst 2026-03-11 08:30 av Maja Norrgård')
    expect(locked.replaceAll(/\s/g, '')).toContain(sha256)
    expect(locked).not.toContain('inte låsta')
  })

  it('tell who stood in for whom, who was on the line, who came and went and when, and from where nobody came', async () => {
    const text = textOf(
      await read('meetingNotes', {
        comings: [
          { name: 'Aila Nieminen', time: '09:12', came: true, remote: true },
          { name: 'Jörgen Ståhl', time: '10:05', came: false, remote: false },
        ],
        absentParties: ['Ekeberga kommun'],
      }),
    )
    expect(text).toContain('Siv Häggström, ersätter Åsa Ek')
    expect(text).toContain('Aila Nieminen, på distans')
    expect(text).toContain('09:12 Aila Nieminen kom, på distans')
    expect(text).toContain('10:05 Jörgen Ståhl gick')
    expect(text).toMatch(/Organisationer utan någon på mötet\s.*Ekeberga kommun/s)
    expect(textOf(await read('meetingNotes'))).not.toContain('Kom och gick')
  })
})
