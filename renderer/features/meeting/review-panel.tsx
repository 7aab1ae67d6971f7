import { Button } from '@mantine/core'
import type { MeetingDetail } from '../../../shared/domain/meeting/meeting'
import { compartmentsOf } from '../../../shared/domain/user/rights'
import { useMay, useOpenIdentity, useSession } from '../../client'
import { afterwardsText } from '../../text/sv/afterwards'
import { meetingText } from '../../text/sv/meeting'
import { Note, Refused } from '../../ui'
import type { useNotes } from '../notes'
import style from './meeting.module.css'
import { AnsweredList, ReviewFindings } from './review-findings'
import { isDraft, type Review } from './use-after'

const text = meetingText.end
const page = afterwardsText.page

/** What was typed while identity was closed, checked with it open. Until then papers say "Utkast – ej granskad". */
export function ReviewPanel(props: {
  meeting: MeetingDetail
  notes: ReturnType<typeof useNotes>
  review: Review
  /** Texts that have not been held against the persons yet. */
  unreviewed: number
}) {
  const { meeting, notes } = props
  const session = useSession()
  const openIdentity = useOpenIdentity()
  const mayAnswer = useMay()('summary:release')
  const { run, swept, refusal, busy } = props.review
  if (!session) return null
  const drafts = new Set((swept?.open ?? []).filter(isDraft).map(({ label }) => label))
  const open = (swept?.open ?? []).filter((one) => !isDraft(one))

  if (!session.identityOpen) {
    if (props.unreviewed === 0) return <p>{page.nothingToReview}</p>
    return (
      <div className={style.stack}>
        <p>{text.reviewClosed}</p>
        {compartmentsOf(session.user.roles).identity ? (
          <>
            <div className="s-actions">
              <Button variant="default" onClick={() => void openIdentity()}>
                {text.reviewOpenButton}
              </Button>
            </div>
            <p className="s-quiet">{session.practice ? text.reviewOpenHintPractice : text.reviewOpenHint}</p>
          </>
        ) : (
          <p>{text.reviewByOther}</p>
        )}
      </div>
    )
  }
  return (
    <div className={style.stack}>
      <p>
        {text.reviewRunHint} {props.unreviewed > 0 && page.reviewLeft(props.unreviewed)}
      </p>
      <div className="s-actions">
        <Button variant="default" onClick={() => void run()} loading={busy}>
          {swept ? text.reviewAgain : text.reviewRun}
        </Button>
      </div>
      <Refused refusal={refusal} />
      {[...drafts].map((label) => (
        <Note key={label} tone="notice">
          <p>{text.draftGone(label)}</p>
        </Note>
      ))}
      {swept && open.length === 0 && (
        <Note tone="good">
          <p>
            {swept.reviewed > 0 && `${text.reviewed(swept.reviewed)} `}
            {text.clean}
          </p>
        </Note>
      )}
      {swept && open.length > 0 && (
        <ReviewFindings open={open} meeting={meeting} notes={notes} review={props.review} mayAnswer={mayAnswer} />
      )}
      {swept && swept.answered.length > 0 && (
        <AnsweredList answered={swept.answered} review={props.review} mayAnswer={mayAnswer} />
      )}
    </div>
  )
}
