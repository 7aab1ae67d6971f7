import { useCallback, useMemo, useState } from 'react'
import type { GroupId } from '../../../shared/domain/group/group'
import type { AgendaItemId } from '../../../shared/domain/meeting/meeting'
import type { Finding } from '../../../shared/privacy/finding'
import type { Language } from '../../../shared/privacy/stand-ins/language'
import { ask, useMay, useSession } from '../../client'
import { text } from '../../text/sv'
import { useAnswers, useStandIns } from '../privacy'
import { marksIn, type TypedMark } from './typed-mark'

const FIELD = 'note'
/** Long enough that a hand that types is not asked about half a name. */
const PAUSE_MS = 900

/**
 * What in a note may say who somebody is. The case process is asked after a pause; nothing is marked while it has not answered, and a
 * text is never held back (X16). The text stays out of the query cache.
 */
export function useNoteMarks(itemId: AgendaItemId, of: { groupId: GroupId | null; language: Language }) {
  const may = useMay()
  const session = useSession()
  const writes = may('notes:write')
  const answers = useAnswers(of.groupId)
  const [found, setFound] = useState<{ text: string; findings: readonly Finding[] }>({ text: '', findings: [] })
  const { isAnswered } = answers
  const open = useMemo(() => found.findings.filter((finding) => !isAnswered(FIELD, finding, found.text)), [found, isAnswered])
  const fields = useMemo(() => [{ field: FIELD, text: found.text, findings: open }], [found, open])
  const { standInFor } = useStandIns(fields, of.language)
  const marks: readonly TypedMark[] = useMemo(() => marksIn(found.text, open), [found, open])
  const check = useCallback(
    async (typed: string) => {
      if (!writes) return []
      const reply = await ask('notes/check', { itemId, text: typed })
      return reply.ok ? reply.value.findings : null
    },
    [itemId, writes],
  )
  return {
    marks,
    field: {
      check,
      pause: PAUSE_MS,
      onFindings: setFound,
      isAnswered: useCallback((finding: Finding, typed: string) => isAnswered(FIELD, finding, typed), [isAnswered]),
      onNotPersonal: (finding: Finding, typed: string) => answers.answer(FIELD, finding, typed),
      standInFor,
      limits: session && !session.identityOpen ? text.marks.closed : undefined,
    },
  }
}
