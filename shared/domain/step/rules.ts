import { assertNever } from '../../lib/assert-never'
import { requireThat } from '../../lib/domain-error'
import type { Chain, Gate, Step, StepAct, StepKey, Way } from './step'

/** What the gates look at; read in one go from the records of a matter (`features/step/chain-facts-repository.ts`). */
export interface ChainFacts {
  /** The confirmation has been printed or saved (A04). */
  readonly confirmationMade: boolean
  readonly referralMeetingHeld: boolean
  readonly summaryReleased: boolean
  /** The officer's professional opinion is written (A36). */
  readonly opinionGiven: boolean
  /** Every statement has words of both the individual and another authority (A35). */
  readonly statementsGiven: boolean
  readonly criteriaAnswered: boolean
  /** Headings that an answer makes compulsory stand in the released summary (A25). */
  readonly tellingHeadingsFilled: boolean
  readonly openQuestions: number
  /** The consent the group's door asks for is in force, or none is asked for (X2). */
  readonly consentInForce: boolean
  readonly recommended: boolean
  readonly decision: 'admitted' | 'notAdmitted' | null
  readonly alternativesLetterMade: boolean
  readonly visitHeld: boolean
  readonly measureConsentInForce: boolean
  readonly enrolled: boolean
  /** A follow-up is booked, or the reason why none is (G34). */
  readonly followUpSettled: boolean
}

function isOpen(gate: Gate, facts: ChainFacts): boolean {
  switch (gate) {
    case 'confirmation':
      return facts.confirmationMade
    case 'referralMeeting':
      return facts.referralMeetingHeld
    case 'summary':
      return facts.summaryReleased
    case 'opinion':
      return facts.opinionGiven
    case 'statements':
      return facts.statementsGiven
    case 'criteria':
      return facts.criteriaAnswered
    case 'tellingHeadings':
      return facts.tellingHeadingsFilled
    case 'questionsAnswered':
      return facts.openQuestions === 0
    case 'consent':
      return facts.consentInForce
    case 'recommendation':
      return facts.recommended
    case 'decision':
      return facts.decision !== null
    case 'admission':
      return facts.decision === 'admitted'
    case 'refusal':
      return facts.decision === 'notAdmitted'
    case 'alternativesLetter':
      return facts.alternativesLetterMade
    case 'visit':
      return facts.visitHeld
    case 'measureConsent':
      return facts.measureConsentInForce
    case 'enrolment':
      return facts.enrolled
    case 'followUp':
      return facts.followUpSettled
    default:
      return assertNever(gate)
  }
}

/** Which of the gates are shut, in the order they are written. */
export const missingGates = (gates: readonly Gate[], facts: ChainFacts): Gate[] => gates.filter((gate) => !isOpen(gate, facts))

/** @throws DomainError `step/unknown` for a key the chain does not have. */
export function stepOf(chain: Pick<Chain, 'steps'>, key: StepKey): Step {
  const found = chain.steps.find((step) => step.key === key)
  requireThat(found, 'step/unknown')
  return found
}

/** The way an act goes from a step; undefined where the act leaves the matter where it is. */
export const wayOfAct = (chain: Pick<Chain, 'ways'>, from: StepKey, act: StepAct): Way | undefined =>
  chain.ways.find((way) => way.act === act && way.from.includes(from))

/** The ways a person can press from a step; each asks for its own right. */
export const waysFrom = (chain: Pick<Chain, 'ways'>, from: StepKey): Way[] =>
  chain.ways.filter((way) => way.act === null && way.from.includes(from))
