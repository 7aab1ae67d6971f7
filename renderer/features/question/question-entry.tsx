import { useState } from 'react'
import type { MatterId } from '../../../shared/domain/matter/matter'
import type { Question } from '../../../shared/domain/question/question'
import { type IsoDate, readDate } from '../../../shared/lib/dates'
import { useAct, useDraftOf } from '../../client'
import { text } from '../../text/sv'
import { ChoiceField, DateField, type FieldProblem, Form, messageAt, ProseField, say, useInPlace } from '../../ui'
import { type AnswerForm, type AskForm, problemsOfAnswer, problemsOfQuestion, readAnswerForm, readAskForm } from './question-form'

const words = text.question

/** A question to the officer, or from the officer. */
export function AskEntry(props: { matterId: MatterId; today: IsoDate; onDone(): void }) {
  const { matterId, today, onDone } = props
  const draft = useDraftOf<AskForm>({
    field: `question-new:${matterId}`,
    compartment: 'identity',
    initial: { direction: 'toOfficer', text: '', askedOn: today, dueOn: '' },
    read: readAskForm,
  })
  const [problems, setProblems] = useState<FieldProblem[]>([])
  const { act, busy, refusal } = useAct('question/ask')
  const form = draft.value
  const set = (part: Partial<AskForm>) => draft.set({ ...form, ...part })
  const send = async () => {
    const found = problemsOfQuestion(form, today)
    setProblems(found)
    const askedOn = readDate(form.askedOn)
    if (found.length > 0 || !askedOn) return
    const reply = await act({
      matterId,
      direction: form.direction,
      text: form.text,
      askedOn,
      dueOn: readDate(form.dueOn) ?? null,
    })
    if (!reply.ok) return
    await draft.clear()
    say(words.askDone)
    onDone()
  }
  return (
    <Form
      box={useInPlace<HTMLFormElement>('question-new')}
      label={words.askTitle}
      problems={problems}
      refusal={refusal}
      save={words.askSave}
      busy={busy}
      onSend={send}
      cancel={words.cancel}
      draft={draft}
      onCancel={onDone}
    >
      <ChoiceField
        field="question-direction"
        label={words.who}
        value={form.direction}
        onChange={(direction) => set({ direction })}
        choices={[
          { value: 'toOfficer', ...words.whoChoices.toOfficer },
          { value: 'fromOfficer', ...words.whoChoices.fromOfficer },
        ]}
      />
      <ProseField
        field="question-text"
        label={words.words}
        hint={words.wordsHint}
        value={form.text}
        onChange={(typed) => set({ text: typed })}
        error={messageAt(problems, 'question-text')}
        maxLength={4_000}
      />
      <div className="s-actions s-beside">
        <DateField
          field="question-asked"
          label={words.askedOn}
          value={form.askedOn}
          onChange={(askedOn) => set({ askedOn })}
          error={messageAt(problems, 'question-asked')}
        />
        <DateField
          field="question-due"
          label={words.dueOn}
          optional={form.direction === 'toOfficer'}
          value={form.dueOn}
          onChange={(dueOn) => set({ dueOn })}
          error={messageAt(problems, 'question-due')}
        />
      </div>
    </Form>
  )
}

/** What was answered, and when. */
export function AnswerEntry(props: { matterId: MatterId; question: Question; today: IsoDate; onDone(): void }) {
  const { matterId, question, today, onDone } = props
  const draft = useDraftOf<AnswerForm>({
    field: `answer-new:${question.id}`,
    compartment: 'identity',
    initial: { text: '', answeredOn: today },
    read: readAnswerForm,
  })
  const [problems, setProblems] = useState<FieldProblem[]>([])
  const { act, busy, refusal } = useAct('question/answer')
  const form = draft.value
  const send = async () => {
    const found = problemsOfAnswer(form, question.askedOn, today)
    setProblems(found)
    const answeredOn = readDate(form.answeredOn)
    if (found.length > 0 || !answeredOn) return
    const reply = await act({ matterId, questionId: question.id, text: form.text, answeredOn })
    if (!reply.ok) return
    await draft.clear()
    say(words.answerDone)
    onDone()
  }
  return (
    <Form
      box={useInPlace<HTMLFormElement>(`answer:${question.id}`)}
      label={words.answerTitle}
      problems={problems}
      refusal={refusal}
      save={words.answerSave}
      busy={busy}
      onSend={send}
      cancel={words.cancel}
      draft={draft}
      onCancel={onDone}
    >
      <ProseField
        field="answer-text"
        label={words.answerWords}
        value={form.text}
        onChange={(typed) => draft.set({ ...form, text: typed })}
        error={messageAt(problems, 'answer-text')}
        maxLength={8_000}
      />
      <DateField
        field="answer-on"
        label={words.answerOn}
        value={form.answeredOn}
        onChange={(answeredOn) => draft.set({ ...form, answeredOn })}
        error={messageAt(problems, 'answer-on')}
      />
    </Form>
  )
}
