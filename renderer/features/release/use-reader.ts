import { useCallback, useEffect, useRef, useState } from 'react'
import type { MatterDetail } from '../../../shared/contract/matter'
import { fieldsOf } from '../../../shared/domain/summary/release-rules'
import type { SummaryText } from '../../../shared/domain/summary/summary'
import { useAct, useAnnouncement } from '../../client'
import { useAnswers } from '../privacy'
import { type FieldFinding, fieldFindings, openOf } from '../summary/field-findings'

const NONE: readonly string[] = []

/**
 * What the check asks about a text that somebody else has written, for whoever releases it and cannot write in it.
 * @param theirs keys that whoever asked for the release has answered already
 */
export function useReader(matter: MatterDetail, summary: SummaryText, theirs: readonly string[] = NONE) {
  const [found, setFound] = useState<readonly FieldFinding[] | null>(null)
  const [checkNumber, setCheckNumber] = useState(0)
  const { act, busy, refusal } = useAct('summary/check')
  const { answered, answer, set } = useAnswers(matter.group.id)
  const takeBack = useRef(new Map<string, () => void>())
  const written = JSON.stringify(fieldsOf(summary).filter(({ text }) => text.trim() !== ''))
  /** The check that was asked last: an earlier one may answer after it. */
  const asked = useRef(0)

  const look = useCallback(async (): Promise<readonly FieldFinding[] | null> => {
    const fields = JSON.parse(written) as ReturnType<typeof fieldsOf>
    asked.current += 1
    const number = asked.current
    const reply = await act({ matterId: matter.id, fields })
    if (number !== asked.current) return null
    const now = reply.ok ? fieldFindings(fields, reply.value.findings) : null
    setFound(now)
    return now
  }, [act, matter.id, written])
  useEffect(() => {
    void look()
    return () => {
      asked.current += 1
    }
  }, [look])
  // Somebody may be known by another name now than when the text was read.
  useAnnouncement('changed', ({ nouns }) => {
    if (nouns.includes('identity')) void look()
  })

  const given = { has: (key: string) => answered.has(key) || theirs.includes(key) }
  return {
    found: found ?? [],
    answered,
    open: openOf(found ?? [], given).length,
    checkNumber,
    busy,
    refusal,
    /** Looks once more. What is open is told by the list, which takes focus then. */
    async isReady(): Promise<boolean> {
      const now = await look()
      if (!now) return false
      const isReady = openOf(now, given).length === 0
      if (!isReady) setCheckNumber((number) => number + 1)
      return isReady
    },
    answer({ field, finding, key }: FieldFinding, notPersonal: boolean) {
      if (notPersonal) {
        const text = fieldsOf(summary).find((one) => one.field === field)?.text ?? ''
        takeBack.current.set(key, answer(field, finding, text))
      } else {
        takeBack.current.get(key)?.()
        set(key, false)
      }
    },
  }
}
export type Reader = ReturnType<typeof useReader>
