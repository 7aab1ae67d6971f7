import { expect, it } from 'vitest'
import { alcOstersund } from '../../../../../shared/profiles/alc-ostersund/profile'
import { against, type Contradiction, kindOf, wayOf } from '../../../../builders/profile-draft'

const CONTRADICTIONS: Contradiction[] = [
  [
    'a step that stands twice',
    (draft) => void kindOf(draft).chain.steps.push(structuredClone(kindOf(draft).chain.steps[0]) as never),
    'groupKinds.0.chain.steps.15.key: step "advice" stands twice',
  ],
  [
    'a first step that is not there',
    (draft) => {
      kindOf(draft).chain.first = 'nowhere'
    },
    'groupKinds.0.chain.first: "nowhere" is no step of the chain',
  ],
  [
    'an advice step that is not there',
    (draft) => {
      kindOf(draft).chain.advice = 'nowhere'
    },
    'groupKinds.0.chain.advice: "nowhere" is no step of the chain',
  ],
  [
    'advice that is the first step',
    (draft) => {
      kindOf(draft).chain.advice = 'received'
    },
    'groupKinds.0.chain.advice: advice is a step of its own, before the first',
  ],
  [
    'a first step that is an end',
    (draft) => {
      kindOf(draft).chain.first = 'closed'
    },
    'groupKinds.0.chain.first: "closed" is an end and cannot come first',
  ],
  [
    'a way from nowhere',
    (draft) => void wayOf(draft, 0).from.push('nowhere'),
    'groupKinds.0.chain.ways.0.from.1: "nowhere" is no step of the chain',
  ],
  [
    'a way to nowhere',
    (draft) => {
      wayOf(draft, 0).to = 'nowhere'
    },
    'groupKinds.0.chain.ways.0.to: "nowhere" is no step of the chain',
  ],
  [
    'a way to itself',
    (draft) => {
      wayOf(draft, 0).to = 'advice'
    },
    'groupKinds.0.chain.ways.0.to: the way leads from "advice" to itself',
  ],
  [
    'a way out of an end',
    (draft) => void wayOf(draft, 0).from.push('closed'),
    'groupKinds.0.chain.ways.0.from: "closed" is an end: it is only opened again',
  ],
  [
    'no end',
    (draft) => {
      for (const step of kindOf(draft).chain.steps) step.phase = 'open'
    },
    'groupKinds.0.chain.steps: no step is an end',
  ],
  [
    'two buttons to one step',
    (draft) => void kindOf(draft).chain.ways.push(structuredClone(wayOf(draft, 0)) as never),
    'groupKinds.0.chain.ways.18: "advice" has a second button to "received"',
  ],
  [
    'two ways for one act',
    (draft) => void kindOf(draft).chain.ways.push({ ...structuredClone(wayOf(draft, 2)), to: 'met' } as never),
    'groupKinds.0.chain.ways.18: "received" has a second way for "summoned"',
  ],
  [
    'a step nothing leads to',
    (draft) => void kindOf(draft).chain.steps.push({ key: 'alone', label: 'Ensam', hint: '', phase: 'ended' } as never),
    'groupKinds.0.chain.steps.15: no way leads to "alone"',
  ],
  [
    'a step nothing leads from',
    (draft) => {
      kindOf(draft).chain.steps.push({ key: 'alone', label: 'Ensam', hint: '', phase: 'open' } as never)
      kindOf(draft).chain.ways.push({ ...structuredClone(wayOf(draft, 0)), to: 'alone' } as never)
    },
    'groupKinds.0.chain.steps.15: no way leads from "alone" to an end',
  ],
  [
    'a deadline at no step',
    (draft) => {
      kindOf(draft).deadlines[0] = { task: 'confirm', after: { step: 'nowhere' }, days: 7, doneAt: [] }
    },
    'groupKinds.0.deadlines.0.after.step: "nowhere" is no step of the chain',
  ],
  [
    'a deadline done nowhere',
    (draft) => void kindOf(draft).deadlines[0]?.doneAt.push('nowhere'),
    'groupKinds.0.deadlines.0.doneAt.3: "nowhere" is no step of the chain',
  ],
  [
    'a gate without its paper',
    (draft) => {
      kindOf(draft).documents = kindOf(draft).documents.filter(({ kind }) => kind !== 'confirmation')
    },
    'groupKinds.0.chain.ways.1.gates.0: gate "confirmation": there is no paper "confirmation"',
  ],
  [
    'a gate without a form',
    (draft) => {
      kindOf(draft).form = null
    },
    'groupKinds.0.chain.ways.5.gates.3: gate "opinion": no field of the form has the role "opinion"',
  ],
  [
    'a gate without criteria',
    (draft) => {
      kindOf(draft).criteria = null
    },
    'groupKinds.0.chain.ways.5.gates.5: gate "criteria": the group has no criteria',
  ],
  [
    'a gate without a consent',
    (draft) => {
      kindOf(draft).requiresConsent = null
    },
    'groupKinds.0.chain.ways.5.gates.7: gate "consent": the group asks for no consent',
  ],
  [
    'decisions without their way (A12)',
    (draft) => {
      kindOf(draft).chain.ways = kindOf(draft).chain.ways.filter(({ act }) => act !== 'decided')
    },
    'groupKinds.0.chain.ways: decisions are made, and no way is "decided"',
  ],
  [
    'a deadline for a decision that nobody makes',
    (draft) => {
      kindOf(draft).decides = false
    },
    'groupKinds.0.deadlines.2.task: "decide" follows on a decision, and nobody decides',
  ],
  [
    'a treatment without its way',
    (draft) => {
      kindOf(draft).chain.ways = kindOf(draft).chain.ways.filter(({ act }) => act !== 'treated')
    },
    'groupKinds.0.chain.ways: matters are treated, and no way is "treated"',
  ],
]

it.each(CONTRADICTIONS)('refuses %s, and says where', (_what, change, line) => {
  expect(against(alcOstersund, change)).toContain(line)
})
