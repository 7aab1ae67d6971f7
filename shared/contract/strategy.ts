import { z } from 'zod'
import { groupId } from '../domain/group/group'
import { lesson, lessonDraft, lessonId } from '../domain/lesson/lesson'
import { meetingId } from '../domain/meeting/meeting'
import { agreement, agreementDraft, agreementId, agreementPartyId, extraParty } from '../domain/strategy/agreement'
import { competenceNeed, competenceNeedDraft, competenceNeedId } from '../domain/strategy/competence'
import { dilemma, dilemmaDraft, dilemmaId } from '../domain/strategy/dilemma'
import { experience, experienceDraft, experienceId } from '../domain/strategy/experience'
import { followedGroup } from '../domain/strategy/followed-group'
import { goal, goalDraft, goalId } from '../domain/strategy/goal'
import { routineDecision, routineDecisionDraft, routineDecisionId } from '../domain/strategy/routine-decision'
import { strategyWords } from '../domain/strategy/words'
import { isoDate } from '../lib/dates'
import { endpoint } from './endpoint'

const nothing = z.strictObject({})
const ofGroup = z.strictObject({ groupId })
const MOST = 500

const reads = { process: 'case', right: 'matter:read', windows: ['desk'] } as const
/** What the strategic group decides: whoever looks after the groups. */
const decides = { process: 'case', right: 'group:write', windows: ['desk'] } as const
/** What is said in a meeting and caught there: also whoever takes its notes. */
const notes = { process: 'case', right: 'notes:write', windows: ['desk'] } as const

/** Goals, routine decisions, dilemmas, experiences, competence needs, the agreement, lessons. */
export const strategies = {
  'goal/list': endpoint({ ...reads, input: ofGroup, output: z.strictObject({ goals: z.array(goal).max(MOST) }) }),
  /** New where `goalId` is null. */
  'goal/save': endpoint({
    ...decides,
    input: z.strictObject({ goalId: goalId.nullable(), goal: goalDraft }),
    output: z.strictObject({ goalId }),
  }),
  'goal/remove': endpoint({ ...decides, input: z.strictObject({ goalId }), output: nothing }),

  'routine-decision/list': endpoint({
    ...reads,
    input: ofGroup,
    output: z.strictObject({ decisions: z.array(routineDecision).max(MOST) }),
  }),
  'routine-decision/save': endpoint({
    ...decides,
    input: z.strictObject({ decisionId: routineDecisionId.nullable(), decision: routineDecisionDraft }),
    output: z.strictObject({ decisionId: routineDecisionId }),
  }),
  'routine-decision/remove': endpoint({
    ...decides,
    input: z.strictObject({ decisionId: routineDecisionId }),
    output: nothing,
  }),

  /** Of a strategic group: those of every group it leads. Of another: its own. */
  'dilemma/list': endpoint({ ...reads, input: ofGroup, output: z.strictObject({ dilemmas: z.array(dilemma).max(MOST) }) }),
  /** Solved locally, and to be told at this meeting (G53). */
  'dilemma/told-at': endpoint({
    ...reads,
    input: z.strictObject({ meetingId }),
    output: z.strictObject({ dilemmas: z.array(dilemma).max(MOST) }),
  }),
  'dilemma/save': endpoint({
    ...notes,
    input: z.strictObject({ dilemmaId: dilemmaId.nullable(), dilemma: dilemmaDraft }),
    output: z.strictObject({ dilemmaId }),
  }),
  'dilemma/settle': endpoint({
    ...notes,
    input: z.strictObject({
      dilemmaId,
      state: z.literal(['answered', 'solvedLocally']),
      on: isoDate,
      answer: strategyWords,
    }),
    output: nothing,
  }),
  /** It was not solved after all; the answer is kept. */
  'dilemma/reopen': endpoint({ ...notes, input: z.strictObject({ dilemmaId }), output: nothing }),
  'dilemma/remove': endpoint({ ...notes, input: z.strictObject({ dilemmaId }), output: nothing }),

  'experience/list': endpoint({
    ...reads,
    input: ofGroup,
    output: z.strictObject({ experiences: z.array(experience).max(MOST) }),
  }),
  'experience/save': endpoint({
    ...notes,
    input: z.strictObject({ experienceId: experienceId.nullable(), experience: experienceDraft }),
    output: z.strictObject({ experienceId }),
  }),
  'experience/remove': endpoint({ ...notes, input: z.strictObject({ experienceId }), output: nothing }),

  'competence/list': endpoint({ ...reads, input: ofGroup, output: z.strictObject({ needs: z.array(competenceNeed).max(MOST) }) }),
  'competence/save': endpoint({
    ...notes,
    input: z.strictObject({ needId: competenceNeedId.nullable(), need: competenceNeedDraft }),
    output: z.strictObject({ needId: competenceNeedId }),
  }),
  'competence/remove': endpoint({ ...notes, input: z.strictObject({ needId: competenceNeedId }), output: nothing }),

  'agreement/list': endpoint({ ...reads, input: ofGroup, output: z.strictObject({ agreements: z.array(agreement).max(50) }) }),
  'agreement/save': endpoint({
    ...decides,
    input: z.strictObject({ agreementId: agreementId.nullable(), agreement: agreementDraft }),
    output: z.strictObject({ agreementId }),
  }),
  'agreement/remove': endpoint({ ...decides, input: z.strictObject({ agreementId }), output: nothing }),

  /** Whom a strategic meeting has to ask in, by when, and who has been asked (G47). */
  'extra-party/list': endpoint({
    ...reads,
    input: z.strictObject({ meetingId }),
    output: z.strictObject({ parties: z.array(extraParty).max(60) }),
  }),
  'extra-party/set-invited': endpoint({
    process: 'case',
    right: 'meeting:plan',
    windows: ['desk'],
    input: z.strictObject({ meetingId, partyId: agreementPartyId, invited: z.boolean() }),
    output: nothing,
  }),

  /** Of a strategic group: those of every group it leads, and its own. */
  'lesson/list': endpoint({ ...reads, input: ofGroup, output: z.strictObject({ lessons: z.array(lesson).max(MOST) }) }),
  'lesson/save': endpoint({
    ...notes,
    input: z.strictObject({ lessonId: lessonId.nullable(), lesson: lessonDraft }),
    output: z.strictObject({ lessonId }),
  }),
  /** Refused while something in it can give somebody away (G19). */
  'lesson/spread': endpoint({
    ...decides,
    input: z.strictObject({ lessonId, on: isoDate, to: strategyWords }),
    output: nothing,
  }),
  'lesson/remove': endpoint({ ...notes, input: z.strictObject({ lessonId }), output: nothing }),

  /** Each group that a strategic group leads, in one plain table (G51). */
  'collaboration/groups': endpoint({
    ...reads,
    input: z.strictObject({ groupId, from: isoDate, to: isoDate }),
    output: z.strictObject({ rows: z.array(followedGroup).max(100) }),
  }),
} as const
