import { ActionIcon, Popover, TextInput } from '@mantine/core'
import { DatePicker } from '@mantine/dates'
import { useState } from 'react'
import { readDate } from '../../shared/lib/dates'
import { uiText } from '../text/sv/ui'
import type { FieldProps } from './fields'
import { IconCalendar } from './icons'
import { dateProblem, tidyDate } from './read-date'

/**
 * A day, typed as åååå-mm-dd, ååååmmdd or åååå/mm/dd, or picked. The value is what was typed until it can be read: nothing a
 * person wrote is thrown away. Use `readDate(value)` when the form is sent, `dateProblem(value)` for its sentence.
 */
export function DateField(props: FieldProps & { value: string; onChange(value: string): void }) {
  const [opened, setOpened] = useState(false)
  const [left, setLeft] = useState(false)
  const problem = left && props.value.trim() !== '' ? dateProblem(props.value) : undefined
  const words = uiText.date
  return (
    <Popover opened={opened} onChange={setOpened} trapFocus returnFocus position="bottom-end" shadow="md" withRoles={false}>
      <Popover.Target>
        <TextInput
          className="s-short"
          data-field={props.field}
          label={props.optional ? `${props.label} ${uiText.optional}` : props.label}
          description={props.hint ?? words.hint}
          error={props.error ?? problem}
          disabled={props.disabled ?? false}
          value={props.value}
          onChange={(event) => props.onChange(event.currentTarget.value)}
          onFocus={() => setLeft(false)}
          onBlur={() => {
            setLeft(true)
            const tidy = tidyDate(props.value)
            if (tidy !== props.value) props.onChange(tidy)
          }}
          inputMode="numeric"
          autoComplete="off"
          spellCheck={false}
          maxLength={10}
          rightSection={
            <ActionIcon
              variant="subtle"
              size="lg"
              aria-label={`${words.openCalendar}: ${props.label}`}
              onClick={() => setOpened((open) => !open)}
              disabled={props.disabled ?? false}
            >
              <IconCalendar stroke={1.75} aria-hidden />
            </ActionIcon>
          }
        />
      </Popover.Target>
      <Popover.Dropdown role="dialog" aria-label={words.openCalendar}>
        <DatePicker
          value={readDate(props.value) ?? null}
          defaultDate={readDate(props.value) ?? undefined}
          onChange={(day) => {
            if (day) props.onChange(day.slice(0, 10))
            setOpened(false)
          }}
          withWeekNumbers
          ariaLabels={{
            previousMonth: words.previousMonth,
            nextMonth: words.nextMonth,
            previousYear: words.previousYear,
            nextYear: words.nextYear,
            previousDecade: words.previousDecade,
            nextDecade: words.nextDecade,
          }}
        />
      </Popover.Dropdown>
    </Popover>
  )
}
