import { useEffect, useRef, useState } from 'react'
import { ask, findDraft } from '../client'
import { readAppearance, setAppearance, useAppearance } from '../ui'

const FIELD = 'appearance'

/** How the desk looks is kept per user in the vault, beside the drafts; a page has no storage of its own. */
export function useKeptAppearance(hasVault: boolean): boolean {
  const [known, setKnown] = useState(false)
  const appearance = useAppearance()
  const stored = useRef('')
  useEffect(() => {
    if (!hasVault) return
    void findDraft({ field: FIELD, compartment: 'cases' }).then((text) => {
      const found = text === null ? undefined : readAppearance(parsed(text))
      if (found) {
        stored.current = JSON.stringify(found)
        setAppearance(found)
      }
      setKnown(true)
    })
  }, [hasVault])
  useEffect(() => {
    const shape = JSON.stringify(appearance)
    if (!known || shape === stored.current) return
    if (stored.current === '' && shape === JSON.stringify({ scheme: 'auto', density: 'normal', textSize: 100 })) return
    stored.current = shape
    void ask('draft/save', { field: FIELD, text: shape })
  }, [appearance, known])
  return known
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
