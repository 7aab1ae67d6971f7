import type { Knex } from 'knex'
import { gatePapers } from '../../../../renderer/text/sv/papers-gate'
import type { GroupId } from '../../../../shared/domain/group/group'
import type { MatterId } from '../../../../shared/domain/matter/matter'
import type { MeetingId } from '../../../../shared/domain/meeting/meeting'
import type { ReviewState } from '../../../../shared/domain/outcome/outcome'
import { findPersonalData } from '../../../../shared/privacy/find-personal-data'
import type { Finding, FindingKind, FindingRule } from '../../../../shared/privacy/finding'
import { mayLeave, withoutFound } from '../../../../shared/privacy/gate'
import { knowledgeOf, type Told } from '../../../../shared/privacy/knowledge'
import { listParties, requireGroup } from '../group/group-repository'
import { readCheckGround } from '../own-word/check-ground-repository'
import { listOwnWords } from '../own-word/own-word-repository'
import { readSweepGround } from '../review/sweep-ground-repository'

/**
 * Where the case process asks the gate. Nobody is known here: what is held against the persons is a text's review.
 * `leaving.ts` says of everything that leaves by whose word it does.
 */
const checkWith = (told: Told) => {
  const knowledge = knowledgeOf(told)
  return (text: string): Finding[] => findPersonalData(text, knowledge)
}

/** What keeps a typed text off the wall: anything at all that is found in it (X16). */
export interface WallCheck {
  find(text: string): Finding[]
  isMarked(text: string): boolean
}

const wallCheck = (find: WallCheck['find']): WallCheck => ({
  find,
  isMarked: (text) => !mayLeave({ as: 'slide', standing: 'typed' }, find(text)).ok,
})

/**
 * For what is typed in the meeting. Organisations may be named, people may not: whoever sits in the room can share a name with
 * the one it is about.
 */
export async function readWallCheck(db: Knex, groupId: GroupId): Promise<WallCheck> {
  const { name } = await requireGroup(db, groupId)
  const parties = await listParties(db, groupId)
  const organisations = [name, ...parties.flatMap((party) => [party.name, ...party.units.map((unit) => unit.name)])]
  return wallCheck(checkWith({ organisations, words: await listOwnWords(db, groupId) }))
}

/** For titles, which are written beforehand: they may say who presents a point. */
export async function readTitleCheck(db: Knex, about: { groupId: GroupId; meetingId: MeetingId }): Promise<WallCheck> {
  return wallCheck(checkWith(await readCheckGround(db, about)))
}

export type GivesAway = (text: string, of: { groupId: GroupId; review?: ReviewState | undefined }) => boolean

/**
 * Whether a text can give somebody away, and so is neither spread nor handed on. Groups, organisations and verksamheter may be
 * named, people may not, whoever they are. What was asked about is answered by the words the group remembers or by a sweep; what is
 * certain is not spread, whatever it was answered.
 */
export async function readGivesAway(db: Knex): Promise<GivesAway> {
  const organisations: string[] = []
  for (const table of ['meeting_group', 'organisation', 'unit', 'agreement_party'])
    organisations.push(...(await db(table).pluck('name')))
  const remembered: { groupId: GroupId; word: string }[] = await db('own_word').select({ groupId: 'group_id', word: 'word' })
  const checks = new Map<GroupId, (text: string) => Finding[]>()
  const findIn = (groupId: GroupId, text: string) => {
    const words = remembered.filter((one) => one.groupId === groupId).map(({ word }) => word)
    const find = checks.get(groupId) ?? checkWith({ organisations, words })
    checks.set(groupId, find)
    return find(text)
  }
  return (text, { groupId, review = 'unreviewed' }) => {
    const answered = ({ certainty }: Finding) => review === 'reviewed' && certainty === 'asked'
    return !mayLeave({ as: 'anonymisedPaper', standing: 'typed' }, findIn(groupId, text), answered).ok
  }
}

/** What a paper under a code name, or about nobody, may say of what somebody typed. */
export interface PaperGate {
  /** A text as it may stand there: whole once it is reviewed, until then without the words that nobody has answered about. */
  text(text: string, review: ReviewState): string
  /** A line that no sweep reaches (a place, a reference): without names and numbers of people; addresses and case numbers may stand. */
  line(text: string): string
}

const OF_PEOPLE: ReadonlySet<FindingKind> = new Set<FindingKind>([
  'personalNumber',
  'cpr',
  'email',
  'ownName',
  'name',
  'relative',
])
/** Rooms and houses have names that stand in no list: one such word may stand in a line, two are called as people are. */
const OF_ANYTHING: ReadonlySet<FindingRule> = new Set<FindingRule>(['name/ordinary-word', 'name/unknown-word'])

export async function readPaperGate(
  db: Knex,
  of: { groupId: GroupId; meetingId?: MeetingId | null; matterId?: MatterId | null },
): Promise<PaperGate> {
  const { groupId, meetingId = null } = of
  const find = checkWith(
    meetingId === null ? await readCheckGround(db, of) : await readSweepGround(db, { id: meetingId, groupId }),
  )
  const pass = (text: string, standing: 'typed' | 'reviewed', findings: readonly Finding[]): string => {
    const verdict = mayLeave({ as: 'anonymisedPaper', standing }, findings)
    return verdict.ok ? text : withoutFound(text, verdict.findings, gatePapers.notReviewed)
  }
  return {
    text: (text, review) => (review === 'reviewed' ? pass(text, 'reviewed', []) : pass(text, 'typed', find(text))),
    line: (text) => {
      const ofPeople = find(text).filter(({ kind }) => OF_PEOPLE.has(kind))
      const [only, ...others] = ofPeople
      const isRoom = only && others.length === 0 && OF_ANYTHING.has(only.rule) && !/\s/.test(text.slice(only.start, only.end))
      return pass(text, 'typed', isRoom ? [] : ofPeople)
    },
  }
}
