import type { ReactNode } from 'react'
import type { MatterDetail } from '../../../shared/contract/matter'
import type { SummaryHeading } from '../../../shared/domain/profile/profile'
import { GoesOut } from '../privacy'
import { SummaryEditor } from './summary-editor'
import { useSummaryDraft } from './use-summary-draft'
import { useSummaryMarks } from './use-summary-marks'

/** The draft, beside it what it would go out as, and below that what the room sees now. */
export function SummaryWriting(props: { matter: MatterDetail; headings: readonly SummaryHeading[]; children: ReactNode }) {
  const { matter, headings } = props
  const writing = useSummaryDraft(matter.id, headings, matter.released?.text ?? null)
  const marks = useSummaryMarks(matter, writing.latest, headings)
  const labelOf = (field: string) => headings.find(({ key }) => key === field)?.label ?? null
  const order = ['question', ...headings.map(({ key }) => key)]
  const fields = order.flatMap((field) => {
    const found = marks.texts.find((one) => one.field === field)
    return found ? [{ key: field, label: labelOf(field), pieces: marks.standIns.roomText(found.text, found.findings) }] : []
  })
  return (
    <div className="s-side-by-side">
      <SummaryEditor matter={matter} headings={headings} writing={writing} marks={marks} />
      <div className="s-form">
        {writing.draft ? <GoesOut fields={fields} /> : null}
        {props.children}
      </div>
    </div>
  )
}
