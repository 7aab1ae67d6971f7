import type { IsoDate } from '../../lib/dates'

/** What a locking holds fast, as it is stored: keys and ids, never the profile's words, which may be worded anew. */
export interface NotesRecord {
  readonly meetingId: string
  readonly startedAt: string | null
  readonly endedAt: string | null
  readonly place: string
  readonly notedBy: string | null
  readonly attendees: readonly {
    readonly id: string
    readonly name: string
    readonly function: string
    readonly organisationId: string
    readonly unitId: string
    readonly role: string
    readonly where: string
    readonly present: boolean
  }[]
  readonly items: readonly {
    readonly id: string
    readonly title: string
    readonly state: string
    readonly note: string
    readonly adjourned: { readonly reason: string; readonly resumeOn: IsoDate | null } | null
    /** The outcome or recommendation that stands, with everything that was recorded of it; null where there is none. */
    readonly result: Readonly<Record<string, unknown>> | null
  }[]
}

/**
 * The one text that a locking is hashed over: a line for each thing in a fixed order, each a JSON array. Two records are the
 * same exactly when their texts are.
 */
export function canonicalNotes(record: NotesRecord): string {
  const attendees = [...record.attendees].sort((a, b) => (a.id < b.id ? -1 : 1))
  const lines: unknown[][] = [
    ['samrum/notes', 1],
    ['meeting', record.meetingId, record.startedAt, record.endedAt, record.place, record.notedBy],
    ...attendees.map((who) => [
      'attendee',
      who.id,
      who.name,
      who.function,
      who.organisationId,
      who.unitId,
      who.role,
      who.where,
      who.present,
    ]),
    ...record.items.map(({ id, title, state, note, adjourned, result }) => [
      'item',
      id,
      title,
      state,
      note,
      adjourned && [adjourned.reason, adjourned.resumeOn],
      result,
    ]),
  ]
  return lines.map((line) => `${JSON.stringify(line, inOrder)}\n`).join('')
}

/** Keys in the order of their letters, however the record was put together. */
function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}
