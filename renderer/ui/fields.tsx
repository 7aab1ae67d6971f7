import { Checkbox, Group, NativeSelect, NumberInput, PasswordInput, Radio, Stack, Textarea, TextInput } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { uiText } from '../text/sv/ui'

/**
 * Fields without a domain. `field` is the name that the place (client/place.ts), the error summary and tests find it by;
 * it ends up as `data-field` on the element that takes focus. Optional fields are marked, required ones are not.
 */
export type FieldProps = {
  field: string
  label: string
  hint?: ReactNode
  error?: string | null | undefined
  optional?: boolean
  disabled?: boolean
}

const common = ({ field, label, hint, error, optional, disabled }: FieldProps) => ({
  'data-field': field,
  label: optional ? `${label} ${uiText.optional}` : label,
  description: hint,
  error: error ?? undefined,
  disabled: disabled ?? false,
  autoComplete: 'off',
})

type TextProps = FieldProps & {
  value: string
  onChange(value: string): void
  onBlur?(): void
  maxLength?: number
  /** False for names, references and numbers: a squiggle under a name says more than it helps. */
  spell?: boolean
}

/** A field that takes no more says so: what is pasted beyond it would be lost without a word. Short codes need no telling. */
function withFull({ value, maxLength = 0, hint, ...rest }: TextProps): FieldProps {
  if (maxLength < 40 || value.length < maxLength) return { ...rest, hint }
  return {
    ...rest,
    hint: (
      <>
        {hint} <strong>{uiText.full(maxLength)}</strong>
      </>
    ),
  }
}

export function TextField(props: TextProps) {
  return (
    <TextInput
      {...common(withFull(props))}
      value={props.value}
      onChange={(event) => props.onChange(event.currentTarget.value)}
      onBlur={props.onBlur}
      maxLength={props.maxLength}
      spellCheck={props.spell ?? false}
    />
  )
}

/** Running text: a native text area that grows; with as many rows from the beginning it stays as it is, and is not measured at each key. */
export function ProseField(props: TextProps & { rows?: number; maxRows?: number }) {
  const { rows = 3, maxRows = 18 } = props
  return (
    <Textarea
      {...common(withFull(props))}
      value={props.value}
      onChange={(event) => props.onChange(event.currentTarget.value)}
      onBlur={props.onBlur}
      maxLength={props.maxLength ?? 20_000}
      spellCheck={props.spell ?? true}
      {...(maxRows > rows ? { autosize: true, minRows: rows, maxRows } : { rows })}
    />
  )
}

export function NumberField(
  props: FieldProps & { value: number | ''; onChange(value: number | ''): void; min?: number; max?: number; suffix?: string },
) {
  return (
    <NumberInput
      {...common(props)}
      value={props.value}
      onChange={(value) => props.onChange(typeof value === 'number' ? value : value === '' ? '' : Number(value))}
      min={props.min}
      max={props.max}
      suffix={props.suffix}
      allowDecimal={false}
      clampBehavior="none"
      hideControls
    />
  )
}

export type Choice<Value extends string> = { value: Value; label: string; hint?: string }

export function SelectField<Value extends string>(
  props: FieldProps & { value: Value; onChange(value: Value): void; choices: readonly Choice<Value>[] },
) {
  return (
    <NativeSelect
      {...common(props)}
      value={props.value}
      onChange={(event) => {
        const chosen = props.choices.find(({ value }) => value === event.currentTarget.value)
        if (chosen) props.onChange(chosen.value)
      }}
      data={props.choices.map(({ value, label }) => ({ value, label }))}
    />
  )
}

/** Choices below one another, or beside one another where they are few and short; they wrap. */
function Choices({ inline, children }: { inline: boolean | undefined; children: ReactNode }) {
  return inline ? (
    <Group gap="lg" mt="xs">
      {children}
    </Group>
  ) : (
    <Stack gap="sm" mt="xs">
      {children}
    </Stack>
  )
}

/** One of a few, all seen at once. */
export function ChoiceField<Value extends string>(
  props: FieldProps & { value: Value | ''; onChange(value: Value): void; choices: readonly Choice<Value>[]; inline?: boolean },
) {
  const { 'data-field': field, autoComplete: _autoComplete, disabled, ...group } = common(props)
  return (
    <Radio.Group
      size="md"
      {...group}
      name={field}
      value={props.value}
      onChange={(chosen) => {
        const choice = props.choices.find(({ value }) => value === chosen)
        if (choice) props.onChange(choice.value)
      }}
    >
      <Choices inline={props.inline}>
        {props.choices.map(({ value, label, hint }, index) => (
          <Radio
            key={value}
            value={value}
            label={label}
            description={hint}
            disabled={disabled}
            data-field={index === 0 ? field : `${field}:${value}`}
          />
        ))}
      </Choices>
    </Radio.Group>
  )
}

export function CheckField(props: Omit<FieldProps, 'optional'> & { checked: boolean; onChange(checked: boolean): void }) {
  const { autoComplete: _autoComplete, ...rest } = common(props)
  return <Checkbox {...rest} checked={props.checked} onChange={(event) => props.onChange(event.currentTarget.checked)} />
}

/** Several of a few. */
export function ManyField<Value extends string>(
  props: FieldProps & {
    values: readonly Value[]
    onChange(values: Value[]): void
    choices: readonly Choice<Value>[]
    inline?: boolean
  },
) {
  const { 'data-field': field, autoComplete: _autoComplete, disabled, ...group } = common(props)
  return (
    <Checkbox.Group
      size="md"
      {...group}
      value={[...props.values]}
      onChange={(chosen) => props.onChange(props.choices.map(({ value }) => value).filter((value) => chosen.includes(value)))}
    >
      <Choices inline={props.inline}>
        {props.choices.map(({ value, label, hint }, index) => (
          <Checkbox
            key={value}
            value={value}
            label={label}
            description={hint}
            disabled={disabled}
            data-field={index === 0 ? field : `${field}:${value}`}
          />
        ))}
      </Choices>
    </Checkbox.Group>
  )
}

/** Show and hide, paste allowed, no spelling, a word when Caps Lock is on. */
export function PassphraseField(props: Omit<TextProps, 'spell'> & { isNew?: boolean }) {
  const [caps, setCaps] = useState(false)
  const hint = caps ? (
    <>
      {props.hint} <strong>{uiText.capsLock}</strong>
    </>
  ) : (
    props.hint
  )
  return (
    <PasswordInput
      {...common({ ...props, hint })}
      value={props.value}
      onChange={(event) => props.onChange(event.currentTarget.value)}
      onKeyUp={(event) => setCaps(event.getModifierState('CapsLock'))}
      onBlur={props.onBlur}
      maxLength={1024}
      spellCheck={false}
      autoComplete={props.isNew ? 'new-password' : 'current-password'}
      visibilityToggleButtonProps={{ 'aria-label': uiText.showPassphrase, tabIndex: 0 }}
    />
  )
}
