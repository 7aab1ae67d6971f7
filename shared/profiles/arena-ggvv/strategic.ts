import type { z } from 'zod'
import type { groupKind } from '../../domain/profile/profile'
import { noMatters } from '../no-matters'

/** Beredningsgruppen i samordningsförbundet: goals, routines, dilemmas and the agreement; never a matter. @see G46 X1 */
export const strategic: z.input<typeof groupKind> = {
  kind: 'strategic',
  label: 'Strategiska beredningsgruppen',
  takesMatters: false,
  disclosure: 'noIndividuals',
  requiresConsent: null,
  requiresRecommendation: false,
  mayPlan: false,
  guests: 'wholeMeeting',
  chairDecides: false,
  decides: false,
  mandate: { kind: 'decides', words: 'Beredningsgruppen beslutar om mål och rutiner för Arenasamverkan.' },
  requiredFunctions: [],
  chain: noMatters,
  form: null,
  criteria: null,
  deadlines: [],
  documents: [],
  minutesPerMatter: 15,
  summaryHeadings: [],
  recommendations: [],
  alternatives: [],
  outcomes: [],
  meetingsPerTerm: 2,
  agenda: [
    { title: 'Välkommen och närvaro', minutes: 5, matters: false, part: 'welcome' },
    { title: 'Föregående anteckningar och öppna åtaganden', minutes: 10, matters: false, part: 'followUp' },
    { title: 'Mål för Arenasamverkan', minutes: 20, matters: false, part: 'goals' },
    { title: 'Rutiner', minutes: 15, matters: false, part: 'routines' },
    { title: 'Dilemman, också de som lösts lokalt', minutes: 25, matters: false, part: 'dilemmas' },
    { title: 'Avvikelser och mönster', minutes: 15, matters: false, part: 'deviations' },
    { title: 'Kompetensutveckling', minutes: 15, matters: false, part: 'competence' },
    { title: 'Överenskommelsen', minutes: 10, matters: false, part: 'agreement' },
    { title: 'Nästa möte', minutes: 5, matters: false, part: 'next' },
  ],
  phrases: ['Beredningsgruppen beslutar att', 'Frågan tas upp igen vid nästa möte.', 'Svar lämnas till Arenagruppen av'],
}
