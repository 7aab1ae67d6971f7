import { useQueryOf } from '../../client'
import { preparingText } from '../../text/sv/preparing'
import { CheckField, ChoiceField, DateField, type FieldProblem, messageAt, NumberField, SelectField } from '../../ui'
import { dayOfPlan } from './meeting-time'
import type { MoreForm } from './series-form'

const text = preparingText.plan
const MOST_TEMPLATES = 20

/** An earlier meeting's agenda as the template, and several meetings in one go. */
export function MoreFields(props: {
  groupId: string
  form: MoreForm
  problems: readonly FieldProblem[]
  onChange(form: MoreForm): void
}) {
  const { groupId, form, problems, onChange } = props
  const put = (part: Partial<MoreForm>) => onChange({ ...form, ...part })
  const meetings = useQueryOf('meeting/list', {}).value?.meetings ?? []
  const templates = meetings.filter((one) => one.groupId === groupId).slice(0, MOST_TEMPLATES)
  const chosen = templates.some(({ id }) => id === form.agendaOf) ? form.agendaOf : ''
  return (
    <>
      {templates.length > 0 ? (
        <SelectField
          field="plan:agendaOf"
          label={text.agendaOf}
          value={chosen}
          onChange={(agendaOf) => put({ agendaOf })}
          choices={[
            { value: '', label: text.agendaOfKind },
            ...templates.map(({ id, startsAt }) => ({ value: id as string, label: text.agendaOfMeeting(dayOfPlan(startsAt)) })),
          ]}
        />
      ) : null}
      <CheckField
        field="series:repeat"
        label={text.repeat}
        hint={text.repeatHint}
        checked={form.repeats}
        onChange={(repeats) => put({ repeats })}
      />
      {form.repeats ? (
        <>
          <div className="s-short">
            <NumberField
              field="series:weeks"
              label={text.everyWeeks}
              value={form.everyWeeks}
              onChange={(everyWeeks) => put({ everyWeeks })}
              error={messageAt(problems, 'series:weeks')}
              min={1}
              max={26}
            />
          </div>
          <ChoiceField
            field="series:ends"
            label={text.ends}
            value={form.ends}
            onChange={(ends) => put({ ends })}
            choices={[
              { value: 'times', label: text.endsTimes },
              { value: 'until', label: text.endsUntil },
            ]}
          />
          {form.ends === 'times' ? (
            <div className="s-short">
              <NumberField
                field="series:times"
                label={text.times}
                value={form.times}
                onChange={(times) => put({ times })}
                error={messageAt(problems, 'series:times')}
                min={2}
                max={40}
              />
            </div>
          ) : (
            <DateField
              field="series:until"
              label={text.until}
              value={form.until}
              onChange={(until) => put({ until })}
              error={messageAt(problems, 'series:until')}
            />
          )}
        </>
      ) : null}
    </>
  )
}
