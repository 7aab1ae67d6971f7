import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react'
import type { GroupId } from '../../../shared/domain/group/group'
import { answerKeyOf } from '../../../shared/privacy/answer-key'
import type { Finding } from '../../../shared/privacy/finding'
import type { StandIn } from '../../../shared/privacy/stand-ins/stand-in'
import { profileOf } from '../../../shared/profiles'
import { ask, useQueryOf, useSession } from '../../client'
import { text } from '../../text/sv'
import { MarkedField } from './marked-field'
import type { MarkedFieldProps } from './marked-field-props'
import { type Found, keepFound } from './text-found'
import { useAnswers } from './use-answers'
import { useStandIns } from './use-stand-ins'

/** In a meeting a hand that types is not asked about half a name. */
const PAUSE_MS = { quiet: 900, else: 350 } as const

interface Marking {
  readonly groupId: GroupId | null
  /** In a meeting nothing is read out by itself. */
  readonly quiet: boolean
  check(words: string): Promise<readonly Finding[] | null>
  hear(field: string, found: Found | null): void
  isAnswered(field: string, finding: Finding, words: string): boolean
  answer(field: string, finding: Finding, words: string): () => void
  canAnswer(finding: Finding, words: string): boolean
  standInFor(finding: Finding, words: string): StandIn
}
const MarkingContext = createContext<Marking | null>(null)

/**
 * Marks what is typed among the cases: around the fields of a form (`TypedField`), which share their stand-ins. Nobody is known
 * there, whatever is open, and that is said once, above the fields. A text is never held back (X16).
 * @param groupId null while it is not chosen yet: nothing is marked then
 * @param told the sentence about it stands on the page already
 */
export function TextMarks(props: { groupId: GroupId | null; told?: boolean; children: ReactNode }) {
  const session = useSession()
  const marking = useMarking(props.groupId, session?.runningMeetingId != null)
  return (
    <MarkingContext.Provider value={marking}>
      {session && !props.told ? (
        <p className="s-quiet">{session.identityOpen ? text.marks.amongCases : text.marks.closed}</p>
      ) : null}
      {props.children}
    </MarkingContext.Provider>
  )
}

function useMarking(groupId: GroupId | null, quiet: boolean): Marking {
  const [found, setFound] = useState<ReadonlyMap<string, Found>>(new Map())
  const group = useQueryOf('group/open', { groupId: groupId ?? '' }, { enabled: groupId !== null }).value
  const { answered, isAnswered, answer, remembers } = useAnswers(groupId)
  const texts = useMemo(
    () =>
      [...found].map(([field, { text: words, findings }]) => ({
        field,
        text: words,
        findings: findings.filter((finding) => !answered.has(answerKeyOf(field, finding, words))),
      })),
    [found, answered],
  )
  const { standInFor } = useStandIns(texts, group ? profileOf(group.profileId).language : 'sv')
  const check = useCallback(
    async (words: string) => {
      if (groupId === null) return null
      const reply = await ask('typed-text/check', { groupId, text: words })
      return reply.ok ? reply.value.findings : null
    },
    [groupId],
  )
  const hear = useCallback((field: string, now: Found | null) => setFound((before) => keepFound(before, field, now)), [])
  return useMemo(
    () => ({ groupId, quiet, check, hear, isAnswered, answer, canAnswer: remembers, standInFor }),
    [groupId, quiet, check, hear, isAnswered, answer, remembers, standInFor],
  )
}

type TypedFieldProps = Pick<
  MarkedFieldProps,
  | 'field'
  | 'label'
  | 'hint'
  | 'error'
  | 'optional'
  | 'disabled'
  | 'value'
  | 'onChange'
  | 'onBlur'
  | 'maxLength'
  | 'rows'
  | 'maxRows'
  | 'oneLine'
  | 'beside'
> & {
  /** Its owner follows by itself (`useAutosave`, `drawsItself`); a form draws with every key, so that Enter sends what is seen. */
  drawsItself?: boolean
}

/** Words of a form within `TextMarks`: running text, or `oneLine`. */
export function TypedField({ drawsItself = false, ...props }: TypedFieldProps) {
  const marking = useContext(MarkingContext)
  if (!marking) throw new Error('A TypedField stands within TextMarks')
  const { field } = props
  const { hear, isAnswered, answer } = marking
  const onFindings = useCallback((found: Found) => hear(field, found), [hear, field])
  useEffect(() => () => hear(field, null), [hear, field])
  return (
    <MarkedField
      {...props}
      rows={props.oneLine ? 1 : (props.rows ?? 3)}
      atOnce={!drawsItself}
      tabsPast
      quiet={marking.quiet}
      pause={marking.quiet ? PAUSE_MS.quiet : PAUSE_MS.else}
      about={marking.groupId ?? ''}
      check={marking.check}
      onFindings={onFindings}
      isAnswered={useCallback((finding: Finding, words: string) => isAnswered(field, finding, words), [isAnswered, field])}
      onNotPersonal={useCallback((finding: Finding, words: string) => answer(field, finding, words), [answer, field])}
      canAnswer={marking.canAnswer}
      standInFor={marking.standInFor}
    />
  )
}
