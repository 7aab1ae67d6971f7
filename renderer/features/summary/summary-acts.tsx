import { Button } from '@mantine/core'
import { useState } from 'react'
import type { MatterDetail } from '../../../shared/contract/matter'
import type { SummaryHeading } from '../../../shared/domain/profile/profile'
import type { SummaryText } from '../../../shared/domain/summary/summary'
import { text } from '../../text/sv'
import { releaseText } from '../../text/sv/release'
import { ConfirmDialog, Note, ProseField, Refused } from '../../ui'
import { useMayRelease, useReleaseWay } from '../release'
import { type FieldFinding, openOf } from './field-findings'
import { FindingList } from './finding-list'
import { SummaryReading } from './summary-reading'
import type { useSummaryDraft } from './use-summary-draft'
import type { SummaryMarks } from './use-summary-marks'

const words = text.summary

/** Under the text: what is found in all of it, looking once more, and releasing what was saved. */
export function SummaryActs(props: {
  matter: MatterDetail
  headings: readonly SummaryHeading[]
  draft: SummaryText
  writing: ReturnType<typeof useSummaryDraft>
  marks: SummaryMarks
  /** Whether something is missing; says what. */
  lacks(): boolean
}) {
  const { matter, headings, draft, writing, marks } = props
  const mayRelease = useMayRelease(matter.group)
  const release = useReleaseWay(matter.id)
  const [aloneReason, setAloneReason] = useState('')
  const [checkNumber, setCheckNumber] = useState(0)
  const [asking, setAsking] = useState(false)
  const { answered, set: setAnswer } = marks.answers

  const look = async (): Promise<FieldFinding[] | null> => {
    if (!(await writing.flush())) return null
    const found = await marks.look()
    if (found) setCheckNumber((number) => number + 1)
    return found
  }
  const begin = async () => {
    if (props.lacks()) return
    const found = await look()
    if (!found) return
    // What is open is told by the list, which has taken focus.
    if (openOf(found, answered).length === 0) setAsking(true)
  }
  const confirm = async () => {
    // Only what was saved can be released: without this an earlier draft would go out in the place of the one on the screen.
    if (!(await writing.flush())) return setAsking(false)
    const done = await release.send({ matterId: matter.id, answered: [...answered], aloneReason })
    setAsking(false)
    if (done) setCheckNumber(0)
  }
  return (
    <>
      <Refused refusal={writing.refusal ?? marks.checking.refusal ?? release.refusal} />
      {checkNumber > 0 ? (
        <FindingList
          findings={marks.all}
          headings={headings}
          answered={answered}
          checkNumber={checkNumber}
          about={marks.isChecked ? words.foundLimits : words.foundEdited}
          onAnswer={({ key }, notPersonal) => setAnswer(key, notPersonal)}
        />
      ) : null}
      {marks.open.length > 0 ? <Note tone="notice">{words.openFindings(marks.open.length)}</Note> : null}
      <div className="s-actions">
        {mayRelease ? (
          <Button onClick={() => void begin()} loading={release.busy}>
            {release.words.button}
          </Button>
        ) : null}
        <Button variant="default" onClick={() => void look()} loading={marks.checking.busy}>
          {words.check}
        </Button>
      </div>
      {mayRelease ? null : <p className="s-quiet">{words.mayNotRelease}</p>}
      <ConfirmDialog
        opened={asking}
        title={release.words.title}
        confirm={release.words.yes}
        keep={words.releaseNo}
        busy={release.busy}
        onConfirm={() => void confirm()}
        onKeep={() => setAsking(false)}
      >
        <p>{release.words.body}</p>
        {release.way === 'alone' ? (
          <ProseField
            field="alone-reason"
            label={releaseText.reason}
            rows={2}
            value={aloneReason}
            onChange={setAloneReason}
            maxLength={300}
          />
        ) : null}
        <SummaryReading text={writing.latest() ?? draft} headings={headings} />
      </ConfirmDialog>
    </>
  )
}
