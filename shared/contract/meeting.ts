import { z } from 'zod'
import { consent } from '../domain/consent/consent'
import { representativeId } from '../domain/group/group'
import { matterId } from '../domain/matter/matter'
import {
  agendaItemId,
  attendee,
  attendeeId,
  meetingDetail,
  meetingId,
  meetingPlan,
  meetingRow,
  raisedHow,
} from '../domain/meeting/meeting'
import { itemNote } from '../domain/notes/notes'
import { consultationOutcome, recordedOutcome } from '../domain/outcome/outcome'
import { agendaPart } from '../domain/profile/profile'
import { recommendation, recordedRecommendation } from '../domain/recommendation/recommendation'
import { releasedSummary } from '../domain/summary/summary'
import { isoDate, isoInstant } from '../lib/dates'
import { line, optionalLine, prose } from '../lib/text'
import { wallMessage, wallState } from '../slides/slide'
import { endpoint } from './endpoint'

const nothing = z.strictObject({})
const itemInput = z.strictObject({ itemId: agendaItemId })

export const stop = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('consentMissing') }),
  z.strictObject({ kind: z.literal('notCovered'), attendeeIds: z.array(attendeeId) }),
  z.strictObject({ kind: z.literal('notReleased') }),
])

export const meetings = {
  'meeting/list': endpoint({
    process: 'case',
    right: 'session',
    windows: ['desk'],
    input: nothing,
    output: z.strictObject({ meetings: z.array(meetingRow).max(500) }),
  }),
  'meeting/open': endpoint({
    process: 'case',
    right: 'session',
    windows: ['desk'],
    input: z.strictObject({ meetingId }),
    output: meetingDetail,
  }),
  /** Plans a meeting; the agenda of the group's kind is laid out, representatives valid that day become attendees. */
  'meeting/plan': endpoint({
    process: 'case',
    right: 'meeting:plan',
    windows: ['desk'],
    input: z.strictObject({
      ...meetingPlan.shape,
      /** An earlier meeting of the group whose agenda is taken as it is, without its matters. */
      agendaOf: meetingId.nullable().default(null),
    }),
    output: z.strictObject({ meetingId }),
  }),
  'meeting/change-plan': endpoint({
    process: 'case',
    right: 'meeting:plan',
    windows: ['desk'],
    input: z.strictObject({ meetingId, plan: meetingPlan }),
    output: nothing,
  }),
  'agenda/add-general': endpoint({
    process: 'case',
    right: 'meeting:plan',
    windows: ['desk'],
    input: z.strictObject({
      meetingId,
      title: line(200),
      minutes: z.number().int().min(0).max(240),
      part: agendaPart.default('other'),
      presenter: optionalLine(120).default(''),
    }),
    output: z.strictObject({ itemId: agendaItemId }),
  }),
  'agenda/add-matter': endpoint({
    process: 'case',
    right: 'meeting:plan',
    windows: ['desk'],
    input: z.strictObject({
      meetingId,
      matterId,
      minutes: z.number().int().min(0).max(240),
      /** Who raised it, and how it reached whoever enters it (G29). */
      raisedBy: representativeId.nullable().default(null),
      raisedHow: raisedHow.nullable().default(null),
    }),
    output: z.strictObject({ itemId: agendaItemId }),
  }),
  'agenda/move': endpoint({
    process: 'case',
    right: 'meeting:plan',
    windows: ['desk'],
    input: z.strictObject({ itemId: agendaItemId, to: z.number().int().min(0).max(100) }),
    output: nothing,
  }),
  /** A question's title in other words, also when the meeting is over: the sweep may find somebody in it. */
  'agenda/rename': endpoint({
    process: 'case',
    right: 'meeting:plan',
    windows: ['desk'],
    input: z.strictObject({ itemId: agendaItemId, title: line(200) }),
    output: nothing,
  }),
  'agenda/remove': endpoint({ process: 'case', right: 'meeting:plan', windows: ['desk'], input: itemInput, output: nothing }),
  'attendee/add': endpoint({
    process: 'case',
    right: 'meeting:run',
    windows: ['desk'],
    input: z.strictObject({
      meetingId,
      attendee: attendee.omit({ id: true }).extend({
        remindedAt: attendee.shape.remindedAt.default(null),
        itemIds: attendee.shape.itemIds.default([]),
      }),
    }),
    output: z.strictObject({ attendeeId }),
  }),
  'attendee/set': endpoint({
    process: 'case',
    right: 'meeting:run',
    windows: ['desk'],
    input: z.strictObject({ attendeeId, present: z.boolean(), where: z.literal(['onSite', 'remote']) }),
    output: nothing,
  }),
  /** Somebody who was added by mistake. A representative is not removed but marked absent. */
  'attendee/remove': endpoint({
    process: 'case',
    right: 'meeting:run',
    windows: ['desk'],
    input: z.strictObject({ attendeeId }),
    output: nothing,
  }),
  /** Ends the identity process first: in a running meeting no process holds the identity key. */
  'meeting/start': endpoint({
    process: 'case',
    right: 'meeting:run',
    windows: ['desk'],
    input: z.strictObject({ meetingId }),
    output: nothing,
  }),
  'meeting/end': endpoint({
    process: 'case',
    right: 'meeting:run',
    windows: ['desk'],
    input: z.strictObject({ meetingId }),
    output: nothing,
  }),
  /** What stops the matter here and now; the desk shows it before the button is pressed. */
  'item/stops': endpoint({
    process: 'case',
    right: 'matter:read',
    windows: ['desk'],
    input: itemInput,
    output: z.strictObject({ stops: z.array(stop) }),
  }),
  /** Opens an item; the wall stays dark until it is shown. Refused with `item/stopped` while the door is shut. */
  'item/open': endpoint({ process: 'case', right: 'meeting:run', windows: ['desk'], input: itemInput, output: nothing }),
  /**
   * Closes the open item and darkens the wall. A matter needs its outcome, or its recommendation, unless `adjourned`; an outcome
   * may also be written afterwards.
   */
  'item/close': endpoint({
    process: 'case',
    right: 'meeting:run',
    windows: ['desk'],
    input: z.strictObject({ itemId: agendaItemId, outcomeLater: z.boolean().default(false) }),
    output: nothing,
  }),
  /** "Bordlagd" with a reason and the day it is taken up again (A11); a general point needs no day. */
  'item/adjourn': endpoint({
    process: 'case',
    right: 'meeting:run',
    windows: ['desk'],
    input: z.strictObject({ itemId: agendaItemId, reason: line(300), resumeOn: isoDate.nullable().default(null) }),
    output: nothing,
  }),
  /** The reason in other words, also when the meeting is over: it is printed in the notes. */
  'item/reword-adjournment': endpoint({
    process: 'case',
    right: 'notes:write',
    windows: ['desk'],
    input: z.strictObject({ itemId: agendaItemId, reason: line(300) }),
    output: nothing,
  }),
  /** What the desk shows of a matter while its item is open. */
  'item/read': endpoint({
    process: 'case',
    right: 'matter:read',
    windows: ['desk'],
    input: itemInput,
    output: z.strictObject({
      released: releasedSummary.nullable(),
      consents: z.array(consent),
      outcome: recordedOutcome.nullable(),
      recommendation: recordedRecommendation.nullable(),
      adjournedReason: z.string().nullable(),
      resumeOn: isoDate.nullable(),
      /** Criteria that stop a recommendation to admit, and headings the chair is told of before they are shown (A25, A27). */
      stopCriteria: z.array(z.string().max(300)).max(30),
      tellingHeadings: z.array(z.string().max(300)).max(12),
      openQuestions: z.number().int(),
      /** How many wall pages the matter has: first code name and question, then one heading a page. */
      pages: z.number().int(),
    }),
  }),
  /** Puts a page of the open item on the wall: 0 is code name and question. */
  'wall/show-item': endpoint({
    process: 'case',
    right: 'meeting:run',
    windows: ['desk'],
    input: z.strictObject({ itemId: agendaItemId, page: z.number().int().min(0).max(200) }),
    output: nothing,
  }),
  'wall/show-agenda': endpoint({
    process: 'case',
    right: 'meeting:run',
    windows: ['desk'],
    input: z.strictObject({ meetingId }),
    output: nothing,
  }),
  'wall/show-outcome': endpoint({ process: 'case', right: 'meeting:run', windows: ['desk'], input: itemInput, output: nothing }),
  'wall/show-pause': endpoint({
    process: 'case',
    right: 'meeting:run',
    windows: ['desk'],
    input: z.strictObject({
      until: z
        .string()
        .regex(/^\d{2}:\d{2}$/)
        .nullable(),
    }),
    output: nothing,
  }),
  'wall/set-state': endpoint({
    process: 'case',
    right: 'session',
    windows: ['desk'],
    input: z.strictObject({ state: wallState }),
    output: nothing,
  }),
  'wall/read': endpoint({ process: 'case', right: 'session', windows: ['desk'], input: nothing, output: wallMessage }),
  'outcome/record': endpoint({
    process: 'case',
    right: 'outcome:write',
    windows: ['desk'],
    input: consultationOutcome,
    output: nothing,
  }),
  'recommendation/record': endpoint({
    process: 'case',
    right: 'outcome:write',
    windows: ['desk'],
    input: recommendation,
    output: nothing,
  }),
  'notes/read': endpoint({
    process: 'case',
    right: 'session',
    windows: ['desk'],
    input: z.strictObject({ meetingId }),
    output: z.strictObject({ notes: z.array(itemNote) }),
  }),
  'notes/save': endpoint({
    process: 'case',
    right: 'notes:write',
    windows: ['desk'],
    input: z.strictObject({ itemId: agendaItemId, text: prose() }),
    output: z.strictObject({ savedAt: isoInstant }),
  }),
  /** The chair's own notes, per item and user; they are never printed. */
  'private-note/read': endpoint({
    process: 'case',
    right: 'session',
    windows: ['desk'],
    input: itemInput,
    output: z.strictObject({ text: z.string() }),
  }),
  'private-note/save': endpoint({
    process: 'case',
    right: 'session',
    windows: ['desk'],
    input: z.strictObject({ itemId: agendaItemId, text: prose(4_000) }),
    output: nothing,
  }),
} as const
