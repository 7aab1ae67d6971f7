import { expect, it } from 'vitest'
import { alcOstersund } from '../../../../../shared/profiles/alc-ostersund/profile'
import { against, type Contradiction, criterionOf, fieldOf, placeOf } from '../../../../builders/profile-draft'

const CONTRADICTIONS: Contradiction[] = [
  [
    'a version of a form that stands twice (A29)',
    (draft) => void draft.forms.push(structuredClone(draft.forms[0]) as never),
    'forms.1.version: form "enquiry" has version 1 twice',
  ],
  [
    'a version of criteria that stands twice (X5)',
    (draft) => void draft.criteriaSets.push(structuredClone(draft.criteriaSets[0]) as never),
    'criteriaSets.1.version: criteria set "alc" has version 1 twice',
  ],
  [
    'a field that stands twice',
    (draft) => {
      fieldOf(draft, 0, 1).key = 'background'
    },
    'forms.0.sections.0.fields.1.key: field "background" stands twice',
  ],
  [
    'a choice of nothing',
    (draft) => {
      fieldOf(draft, 0, 1).options = []
    },
    'forms.0.sections.0.fields.1.options: field "income" has nothing to choose from',
  ],
  [
    'words with options',
    (draft) => void fieldOf(draft, 0, 0).options.push({ key: 'a', label: 'A' }),
    'forms.0.sections.0.fields.0.options: field "background" is of kind "words" and takes no options',
  ],
  [
    'an option that stands twice',
    (draft) => void fieldOf(draft, 0, 1).options.push({ key: 'none', label: 'Ingen' }),
    'forms.0.sections.0.fields.1.options.7.key: option "none" stands twice',
  ],
  [
    'an opinion that is no words (A36)',
    (draft) => {
      fieldOf(draft, 3, 0).kind = 'months'
    },
    'forms.0.sections.3.fields.0.role: field "professional-opinion" with the role "opinion" must be of kind "words"',
  ],
  [
    'two opinions (A36)',
    (draft) => {
      fieldOf(draft, 3, 1).role = 'opinion'
    },
    'forms.0.sections.3.fields.1.role: a second field has the role "opinion"',
  ],
  [
    'a question before the answer it waits for',
    (draft) => {
      fieldOf(draft, 0, 0).when = { field: 'earlier-measures', is: ['yes'] }
    },
    'forms.0.sections.0.fields.0.when.field: "earlier-measures" is no field before "background" in the same form',
  ],
  [
    'a question after an answer nobody can give',
    (draft) => {
      fieldOf(draft, 3, 1).when = { field: 'earlier-measures', is: ['maybe'] }
    },
    'forms.0.sections.3.fields.1.when.is.0: "maybe" is no answer of "earlier-measures"',
  ],
  [
    'age limits the wrong way round (A17)',
    (draft) => {
      ;(draft.criteriaSets[0] as { ageLimits: unknown }).ageLimits = { from: 65, to: 18 }
    },
    'criteriaSets.0.ageLimits: nobody is between 65 and 18',
  ],
  [
    'a judgement by age without limits (A17)',
    (draft) => {
      ;(draft.criteriaSets[0] as { ageLimits: unknown }).ageLimits = null
    },
    `criteriaSets.0.criteria.${placeOf('age')}.judged: "age" is judged by age, and the set has no limits`,
  ],
  [
    'a criterion that asks for nothing',
    (draft) => {
      criterionOf(draft, 'motivated').fields = []
    },
    `criteriaSets.0.criteria.${placeOf('motivated')}.fields: "motivated" asks for nothing`,
  ],
  [
    'an answer that meets it and is none',
    (draft) => {
      criterionOf(draft, 'risk').meets = ['never']
    },
    `criteriaSets.0.criteria.${placeOf('risk')}.meets.0: "never" is no answer of "risk-answer"`,
  ],
  [
    'an answer that stops and is none (A27)',
    (draft) => {
      criterionOf(draft, 'risk').stopsAt = ['never']
    },
    `criteriaSets.0.criteria.${placeOf('risk')}.stopsAt.0: "never" is no answer of "risk-answer"`,
  ],
  [
    'an answer that asks for a reason and is none (A15)',
    (draft) => {
      criterionOf(draft, 'risk').reasonAt = ['never']
    },
    `criteriaSets.0.criteria.${placeOf('risk')}.reasonAt.0: "never" is no answer of "risk-answer"`,
  ],
  [
    'an answer that tells and is none (A25)',
    (draft) => {
      criterionOf(draft, 'crime').tells = { heading: 'missbruk-brott', at: ['never'] }
    },
    `criteriaSets.0.criteria.${placeOf('crime')}.tells.at.0: "never" is no answer of "crime-answer"`,
  ],
  [
    'a heading it tells under that is none (A25)',
    (draft) => {
      criterionOf(draft, 'crime').tells = { heading: 'nowhere', at: ['yes'] }
    },
    `criteriaSets.0.criteria.${placeOf('crime')}.tells.heading: "nowhere" is no heading of the summary`,
  ],
  [
    'a further answer of a field it has not (A24)',
    (draft) => {
      criterionOf(draft, 'addiction').also = { field: 'nowhere', is: ['ended'] }
    },
    `criteriaSets.0.criteria.${placeOf('addiction')}.also.field: "nowhere" is no further field of "addiction"`,
  ],
  [
    'one that suffices and does not say so (A18 A19)',
    (draft) => {
      criterionOf(draft, 'education').orElse = null
    },
    `criteriaSets.0.criteria.${placeOf('outside')}.orElse: "education" does not say that "outside" suffices in its place`,
  ],
  [
    'one that suffices and is not there (A18)',
    (draft) => {
      criterionOf(draft, 'outside').orElse = 'nowhere'
    },
    `criteriaSets.0.criteria.${placeOf('outside')}.orElse: "nowhere" is no other criterion of the set`,
  ],
]

it.each(CONTRADICTIONS)('refuses %s, and says where', (_what, change, line) => {
  expect(against(alcOstersund, change)).toContain(line)
})
