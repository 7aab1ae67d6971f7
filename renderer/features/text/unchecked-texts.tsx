import { createContext, type ReactNode, useContext, useMemo } from 'react'
import type { MatterId } from '../../../shared/domain/matter/matter'
import { text } from '../../text/sv'
import { Note, Refused } from '../../ui'
import { type UncheckedTextsState, useUncheckedTexts } from './use-unchecked-texts'

interface Read {
  readonly matterId: MatterId
  readonly beginning: readonly string[]
  readonly state: UncheckedTextsState
}

const ReadTexts = createContext<Read | null>(null)

/**
 * Reads the texts of a page in one go, e.g. `beginning={['form:']}`, for every `UncheckedField` inside it, and says once
 * above them when they are closed or may not be read.
 */
export function UncheckedTexts(props: { matterId: MatterId; beginning: readonly string[]; children: ReactNode }) {
  const { matterId } = props
  const state = useUncheckedTexts(matterId, props.beginning)
  const wanted = props.beginning.join('\n')
  const read = useMemo(() => ({ matterId, beginning: wanted.split('\n'), state }), [matterId, wanted, state])
  return (
    <ReadTexts.Provider value={read}>
      {state.kind === 'closed' ? <Note>{text.texts.closed}</Note> : null}
      {state.kind === 'mayNot' ? <Note>{text.texts.mayNot}</Note> : null}
      {state.kind === 'refused' ? <Refused refusal={state.refusal} /> : null}
      {props.children}
    </ReadTexts.Provider>
  )
}

/** What has been read of one field: by the page around it where there is one, otherwise by the field itself. */
export function useReadText(matterId: MatterId, field: string): { state: UncheckedTextsState; alone: boolean } {
  const around = useContext(ReadTexts)
  const covered = around !== null && around.matterId === matterId && around.beginning.some((part) => field.startsWith(part))
  const own = useUncheckedTexts(matterId, covered ? null : [field])
  return covered ? { state: around.state, alone: false } : { state: own, alone: true }
}
