import { useEffect } from 'react'
import { useMay, useReadAhead } from '../../client'
import { askedOf, keptFilter } from './list-filter'

const QUIET_MS = 400

/** Reads the first page of the case list while the desk is quiet after an unlock: most ways lead through it. */
export function useListAhead(): void {
  const readAhead = useReadAhead()
  const mayRead = useMay()('matter:read')
  useEffect(() => {
    if (!mayRead) return
    const timer = setTimeout(() => {
      void readAhead('group/list', {})
      void readAhead('task/owners', {})
      void readAhead('matter/list', askedOf(keptFilter()))
    }, QUIET_MS)
    return () => clearTimeout(timer)
  }, [mayRead, readAhead])
}
