import { useEffect, useState } from 'react'
import { z } from 'zod'
import type { Deviation } from '../../../shared/domain/deviation/deviation'
import { routesOn } from '../../../shared/domain/deviation/rules'
import type { ProfileId } from '../../../shared/domain/profile/profile'
import { dayOf, readDate } from '../../../shared/lib/dates'
import { profileOf } from '../../../shared/profiles'
import { useAct, useDraftOf } from '../../client'
import { deviationText as text } from '../../text/sv/deviation'
import { ChoiceField, DateField, type FieldProblem, Form, goToField, messageAt, say, TextField } from '../../ui'
import { TextMarks, TypedField } from '../privacy'

const typedState = z.object({ on: z.string(), words: z.string(), route: z.string().default('') })

/** The day of the next state, with the reference or the answer that belongs to it (G39). */
export function StateForm(props: {
  deviation: Deviation
  to: 'reported' | 'feedback' | 'closed'
  profileId: ProfileId
  onDone(): void
}) {
  const { deviation, to } = props
  const words = text.step[to]
  const name = (part: string) => `deviation:${deviation.id}:${to}:${part}`
  const routes = routesOn(profileOf(props.profileId).deviationRoutes, deviation.foundOn)
  const draft = useDraftOf({
    field: `deviation:${deviation.id}:${to}`,
    compartment: 'cases',
    initial: { on: dayOf(new Date()) as string, words: '', route: deviation.route ?? routes[0]?.key ?? '' },
    read: (stored) => typedState.safeParse(stored).data,
  })
  const report = useAct('deviation/report')
  const answer = useAct('deviation/give-feedback')
  const close = useAct('deviation/close')
  const [problems, setProblems] = useState<readonly FieldProblem[]>([])
  const busy = report.busy || answer.busy || close.busy
  const first = name('on')
  useEffect(() => goToField(first), [first])

  const save = async () => {
    if (busy) return
    const on = readDate(draft.value.on)
    setProblems(on ? [] : [{ field: name('on'), message: text.dayMissing }])
    if (!on) return
    const said = draft.value.words.trim()
    const deviationId = deviation.id
    const reply =
      to === 'reported'
        ? await report.act({ deviationId, on, reference: said, route: draft.value.route || null })
        : to === 'feedback'
          ? await answer.act({ deviationId, on, feedback: said })
          : await close.act({ deviationId, on })
    if (!reply.ok) return
    await draft.clear()
    say(words.done)
    props.onDone()
  }

  const set = (typed: string) => draft.set({ ...draft.value, words: typed })
  return (
    <Form
      label={words.heading}
      problems={problems}
      refusal={report.refusal ?? answer.refusal ?? close.refusal}
      save={words.save}
      busy={busy}
      onSend={save}
      cancel={text.cancel}
      onCancel={props.onDone}
      draft={draft}
    >
      <DateField
        field={first}
        label={words.day}
        value={draft.value.on}
        onChange={(on) => draft.set({ ...draft.value, on })}
        error={messageAt(problems, first)}
      />
      {to === 'reported' && (
        <ChoiceField
          field={name('route')}
          label={text.route}
          value={draft.value.route}
          onChange={(route) => draft.set({ ...draft.value, route })}
          choices={routes.map(({ key, label, words: hint }) => ({ value: key, label, hint }))}
        />
      )}
      {to === 'reported' && (
        <TextField
          field={name('words')}
          label={text.step.reported.words}
          value={draft.value.words}
          onChange={set}
          maxLength={60}
          optional
        />
      )}
      {to === 'feedback' && (
        <TextMarks groupId={deviation.groupId}>
          <TypedField
            field={name('words')}
            label={text.step.feedback.words}
            value={draft.value.words}
            onChange={set}
            maxLength={2_000}
            rows={2}
            optional
          />
        </TextMarks>
      )}
    </Form>
  )
}
