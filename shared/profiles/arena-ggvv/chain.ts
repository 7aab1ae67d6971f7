import type { z } from 'zod'
import type { chain as chainSchema } from '../../domain/step/step'

const plain = { gates: [], right: 'matter:write', reason: false } as const

/** A matter of an Arena: registered, released, consulted about. Nothing is planned here (G26), and it is followed up (G34). */
export const chain: z.input<typeof chainSchema> = {
  first: 'registered',
  steps: [
    { key: 'registered', label: 'Registrerat', hint: 'Sammanfattningen är inte släppt än.', phase: 'open' },
    { key: 'released', label: 'Klart att visa', hint: '', phase: 'open' },
    { key: 'adjourned', label: 'Bordlagt', hint: 'Gruppen tar upp ärendet igen.', phase: 'waiting' },
    { key: 'treated', label: 'Behandlat', hint: 'Samrådet har ett utfall.', phase: 'open' },
    { key: 'closed', label: 'Avslutat', hint: '', phase: 'ended' },
  ],
  ways: [
    { ...plain, from: ['registered'], to: 'released', label: 'Sammanfattningen släpps', act: 'summaryReleased', gates: [] },
    {
      ...plain,
      from: ['released'],
      to: 'registered',
      label: 'Sammanfattningen tas tillbaka',
      act: 'summaryWithdrawn',
      gates: [],
    },
    { ...plain, from: ['registered', 'released', 'adjourned'], to: 'treated', label: 'Behandlas', act: 'treated', gates: [] },
    { ...plain, from: ['registered', 'released', 'treated'], to: 'adjourned', label: 'Bordläggs', act: 'adjourned', gates: [] },
    // Nobody has consulted about it yet: there is nothing to follow up.
    { ...plain, from: ['registered', 'released'], to: 'closed', label: 'Avsluta ärendet', act: null, gates: [] },
    { ...plain, from: ['adjourned', 'treated'], to: 'closed', label: 'Avsluta ärendet', act: null, gates: ['followUp'] },
  ],
}
