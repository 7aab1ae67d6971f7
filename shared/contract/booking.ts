import { z } from 'zod'
import { booking, bookingId, bookingKind, toldBy } from '../domain/booking/booking'
import { enrolment, enrolmentId } from '../domain/enrolment/enrolment'
import { groupId } from '../domain/group/group'
import { libraryDocument, libraryDocumentId } from '../domain/library/library'
import { libraryKind } from '../domain/library/library-kind'
import { matterId } from '../domain/matter/matter'
import { profileKey } from '../domain/profile/option'
import { isoDate, localTime } from '../lib/dates'
import { line, optionalLine, prose } from '../lib/text'
import { endpoint } from './endpoint'

const nothing = z.strictObject({})
const ofMatter = z.strictObject({ matterId })

/** Times with the people of one referral, the enrolment that may follow, and the group's own documents. */
export const bookings = {
  'booking/list': endpoint({
    process: 'case',
    right: 'matter:read',
    windows: ['desk'],
    input: ofMatter,
    output: z.strictObject({ bookings: z.array(booking).max(200) }),
  }),
  /** The officer asks for a check-in (A46). */
  'booking/request': endpoint({
    process: 'case',
    right: 'matter:write',
    windows: ['desk'],
    input: z.strictObject({ matterId, kind: bookingKind, requestedOn: isoDate }),
    output: z.strictObject({ bookingId }),
  }),
  /** Gives a time, to a new booking or to one that was asked for or moved. */
  'booking/book': endpoint({
    process: 'case',
    right: 'matter:write',
    windows: ['desk'],
    input: z.strictObject({
      matterId,
      bookingId: bookingId.nullable(),
      kind: bookingKind,
      startsAt: localTime,
      place: optionalLine(120),
      individualTakesPart: z.boolean(),
    }),
    output: z.strictObject({ bookingId }),
  }),
  /** The officer was told, by letter or phone. */
  'booking/confirm': endpoint({
    process: 'case',
    right: 'matter:write',
    windows: ['desk'],
    input: z.strictObject({ bookingId, by: toldBy, on: isoDate }),
    output: nothing,
  }),
  'booking/settle': endpoint({
    process: 'case',
    right: 'matter:write',
    windows: ['desk'],
    input: z.strictObject({ bookingId, state: z.literal(['held', 'missed', 'cancelled']), on: isoDate }),
    output: nothing,
  }),
  /** The enrolment with those who take part in its planning and follow-up: the responsible officer always does (A45). */
  'enrolment/read': endpoint({
    process: 'case',
    right: 'matter:read',
    windows: ['desk'],
    input: ofMatter,
    output: z.strictObject({
      enrolment: enrolment.nullable(),
      participants: z
        .array(z.strictObject({ role: z.literal(['responsibleOfficer', 'caretaker']), name: z.string(), from: z.string() }))
        .max(20),
    }),
  }),
  /** After an admission and with the consent to the insats (A40); refused with `step/gate-shut` otherwise. */
  'enrolment/begin': endpoint({
    process: 'case',
    right: 'matter:write',
    windows: ['desk'],
    input: z.strictObject({ matterId, startsOn: isoDate, endsOn: isoDate.nullable() }),
    output: z.strictObject({ enrolmentId }),
  }),
  'enrolment/end': endpoint({
    process: 'case',
    right: 'matter:write',
    windows: ['desk'],
    input: z.strictObject({ matterId, endedOn: isoDate, reason: profileKey }),
    output: nothing,
  }),
  'library/list': endpoint({
    process: 'case',
    right: 'session',
    windows: ['desk'],
    input: z.strictObject({ groupId: groupId.nullable() }),
    output: z.strictObject({ documents: z.array(libraryDocument).max(200) }),
  }),
  /** A new document, or the next version of one. */
  'library/publish': endpoint({
    process: 'case',
    right: 'group:write',
    windows: ['desk'],
    input: z.strictObject({
      documentId: libraryDocumentId.nullable(),
      groupId,
      kind: libraryKind,
      title: line(120),
      text: prose(),
      validFrom: isoDate,
    }),
    output: z.strictObject({ documentId: libraryDocumentId, version: z.number().int() }),
  }),
  /** The day a version was put on the group's page on the web; null takes the note back (G44). */
  'library/note-website': endpoint({
    process: 'case',
    right: 'group:write',
    windows: ['desk'],
    input: z.strictObject({ documentId: libraryDocumentId, version: z.number().int().min(1), on: isoDate.nullable() }),
    output: nothing,
  }),
} as const
