import { useState } from 'react'
import type { MatterDetail } from '../../../shared/contract/matter'
import type { SummaryHeading } from '../../../shared/domain/profile/profile'
import type { SummaryText } from '../../../shared/domain/summary/summary'
import { mustBeRewritten } from '../../../shared/privacy/answered'
import type { Finding } from '../../../shared/privacy/finding'
import { groupKindOf } from '../../../shared/profiles'
import { text } from '../../text/sv'
import { Card, type FieldProblem, FormError, messageAt, SavedLine } from '../../ui'
import { MarkedField, replaceText } from '../privacy'
import { SinglingOutCard } from './singling-out-card'
import { SummaryActs } from './summary-acts'
import type { useSummaryDraft } from './use-summary-draft'
import type { SummaryMarks } from './use-summary-marks'

const words = text.summary

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

/** As a hand would: Ctrl+Z takes it back. */
function writeOver(field: string, start: number, end: number, written: string): void {
  const area = document.querySelector(`[data-field="summary-${CSS.escape(field)}"]`)
  if (area instanceof HTMLTextAreaElement) replaceText(area, area.value.slice(0, start) + written + area.value.slice(end))
}

const canAnswer = (finding: Finding): boolean => !mustBeRewritten(finding)

/** Writing, checking and releasing the summary. The program marks; a person answers and releases. */
export function SummaryEditor(props: {
  matter: MatterDetail
  headings: readonly SummaryHeading[]
  writing: ReturnType<typeof useSummaryDraft>
  marks: SummaryMarks
}) {
  const { matter, headings, writing, marks } = props
  const { draft, set, saved } = writing
  const [problems, setProblems] = useState<FieldProblem[]>([])
  if (!draft) return <Card title={words.yourText}>{null}</Card>

  const lackOf = (field: string, content: string) => (content.trim() ? undefined : messageAt(problems, field))
  const marked = (field: string) => ({
    check: marks.checkOf(field),
    onFindings: marks.hearerOf(field),
    isAnswered: marks.answers.isAnswered.bind(null, field),
    canAnswer,
    noAnswer: words.mustChange,
    onNotPersonal: marks.answers.answer.bind(null, field),
    standInFor: marks.standIns.standInFor,
  })

  return (
    <Card title={words.title}>
      <div className="s-form">
        <p className="s-quiet">{matter.released ? words.editMakesDraft : words.intro}</p>
        <FormError problems={problems} />
        <MarkedField
          field="summary-question"
          label={words.question}
          hint={words.questionHint}
          rows={1}
          value={draft.question}
          onChange={(question) => set((now) => ({ ...now, question }))}
          oneLine
          error={lackOf('summary-question', draft.question)}
          maxLength={300}
          {...marked('question')}
        />
        {headings.map(({ key, label, hint, required }) => {
          const written = draft.sections.find(({ heading }) => heading === key)?.text ?? ''
          return (
            <MarkedField
              key={key}
              field={`summary-${key}`}
              label={label}
              hint={hint}
              optional={!required}
              rows={2}
              value={written}
              onChange={(content) =>
                set((now) => ({
                  ...now,
                  sections: now.sections.map((section) => (section.heading === key ? { ...section, text: content } : section)),
                }))
              }
              error={lackOf(`summary-${key}`, written)}
              maxLength={4_000}
              {...marked(key)}
            />
          )
        })}
        <SavedLine state={saved} draft />
        {groupKindOf(matter.group.profileId, matter.group.kind).disclosure === 'anonymisedPreparation' ? (
          <SinglingOutCard matterId={matter.id} text={draft} onReplace={writeOver} />
        ) : null}
        <SummaryActs
          matter={matter}
          headings={headings}
          draft={draft}
          writing={writing}
          marks={marks}
          lacks={() => {
            const found = problemsOfSummary(writing.latest() ?? draft, headings)
            setProblems(found)
            return found.length > 0
          }}
        />
      </div>
    </Card>
  )
}
