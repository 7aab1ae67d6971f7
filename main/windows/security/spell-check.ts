import type { Session } from 'electron'

/** Without this Electron fetches dictionaries from Google, even with `spellcheck: false` (ECOSYSTEM.md §1, 7). */
export function fetchNoDictionaries(session: Session): void {
  session.setSpellCheckerLanguages([])
  session.setSpellCheckerEnabled(false)
}
