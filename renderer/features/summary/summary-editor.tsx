import { Button } from '@mantine/core'
import { useState } from 'react'
import type { MatterDetail } from '../../../shared/contract/matter'
import type { SummaryHeading } from '../../../shared/domain/profile/profile'
import type { SummaryText } from '../../../shared/domain/summary/summary'
import { answerKeyOf } from '../../../shared/privacy/answer-key'
import { useAct, useMay } from '../../client'
import { text } from '../../text/sv'
import { Card, ConfirmDialog, type FieldProblem, FormError, messageAt, Note, ProseField, Refused, SavedLine, say } from '../../ui'
import { FieldFindings, FindingList } from './finding-list'
import { type FieldFinding, followFindings } from './follow-findings'
import { SummaryReading } from './summary-reading'
import { useSummaryDraft } from './use-summary-draft'

const words = text.summary

/** Field of the question and of each heading; the check answers by the same names. */
const fieldsOf = (summary: SummaryText) => [
  { field: 'question', text: summary.question },
  ...summary.sections.map((section) => ({ field: section.heading, text: section.text })),
]

/** What stands in the way of a release, as the person can mend it; findings are asked for apart. */
export function problemsOfSummary(summary: SummaryText, headings: readonly SummaryHeading[]): FieldProblem[] {
  const problems: FieldProblem[] = []
  if (!summary.question.trim()) problems.push({ field: 'summary-question', message: words.questionMissing })
  for (const { key, label, required } of headings) {
    const written = summary.sections.find(({ heading }) => heading === key)?.text.trim()
    if (required && !written) problems.push({ field: `summary-${key}`, message: words.headingMissing(label) })
  }
  return problems
}

/** Writing, checking and releasing the summary. The program marks; a person answers and releases. */
export function SummaryEditor({ matter, headings }: { matter: MatterDetail; headings: readonly SummaryHeading[] }) {
  const may = useMay()
  const { draft, set, saved, refusal, flush } = useSummaryDraft(matter.id, headings, matter.released?.text ?? null)
  const check = useAct('summary/check')
  const release = useAct('summary/release')
  const [findings, setFindings] = useState<FieldFinding[] | null>(null)
  const [checked, setChecked] = useState({ number: 0, edited: false })
  const [answered, setAnswered] = useState<ReadonlySet<string>>(new Set())
  const [problems, setProblems] = useState<FieldProblem[]>([])
  const [asking, setAsking] = useState(false)
  if (!draft) return <Card title={words.yourText}>{null}</Card>

  const look = async (): Promise<FieldFinding[] | null> => {
    if (!(await flush())) return null
    const fields = fieldsOf(draft).filter((field) => field.text.trim() !== '')
    if (fields.length === 0) return []
    const reply = await check.act({ matterId: matter.id, fields })
    if (!reply.ok) return null
    const textOf = new Map(fields.map(({ field, text: content }) => [field, content]))
    const found = reply.value.findings.map(({ field, finding }) => {
      const content = textOf.get(field) ?? ''
      return { field, finding, quote: content.slice(finding.start, finding.end), key: answerKeyOf(field, finding, content) }
    })
    setFindings(found)
    setChecked(({ number }) => ({ number: number + 1, edited: false }))
    return found
  }
  const begin = async () => {
    const lacks = problemsOfSummary(draft, headings)
    setProblems(lacks)
    if (lacks.length > 0) return
    const found = await look()
    if (!found) return
    // What is open is told by the list, which has taken focus.
    if (found.every(({ key }) => answered.has(key))) setAsking(true)
  }
  const confirm = async () => {
    // Only what was saved can be released: without this an earlier draft would go out in the place of the one on the screen.
    if (!(await flush())) return setAsking(false)
    const reply = await release.act({ matterId: matter.id, answered: [...answered] })
    setAsking(false)
    if (!reply.ok) return
    setFindings(null)
    say(words.released(reply.value.version))
  }
  const change = (field: string, content: string, next: SummaryText) => {
    set(next)
    setFindings((now) => now && followFindings(now, field, content))
    setChecked((now) => ({ ...now, edited: true }))
  }
  const openIn = (field?: string) =>
    findings?.filter((found) => !answered.has(found.key) && (field === undefined || found.field === field)).length ?? 0
  const open = openIn()
  const lackOf = (field: string, content: string) => (content.trim() ? undefined : messageAt(problems, field))

  return (
    <Card title={words.title}>
      <div className="s-form">
        <p className="s-quiet">{matter.released ? words.editMakesDraft : words.intro}</p>
        <FormError problems={problems} />
        <div>
          <ProseField
            field="summary-question"
            label={words.question}
            hint={words.questionHint}
            rows={1}
            value={draft.question}
            onChange={(typed) => {
              // One sentence, however wide the field is.
              const question = typed.replace(/\s*\n\s*/g, ' ')
              change('question', question, { ...draft, question })
            }}
            error={lackOf('summary-question', draft.question)}
            maxLength={300}
          />
          <FieldFindings field="question" label={words.question} open={openIn('question')} />
        </div>
        {headings.map(({ key, label, hint, required }) => {
          const written = draft.sections.find(({ heading }) => heading === key)?.text ?? ''
          return (
            <div key={key}>
              <ProseField
                field={`summary-${key}`}
                label={label}
                hint={hint}
                optional={!required}
                rows={2}
                value={written}
                onChange={(content) =>
                  change(key, content, {
                    ...draft,
                    sections: draft.sections.map((section) =>
                      section.heading === key ? { ...section, text: content } : section,
                    ),
                  })
                }
                error={lackOf(`summary-${key}`, written)}
                maxLength={4_000}
              />
              <FieldFindings field={key} label={label} open={openIn(key)} />
            </div>
          )
        })}
        <SavedLine state={saved} draft />
        <Refused refusal={refusal ?? check.refusal ?? release.refusal} />
        {findings ? (
          <FindingList
            findings={findings}
            headings={headings}
            answered={answered}
            checkNumber={checked.number}
            edited={checked.edited}
            onAnswer={(key, yes) =>
              setAnswered((now) => {
                const next = new Set(now)
                if (yes) next.add(key)
                else next.delete(key)
                return next
              })
            }
          />
        ) : null}
        {open > 0 ? <Note tone="notice">{words.openFindings(open)}</Note> : null}
        <div className="s-actions">
          {may('summary:release') ? (
            <Button onClick={() => void begin()} loading={release.busy}>
              {words.release}
            </Button>
          ) : null}
          <Button variant="default" onClick={() => void look()} loading={check.busy}>
            {words.check}
          </Button>
        </div>
        {may('summary:release') ? null : <p className="s-quiet">{words.mayNotRelease}</p>}
      </div>
      <ConfirmDialog
        opened={asking}
        title={words.releaseTitle}
        confirm={words.releaseYes}
        keep={words.releaseNo}
        busy={release.busy}
        onConfirm={() => void confirm()}
        onKeep={() => setAsking(false)}
      >
        <p>{words.releaseBody}</p>
        <SummaryReading text={draft} headings={headings} />
      </ConfirmDialog>
    </Card>
  )
}
