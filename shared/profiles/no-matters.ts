import type { z } from 'zod'
import type { chain as chainSchema } from '../domain/step/step'

/** Of a group without individual matters: nothing ever stands on it, and so nothing needs to ask whether there is a chain. */
export const noMatters: z.input<typeof chainSchema> = {
  first: 'none',
  steps: [
    { key: 'none', label: 'Inga ärenden', phase: 'open' },
    { key: 'closed', label: 'Avslutat', phase: 'ended' },
  ],
  ways: [{ from: ['none'], to: 'closed', label: 'Avsluta', act: null, gates: [], right: 'matter:write', reason: false }],
}
