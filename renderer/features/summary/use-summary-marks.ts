import { useCallback, useMemo, useRef, useState } from 'react'
import type { MatterDetail } from '../../../shared/contract/matter'
import type { SummaryHeading } from '../../../shared/domain/profile/profile'
import type { SummaryText } from '../../../shared/domain/summary/summary'
import { mustBeRewritten } from '../../../shared/privacy/answered'
import type { Finding } from '../../../shared/privacy/finding'
import { profileOf } from '../../../shared/profiles'
import { ask, useAct } from '../../client'
import { type Answers, useAnswers, useStandIns } from '../privacy'
import { type FieldFinding, fieldFinding, fieldFindings, openOf } from './field-findings'

type Found = { readonly text: string; readonly findings: readonly Finding[]; readonly isChecked: boolean }

/** Field of the question and of each heading; the check answers by the same names. */
export const fieldsOf = (summary: SummaryText) => [
  { field: 'question', text: summary.question },
  ...summary.sections.map((section) => ({ field: section.heading, text: section.text })),
]

/** What the check finds in a summary while it is written, field by field, and what is answered about it. */
export function useSummaryMarks(matter: MatterDetail, latest: () => SummaryText | null, headings: readonly SummaryHeading[]) {
  const [found, setFound] = useState<ReadonlyMap<string, Found>>(new Map())
  const given = useAnswers(matter.group.id)
  const check = useAct('summary/check')
  const { language } = profileOf(matter.group.profileId)

  const hear = useCallback((field: string, now: Found) => setFound((before) => new Map(before).set(field, now)), [])
  const hearers = useRef(new Map<string, (now: Found) => void>())
  /** The same function for a field each time: a new one would be told anew. */
  const hearerOf = (field: string) => {
    const had = hearers.current.get(field) ?? ((now: Found) => hear(field, now))
    hearers.current.set(field, had)
    return had
  }

  const order = ['question', ...headings.map(({ key }) => key)]
  const all: FieldFinding[] = order.flatMap((field) => {
    const { text = '', findings = [] } = found.get(field) ?? {}
    return findings.map((finding) => fieldFinding(field, finding, text))
  })
  const { answered, isAnswered: isGiven } = given
  const open = openOf(all, answered)
  const isAnswered = useCallback<Answers['isAnswered']>(
    (field, finding, text) => !mustBeRewritten(finding) && isGiven(field, finding, text),
    [isGiven],
  )

  const texts = useMemo(
    () =>
      [...found].map(([field, { text, findings }]) => ({
        field,
        text,
        findings: findings.filter((finding) => !isAnswered(field, finding, text)),
      })),
    [found, isAnswered],
  )
  const standIns = useStandIns(texts, language)

  return {
    answers: { ...given, isAnswered },
    standIns,
    all,
    open,
    texts,
    isChecked: order.every((field) => found.get(field)?.isChecked ?? true),
    checking: check,
    hearerOf,
    /** Asks for one field while it is typed. */
    checkOf: (field: string) => async (text: string) => {
      const reply = await ask('summary/check', { matterId: matter.id, fields: [{ field, text }] })
      return reply.ok ? reply.value.findings.map(({ finding }) => finding) : null
    },
    /** Asks for all of them at once; null where it could not be asked. */
    async look(): Promise<FieldFinding[] | null> {
      const draft = latest()
      const fields = (draft ? fieldsOf(draft) : []).filter(({ text }) => text.trim() !== '')
      if (fields.length === 0) return []
      const reply = await check.act({ matterId: matter.id, fields })
      if (!reply.ok) return null
      for (const { field, text } of fields) {
        const findings = reply.value.findings.filter((one) => one.field === field).map(({ finding }) => finding)
        hear(field, { text, findings, isChecked: true })
      }
      return fieldFindings(fields, reply.value.findings)
    },
  }
}
export type SummaryMarks = ReturnType<typeof useSummaryMarks>
