import { useCallback, useMemo, useRef } from 'react'
import type { Finding } from '../../../shared/privacy/finding'
import type { Language } from '../../../shared/privacy/stand-ins/language'
import { type FieldText, type Piece, peopleOf, roomText } from '../../../shared/privacy/stand-ins/room-text'
import { type StandIn, standInFor } from '../../../shared/privacy/stand-ins/stand-in'
import { useSession } from '../../client'

/**
 * Stand-ins that are the same in all fields of a text. Who had which number is kept for as long as the text is on the screen, and
 * nowhere else: a name that is undone or comes back is the same person.
 */
export function useStandIns(fields: readonly FieldText[], language: Language) {
  const session = useSession()
  const earlier = useRef<ReturnType<typeof peopleOf>['all']>([])
  const people = useMemo(() => peopleOf(fields, { language, earlier: earlier.current }), [fields, language])
  earlier.current = people.all
  const year = Number(session?.today.slice(0, 4))
  const context = useMemo(
    () => ({ language, people, ...(Number.isInteger(year) ? { thisYear: year } : {}) }),
    [language, people, year],
  )
  return {
    standInFor: useCallback((finding: Finding, text: string): StandIn => standInFor(text, finding, context), [context]),
    roomText: useCallback((text: string, findings: readonly Finding[]): Piece[] => roomText(text, findings, context), [context]),
  }
}
