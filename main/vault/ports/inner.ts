import type { GroupDetail, GroupId, PartyDraft } from '../../../shared/domain/group/group'
import type { CodeName, MatterId } from '../../../shared/domain/matter/matter'
import type { MeetingId } from '../../../shared/domain/meeting/meeting'
import type { OwnWordId } from '../../../shared/domain/own-word/own-word'
import type { PaperId } from '../../../shared/domain/paper/paper'
import type { DisclosureMode, GroupKindName, ProfileId } from '../../../shared/domain/profile/profile'
import type { Question, QuestionId } from '../../../shared/domain/question/question'
import type { Referral } from '../../../shared/domain/referral/referral'
import type { StepKey } from '../../../shared/domain/step/step'
import type { SummaryText } from '../../../shared/domain/summary/summary'
import type { TextField } from '../../../shared/domain/text/unchecked-text'
import type { Receiver } from '../../../shared/domain/told/told'
import type { IsoDate, LocalTime } from '../../../shared/lib/dates'

/**
 * What the identity process asks of the case process over their own port. Case features implement these as
 * `(input) => Promise<output>`; an act that belongs to both compartments carries the id of its pending mark, and the case
 * transaction stores that id in `pending_done`, so that the next unlock can tell whether it was committed.
 */
export interface InnerCalls {
  /** First run: writes the group with its parties. */
  'inner/found-group': {
    input: { userId: string; profileId: ProfileId; groupKind: GroupKindName; groupName: string; parties: PartyDraft[] }
    output: { groupId: string }
  }
  /** What the identity side must know of a matter. */
  'inner/matter-brief': {
    input: { matterId: MatterId }
    output: {
      codeName: string
      hasIdentity: boolean
      protectedIdentity: boolean
      headings: { key: string; label: string; required: boolean }[]
      /** Headings that an answer makes compulsory (A25). */
      tellingHeadings: string[]
    } | null
  }
  /** Where a matter can come from, and how much of it the room may be told: what a rare fact is held against (X9). */
  'inner/bearings': {
    input: { matterId: MatterId }
    output: { disclosure: DisclosureMode; municipalities: string[]; organisations: string[] }
  }
  'inner/set-identity-known': {
    input: { pendingId: string; userId: string; matterId: MatterId; known: boolean; protectedIdentity: boolean }
    output: null
  }
  /** An unchecked text or an enclosure is there, or is no longer: gates and the completeness meter need to know, never its words. */
  'inner/note-text': {
    input: { pendingId: string; userId: string; matterId: MatterId; field: TextField; known: boolean }
    output: null
  }
  /** Whether it can be asked or answered, before its words are kept. */
  'inner/check-question': {
    input: {
      matterId: MatterId
      asked?: Pick<Question, 'direction' | 'askedOn' | 'dueOn'>
      answered?: { questionId: QuestionId; on: IsoDate }
    }
    output: null
  }
  'inner/ask-question': {
    input: {
      pendingId: string
      userId: string
      matterId: MatterId
      question: Pick<Question, 'id' | 'direction' | 'askedOn' | 'dueOn'>
    }
    output: null
  }
  'inner/answer-question': {
    input: { pendingId: string; userId: string; matterId: MatterId; questionId: QuestionId; answeredOn: IsoDate }
    output: null
  }
  /** Code names for what was found in the identity compartment; unknown ids are left out. */
  'inner/code-names': { input: { matterIds: MatterId[] }; output: { matterId: MatterId; codeName: CodeName }[] }
  /** What a list is held against: the group's parties, the day, the references it already has. No cell of the list goes there. */
  'inner/import-ground': {
    input: { groupId: GroupId }
    output: { group: GroupDetail; today: IsoDate; taken: string[]; freeCodeNames: number }
  }
  /** Rows of an import that nobody sees until all of them are there; `at` is the first one's place. */
  'inner/stage-import': { input: { importId: string; at: number; matters: StagedMatter[] }; output: null }
  /** All staged rows become matters in one transaction. @throws DomainError `import/not-staged` unless there are so many */
  'inner/commit-import': {
    input: { pendingId: string; importId: string; userId: string; matters: number }
    output: null
  }
  /** Forgets staged rows of every import but these. */
  'inner/drop-imports': { input: { except: string[] }; output: null }
  /**
   * What the check of a matter's or a group's texts is told beside the identities: the group's remembered words, its organisations,
   * and who acts for it (representatives, substitutes and guests seated, referring officers). @throws DomainError `matter/unknown`
   */
  'inner/check-ground': {
    input: { matterId: MatterId } | { groupId: GroupId }
    output: { groupId: GroupId; words: string[]; organisations: string[]; acting: string[] }
  }
  /** Whose identities a word is held against before the group remembers it. */
  'inner/known-of-group': { input: { groupId: GroupId }; output: { matterIds: MatterId[] } }
  'inner/remember-word': {
    input: { userId: string; groupId: GroupId; word: string }
    output: { ownWordId: OwnWordId; isNew: boolean }
  }
  /** The list shows "utkast" without knowing a word of it. */
  'inner/set-draft-known': { input: { userId: string; matterId: MatterId }; output: null }
  'inner/release-summary': {
    input: { pendingId: string; userId: string; matterId: MatterId; text: SummaryText; askedBy?: string }
    output: { version: number }
  }
  /** How a matter's text is released in its group, and what it says now. @throws DomainError `matter/unknown` */
  'inner/release-ground': {
    input: { matterId: MatterId }
    output: { groupKind: GroupKindName; fourEyes: boolean; released: SummaryText | null }
  }
  /** Of whom one receiver's list is made: what a consent in force covers, on the meeting's day and today; and nobody's name. */
  'inner/who-is-who': {
    input: { meetingId: MeetingId } & Receiver
    output: {
      groupName: string
      receiver: string
      startsAt: LocalTime
      place: string
      printedOn: IsoDate
      meetingOn: IsoDate
      matters: { matterId: MatterId; codeName: CodeName; reference: string }[]
    }
  }
  /** A paper that the identity process has made, and how it left the program: the log of what was handed out is one. */
  'inner/note-list-made': { input: { paperId: PaperId; userId: string; meetingId: MeetingId } & Receiver; output: null }
  'inner/note-list-out': { input: { paperId: PaperId; userId: string; how: 'saved' | 'printed' }; output: null }
  'inner/pending-committed': { input: { pendingIds: string[] }; output: { committed: string[] } }
  /** Texts of a meeting typed while identity was closed; `matterIds` whose identities they must be held against. */
  'inner/unreviewed-texts': { input: { meetingId: MeetingId }; output: (TypedText & { matterIds: MatterId[] })[] }
  /**
   * What those texts are held against: the people the meeting spoke of, and the group's words, organisations and acting people, those
   * among them whom an outcome or a commitment makes responsible.
   */
  'inner/sweep-ground': {
    input: { meetingId: MeetingId }
    output: { matterIds: MatterId[]; words: string[]; organisations: string[]; acting: string[] }
  }
  /** An answer was taken back: these texts wait for a sweep again. @throws DomainError `notes/locked` */
  'inner/reopen-review': { input: { userId: string; meetingId: MeetingId; targets: string[] }; output: null }
  /** What has changed since it was handed out is left as it is, and answered with. */
  'inner/settle-review': {
    input: { userId: string; meetingId: MeetingId; checked: CheckedText[] }
    output: { changed: string[] }
  }
}

/** A matter of an imported list, without anything that says who it is about. */
export interface StagedMatter {
  matterId: MatterId
  state: StepKey
  referral: Referral
  hasIdentity: boolean
  textKnown: boolean
}

/** A text that nobody has held against the persons yet, with the wordings it had before. */
export interface TypedText {
  /** `<kind>:<id>`, or `draft:<user>:<field>`. */
  target: string
  label: string
  text: string
  earlier: { key: string; text: string }[]
  /** Stands for these very words, its own and the earlier ones; means nothing outside this exchange and is stored nowhere. */
  version: string
}

export interface CheckedText {
  target: string
  version: string
  /** Somebody was found in the words it has now: it stays unreviewed; a draft goes. */
  found: boolean
  /** Keys of earlier wordings in which somebody was found: the identity compartment has them, cases forgets them. */
  forget: string[]
}
export type InnerName = keyof InnerCalls
export type InnerHandlers = { [Name in InnerName]: (input: InnerCalls[Name]['input']) => Promise<InnerCalls[Name]['output']> }
export type AskInner = <Name extends InnerName>(
  name: Name,
  input: InnerCalls[Name]['input'],
) => Promise<InnerCalls[Name]['output']>
