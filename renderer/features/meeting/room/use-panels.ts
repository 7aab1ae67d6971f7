import { useCallback, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { AgendaItem } from '../../../../shared/domain/meeting/meeting'
import type { GroupKind } from '../../../../shared/domain/profile/profile'
import { goToField } from '../../../ui'
import { firstPanel, type HasList, panelsAt, type RoomPanel } from './room-panels'

/** Which panel is worked with: it begins anew with each point, and a key opens one and takes focus into it. */
export function usePanels(groupKind: GroupKind, open: AgendaItem | null, hasList: HasList) {
  const panels = panelsAt(groupKind, open, hasList)
  const id = open ? `${open.id} ${open.openedAt}` : 'between'
  const [chosen, setChosen] = useState<{ id: string; panel: RoomPanel } | null>(null)
  const shown = chosen?.id === id && panels.includes(chosen.panel) ? chosen.panel : firstPanel(open, hasList)
  const field = useRef<string | null>(null)

  // The field is there when its panel is.
  useEffect(() => {
    if (field.current === null) return
    const wanted = field.current
    field.current = null
    const opener = document.querySelector<HTMLElement>(`[data-shows="${CSS.escape(wanted)}"]`)
    if (document.querySelector(`[data-field="${CSS.escape(wanted)}"]`)) goToField(wanted)
    else if (opener) opener.click()
    else goToPanel(shown)
  })

  const show = useCallback((panel: RoomPanel) => setChosen({ id, panel }), [id])
  const goTo = useCallback(
    (panel: RoomPanel, wanted: string | null = null) => {
      field.current = wanted ?? ''
      // At once: what is typed right after the key belongs in the field.
      flushSync(() => setChosen({ id, panel }))
    },
    [id],
  )
  return { panels, shown, show, goTo }
}

const FIRST = 'input:not([type="hidden"]), select, textarea, button'

/** Focus goes to the first thing that can be done in the panel, else to its tab. */
function goToPanel(panel: RoomPanel): void {
  const box = document.querySelector<HTMLElement>('[data-room-panel]')
  const first = box?.querySelector<HTMLElement>(FIRST) ?? document.querySelector<HTMLElement>(`[data-panel="${panel}"]`)
  first?.focus()
}
