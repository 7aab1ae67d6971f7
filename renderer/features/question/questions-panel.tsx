import { Button } from '@mantine/core'
import { useState } from 'react'
import type { MatterDetail } from '../../../shared/contract/matter'
import type { MatterId } from '../../../shared/domain/matter/matter'
import type { Question } from '../../../shared/domain/question/question'
import { completionsOf, inReadingOrder, standingOf } from '../../../shared/domain/question/rules'
import { dayOf, type IsoDate } from '../../../shared/lib/dates'
import { useAct, useMay, useQueryOf, useSession } from '../../client'
import { text } from '../../text/sv'
import { Card, ConfirmDialog, EmptyState, Note, Refused, say } from '../../ui'
import { dueInWords } from '../task/task-words'
import { UncheckedField } from '../text/unchecked-field'
import { UncheckedTexts } from '../text/unchecked-texts'
import style from './question.module.css'
import { AnswerEntry, AskEntry } from './question-entry'

const words = text.question

/** What has been asked of the officer and by the officer; what waits for an answer on top. */
export function QuestionsPanel({ matter }: { matter: Pick<MatterDetail, 'id' | 'ended'> }) {
  const matterId = matter.id
  const may = useMay()
  const session = useSession()
  const { value, refusal } = useQueryOf('question/list', { matterId })
  const [asking, setAsking] = useState(false)
  const [answering, setAnswering] = useState<string | null>(null)
  const [withdrawing, setWithdrawing] = useState<Question | null>(null)
  if (!session || !value) return <Refused refusal={refusal} />
  const today = session.today as IsoDate
  const writes = may('identity:write')
  const canWrite = writes && session.identityOpen
  const questions = inReadingOrder(value.questions, today)

  const askButton =
    canWrite && !matter.ended ? (
      <Button data-shows="question-new" onClick={() => setAsking(true)}>
        {words.ask}
      </Button>
    ) : undefined

  return (
    <Card title={words.title}>
      <p className="s-quiet">{words.intro}</p>
      {questions.length > 0 ? <p>{words.completions(completionsOf(questions))}</p> : null}
      {questions.length === 0 && !asking ? <EmptyState action={askButton}>{words.empty}</EmptyState> : null}
      {asking && canWrite ? <AskEntry matterId={matterId} today={today} onDone={() => setAsking(false)} /> : null}
      {questions.length > 0 && !asking ? askButton : null}
      {writes && !session.identityOpen && questions.length === 0 ? <Note>{words.closed}</Note> : null}
      {questions.length > 0 ? (
        // Read again when something has been asked or answered.
        <UncheckedTexts
          key={questions.map(({ id, answeredOn }) => `${id}${answeredOn ?? ''}`).join()}
          matterId={matterId}
          beginning={['question:', 'answer:']}
        >
          <ul className="s-rows">
            {questions.map((question) => (
              <li key={question.id} data-question={standingOf(question, today)}>
                <div>
                  <QuestionView matterId={matterId} question={question} today={today} writes={canWrite} />
                  {answering === question.id && canWrite ? (
                    <AnswerEntry matterId={matterId} question={question} today={today} onDone={() => setAnswering(null)} />
                  ) : null}
                </div>
                {question.answeredOn === null && question.withdrawnAt === null ? (
                  <div className="s-actions">
                    {canWrite && answering !== question.id ? (
                      <Button variant="default" data-shows={`answer:${question.id}`} onClick={() => setAnswering(question.id)}>
                        {words.answerDo}
                      </Button>
                    ) : null}
                    {may('matter:write') ? (
                      <Button variant="subtle" onClick={() => setWithdrawing(question)}>
                        {words.withdraw}
                      </Button>
                    ) : null}
                  </div>
                ) : null}
              </li>
            ))}
          </ul>
        </UncheckedTexts>
      ) : null}
      {withdrawing ? <Withdrawal matterId={matterId} question={withdrawing} onDone={() => setWithdrawing(null)} /> : null}
    </Card>
  )
}

function QuestionView(props: { matterId: MatterId; question: Question; today: IsoDate; writes: boolean }) {
  const { matterId, question, today, writes } = props
  const [correcting, setCorrecting] = useState(false)
  const standing = standingOf(question, today)
  const shown = { matterId, mayWrite: correcting, isKnown: true }
  return (
    <>
      <p className={style.head}>
        <strong>{words.directions[question.direction]}</strong>
        <span className={standing === 'late' ? style.late : 's-quiet'}>{words.standing[standing]}</span>
      </p>
      <p className="s-quiet">{words.asked(question.askedOn, question.askedBy)}</p>
      <p className={standing === 'late' ? style.late : 's-quiet'}>{whenInWords(question, today)}</p>
      <div className={style.words}>
        <UncheckedField {...shown} field={`question:${question.id}`} label={words.question} />
        {question.answeredOn !== null ? <UncheckedField {...shown} field={`answer:${question.id}`} label={words.answer} /> : null}
        {writes && question.withdrawnAt === null ? (
          <p>
            <button type="button" className="s-link" onClick={() => setCorrecting(!correcting)}>
              {correcting ? words.correctDone : words.correct}
            </button>
          </p>
        ) : null}
      </div>
    </>
  )
}

function whenInWords({ withdrawnAt, answeredOn, dueOn }: Question, today: IsoDate): string {
  if (withdrawnAt !== null) return words.withdrawnOn(dayOf(new Date(withdrawnAt)))
  if (answeredOn !== null) return words.answeredOn(answeredOn)
  return dueOn === null ? words.noDay : words.answerBy(dueOn, dueInWords(dueOn, today))
}

function Withdrawal({ matterId, question, onDone }: { matterId: MatterId; question: Question; onDone(): void }) {
  const { act, busy, refusal } = useAct('question/withdraw')
  const withdraw = async () => {
    const reply = await act({ matterId, questionId: question.id })
    if (!reply.ok) return
    say(words.withdrawDone)
    onDone()
  }
  return (
    <ConfirmDialog
      opened
      title={words.withdrawTitle}
      confirm={words.withdrawYes}
      keep={words.withdrawNo}
      busy={busy}
      onConfirm={() => void withdraw()}
      onKeep={onDone}
    >
      <p>{words.withdrawBody}</p>
      <Refused refusal={refusal} />
    </ConfirmDialog>
  )
}
