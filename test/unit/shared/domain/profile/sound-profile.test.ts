import { describe, expect, it } from 'vitest'
import { problemLines, profileProblems, soundProfile } from '../../../../../shared/domain/profile/sound-profile'
import { profiles } from '../../../../../shared/profiles'
import { alcOstersund } from '../../../../../shared/profiles/alc-ostersund/profile'
import { arenaGgvv } from '../../../../../shared/profiles/arena-ggvv/profile'
import { against, type Contradiction, kindOf, type ProfileDraft } from '../../../../builders/profile-draft'

const ALC: Contradiction[] = [
  [
    'a form that is not there',
    (draft) => {
      kindOf(draft).form = 'other'
    },
    'groupKinds.0.form: there is no form "other"',
  ],
  [
    'criteria that are not there',
    (draft) => {
      kindOf(draft).criteria = 'other'
    },
    'groupKinds.0.criteria: there is no criteria set "other"',
  ],
  [
    'recommendations that are required and not there (A11 X4)',
    (draft) => {
      kindOf(draft).recommendations = []
    },
    'groupKinds.0.recommendations: a recommendation is required, and there is none to choose',
  ],
  [
    'recommendations that nobody requires',
    (draft) => {
      kindOf(draft).requiresRecommendation = false
    },
    'groupKinds.0.requiresRecommendation: there are recommendations, and none is required',
  ],
  [
    'recommendations beside outcomes of consultation (X18)',
    (draft) => void kindOf(draft).outcomes.push({ key: 'one', label: 'En', meets: 'one' }),
    'groupKinds.0.outcomes: a group has recommendations or outcomes of consultation, not both',
  ],
  [
    'an outcome paper without outcomes (X18)',
    (draft) => {
      kindOf(draft).documents[0] = {
        kind: 'consultationOutcome',
        label: 'Utfall',
        reader: 'parties',
        channel: ['post'],
        words: [],
      }
    },
    'groupKinds.0.documents.0: paper "consultationOutcome": the group has no outcomes',
  ],
  [
    'a letter to somebody else than the officer (A41 X18)',
    (draft) => {
      ;(kindOf(draft).documents[0] as { reader: string }).reader = 'parties'
    },
    'groupKinds.0.documents.0: paper "confirmation": a letter goes to the officer',
  ],
  [
    'a recommendation to somebody else than who decides (X18)',
    (draft) => {
      ;(kindOf(draft).documents[2] as { reader: string }).reader = 'officer'
    },
    'groupKinds.0.documents.2: paper "recommendation": a recommendation goes to who decides',
  ],
  [
    'a letter of alternatives without any (A14)',
    (draft) => {
      kindOf(draft).alternatives = []
    },
    'groupKinds.0.documents.3: paper "alternativesLetter": the group has no alternatives',
  ],
  [
    'a paper that stands twice',
    (draft) => void kindOf(draft).documents.push(structuredClone(kindOf(draft).documents[0]) as never),
    'groupKinds.0.documents.5.kind: paper "confirmation" stands twice',
  ],
  [
    'decisions by nobody (X7)',
    (draft) => {
      draft.deciderName = ''
    },
    'deciderName: decisions are made, and nobody is named who makes them',
  ],
  [
    'a decider without decisions (X7)',
    (draft) => {
      kindOf(draft).decides = false
    },
    'deciderName: somebody is named who decides, and no group kind has decisions',
  ],
  [
    'a group that decides what somebody else decides (X7)',
    (draft) => {
      kindOf(draft).mandate.kind = 'decides'
    },
    'groupKinds.0.mandate.kind: where somebody else decides, the group recommends',
  ],
  [
    'consent to a consultation without identity (X2)',
    (draft) => {
      kindOf(draft).disclosure = 'anonymousConsultation'
    },
    'groupKinds.0.requiresConsent: nobody can consent to a consultation without identity',
  ],
  [
    'a meeting of that kind (X2)',
    (draft) => {
      ;(draft.meetingKinds[0] as { disclosure: string }).disclosure = 'anonymousConsultation'
    },
    'meetingKinds.0.requiresConsent: nobody can consent to a consultation without identity',
  ],
  [
    'two kinds of the same group (X1)',
    (draft) => void draft.groupKinds.push(structuredClone(kindOf(draft)) as never),
    'groupKinds.1.kind: group kind "casePreparation" stands twice',
  ],
  [
    'matters twice on the agenda',
    (draft) => void kindOf(draft).agenda.push({ title: 'Igen', minutes: 0, matters: true, part: 'other' }),
    'groupKinds.0.agenda: matters stand at two places of the agenda',
  ],
  [
    'a heading that stands twice',
    (draft) => void kindOf(draft).summaryHeadings.push(structuredClone(kindOf(draft).summaryHeadings[0]) as never),
    'groupKinds.0.summaryHeadings.9.key: key "situation" stands twice',
  ],
  [
    'a kind of information that stands twice',
    (draft) => void draft.informationKinds.push({ key: 'work', label: 'Arbete' }),
    'informationKinds.7.key: key "work" stands twice',
  ],
  [
    'a party that stands twice',
    (draft) => void draft.parties.push({ name: 'Kommunen', units: [], municipality: true }),
    'parties.4.key: party "Kommunen" stands twice',
  ],
  [
    'a form that asks for earlier measures of no kind (A32)',
    (draft) => {
      draft.earlierMeasureKinds = []
    },
    'earlierMeasureKinds: the form asks for earlier measures, and there are no kinds of them',
  ],
  [
    'an answer of several crossed: one matter would stand in several rows (X14)',
    (draft) => void kindOf(draft).crossed.push({ key: 'income', label: 'Försörjning', fact: 'answer', field: 'income' }),
    'groupKinds.0.crossed.3.field: "income" is no field of the form with one answer',
  ],
]

const ARENA: Contradiction[] = [
  [
    'an Arena that plans (X4)',
    (draft) => {
      kindOf(draft).mayPlan = true
    },
    'groupKinds.0.mayPlan: an Arena does not plan',
  ],
  [
    'a consultation with consent that asks for none (X2)',
    (draft) => {
      kindOf(draft).requiresConsent = null
    },
    'groupKinds.0.requiresConsent: a consultation with consent asks for a consent',
  ],
  [
    'a recommendation paper of a group without recommendations (X18)',
    (draft) => {
      kindOf(draft).documents[0] = {
        kind: 'recommendation',
        label: 'Rekommendation',
        reader: 'decider',
        channel: ['handover'],
        words: [],
      }
    },
    'groupKinds.0.documents.0: paper "recommendation": the group has no recommendations',
  ],
  [
    'matters that can end in nothing',
    (draft) => {
      kindOf(draft).outcomes = []
    },
    'groupKinds.0.outcomes: matters are treated, and there is nothing they can end in',
  ],
  [
    'a letter after a decision that nobody makes (X7)',
    (draft) => {
      kindOf(draft).documents[0] = {
        kind: 'alternativesLetter',
        label: 'Brev',
        reader: 'officer',
        channel: ['post'],
        words: [],
      }
    },
    'groupKinds.0.documents.0: paper "alternativesLetter": nobody decides',
  ],
  [
    'matters crossed with nothing they could come to (X14)',
    (draft) => {
      kindOf(draft).outcomes = []
    },
    'groupKinds.0.crossed: matters are crossed, and there are not two things they can come to',
  ],
  [
    'ages cut in two ways, of which one table would tell what the other hides (X14)',
    (draft) => void kindOf(draft).crossed.push({ key: 'age-fine', label: 'Ålder', fact: 'age', bands: [20] }),
    'groupKinds.0.crossed.2: "age-fine" is a fact that is crossed already',
  ],
  [
    'bands of ages that do not follow on each other',
    (draft) => {
      kindOf(draft).crossed = [{ key: 'age', label: 'Ålder', fact: 'age', bands: [45, 30] }]
    },
    'groupKinds.0.crossed.0.bands: the bands do not follow on each other',
  ],
  [
    'an answer crossed that no form asks for',
    (draft) => void kindOf(draft).crossed.push({ key: 'income', label: 'Försörjning', fact: 'answer', field: 'income' }),
    'groupKinds.0.crossed.2.field: "income" is no field of the form with one answer',
  ],
]

describe('a profile that contradicts itself', () => {
  it.each(ALC)('says %s, and where', (_what, change, line) => {
    expect(against(alcOstersund, change)).toContain(line)
  })

  it.each(ARENA)('says %s, and where', (_what, change, line) => {
    expect(against(arenaGgvv, change)).toContain(line)
  })

  it('is not loaded, and the refusal has path and sentence', () => {
    const draft = structuredClone(alcOstersund) as ProfileDraft
    kindOf(draft).chain.first = 'nowhere'
    const read = soundProfile.safeParse(draft)
    expect(read.success).toBe(false)
    if (!read.success) expect(problemLines(read.error)).toContain('groupKinds.0.chain.first: "nowhere" is no step of the chain')
  })
})

it.each(profiles.map((one) => [one.name, one] as const))('%s agrees with itself', (_name, one) => {
  expect(profileProblems(one)).toEqual([])
})
