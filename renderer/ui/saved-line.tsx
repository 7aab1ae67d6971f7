import { uiText } from '../text/sv/ui'

export type SavedState = { kind: 'idle' | 'saving' | 'failed' } | { kind: 'saved'; at: Date }

/** The quiet line of a text that saves itself: "Sparat 10:42". `draft`: what is saved is a draft, not the text itself. */
export function SavedLine({ state, draft }: { state: SavedState; draft?: boolean }) {
  const words =
    state.kind === 'saved'
      ? (draft ? uiText.draftSaved : uiText.saved)(state.at)
      : { idle: '', saving: uiText.saving, failed: uiText.notSaved }[state.kind]
  return (
    <div className="s-saved" data-state={state.kind} {...(state.kind === 'failed' ? { role: 'alert', 'data-failed': true } : {})}>
      {words}
    </div>
  )
}
